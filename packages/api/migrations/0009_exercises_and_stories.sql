CREATE TYPE "public"."exercise_subject" AS ENUM('GUIDE', 'LEARNER');--> statement-breakpoint
CREATE TABLE "exercise" (
	"organization_id" uuid NOT NULL,
	"relationship_id" uuid NOT NULL,
	"guide_id" uuid NOT NULL,
	"learner_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"subject" "exercise_subject" NOT NULL,
	"started_by" uuid NOT NULL,
	"started_at" timestamp (3) with time zone NOT NULL,
	"guide_chose_at" timestamp (3) with time zone,
	"learner_chose_at" timestamp (3) with time zone,
	"revealed_at" timestamp (3) with time zone,
	CONSTRAINT "exercise_organization_id_id_pk" PRIMARY KEY("organization_id","id"),
	CONSTRAINT "exercise_revealed_once_both_chose" CHECK (revealed_at is null or (guide_chose_at is not null and learner_chose_at is not null))
);
--> statement-breakpoint
ALTER TABLE "exercise" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "exercise_choice" (
	"organization_id" uuid NOT NULL,
	"relationship_id" uuid NOT NULL,
	"guide_id" uuid NOT NULL,
	"learner_id" uuid NOT NULL,
	"exercise_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"key_version" integer NOT NULL,
	"body" "bytea" NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "exercise_choice_organization_id_exercise_id_person_id_pk" PRIMARY KEY("organization_id","exercise_id","person_id")
);
--> statement-breakpoint
ALTER TABLE "exercise_choice" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "exercise_takeaway" (
	"organization_id" uuid NOT NULL,
	"relationship_id" uuid NOT NULL,
	"guide_id" uuid NOT NULL,
	"learner_id" uuid NOT NULL,
	"exercise_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"key_version" integer NOT NULL,
	"body" "bytea" NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "exercise_takeaway_organization_id_exercise_id_person_id_pk" PRIMARY KEY("organization_id","exercise_id","person_id")
);
--> statement-breakpoint
ALTER TABLE "exercise_takeaway" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "profile_story" (
	"organization_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"title" text NOT NULL,
	"situation" text NOT NULL,
	"mistake" text NOT NULL,
	"lesson" text NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL,
	"shared_at" timestamp (3) with time zone,
	CONSTRAINT "profile_story_organization_id_id_pk" PRIMARY KEY("organization_id","id")
);
--> statement-breakpoint
ALTER TABLE "profile_story" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "story" (
	"organization_id" uuid NOT NULL,
	"relationship_id" uuid NOT NULL,
	"guide_id" uuid NOT NULL,
	"learner_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"author_id" uuid NOT NULL,
	"key_version" integer NOT NULL,
	"body" "bytea" NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL,
	"shared_at" timestamp (3) with time zone,
	CONSTRAINT "story_organization_id_id_pk" PRIMARY KEY("organization_id","id")
);
--> statement-breakpoint
ALTER TABLE "story" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "story_thanks" (
	"organization_id" uuid NOT NULL,
	"relationship_id" uuid NOT NULL,
	"guide_id" uuid NOT NULL,
	"learner_id" uuid NOT NULL,
	"story_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"key_version" integer NOT NULL,
	"body" "bytea" NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "story_thanks_organization_id_story_id_pk" PRIMARY KEY("organization_id","story_id")
);
--> statement-breakpoint
ALTER TABLE "story_thanks" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "exercise" ADD CONSTRAINT "exercise_parties" FOREIGN KEY ("organization_id","relationship_id","guide_id","learner_id") REFERENCES "public"."relationship"("organization_id","id","guide_id","learner_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "exercise_choice" ADD CONSTRAINT "exercise_choice_parties" FOREIGN KEY ("organization_id","relationship_id","guide_id","learner_id") REFERENCES "public"."relationship"("organization_id","id","guide_id","learner_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "exercise_choice" ADD CONSTRAINT "exercise_choice_organization_id_exercise_id_exercise_organization_id_id_fk" FOREIGN KEY ("organization_id","exercise_id") REFERENCES "public"."exercise"("organization_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "exercise_takeaway" ADD CONSTRAINT "exercise_takeaway_parties" FOREIGN KEY ("organization_id","relationship_id","guide_id","learner_id") REFERENCES "public"."relationship"("organization_id","id","guide_id","learner_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "exercise_takeaway" ADD CONSTRAINT "exercise_takeaway_organization_id_exercise_id_exercise_organization_id_id_fk" FOREIGN KEY ("organization_id","exercise_id") REFERENCES "public"."exercise"("organization_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "profile_story" ADD CONSTRAINT "profile_story_organization_id_person_id_person_organization_id_id_fk" FOREIGN KEY ("organization_id","person_id") REFERENCES "public"."person"("organization_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "story" ADD CONSTRAINT "story_parties" FOREIGN KEY ("organization_id","relationship_id","guide_id","learner_id") REFERENCES "public"."relationship"("organization_id","id","guide_id","learner_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "story_thanks" ADD CONSTRAINT "story_thanks_parties" FOREIGN KEY ("organization_id","relationship_id","guide_id","learner_id") REFERENCES "public"."relationship"("organization_id","id","guide_id","learner_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "story_thanks" ADD CONSTRAINT "story_thanks_organization_id_story_id_story_organization_id_id_fk" FOREIGN KEY ("organization_id","story_id") REFERENCES "public"."story"("organization_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "exercise_of_pair" ON "exercise" USING btree ("organization_id","relationship_id","started_at","id");--> statement-breakpoint
CREATE INDEX "profile_story_of_person" ON "profile_story" USING btree ("organization_id","person_id","created_at");--> statement-breakpoint
CREATE INDEX "story_of_pair" ON "story" USING btree ("organization_id","relationship_id","created_at","id");--> statement-breakpoint
CREATE POLICY "tenant_wall" ON "exercise" AS RESTRICTIVE FOR ALL TO "rapport_app", "rapport_worker" USING (organization_id = (select nullif(current_setting('rapport.organization_id', true), '')::uuid)) WITH CHECK (organization_id = (select nullif(current_setting('rapport.organization_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "worker" ON "exercise" AS PERMISSIVE FOR ALL TO "rapport_worker" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "app_reads" ON "exercise" AS PERMISSIVE FOR SELECT TO "rapport_app" USING ((select nullif(current_setting('rapport.person_id', true), '')::uuid) = any (array[guide_id, learner_id]));--> statement-breakpoint
CREATE POLICY "app_adds" ON "exercise" AS PERMISSIVE FOR INSERT TO "rapport_app" WITH CHECK ((select nullif(current_setting('rapport.person_id', true), '')::uuid) = any (array[guide_id, learner_id]) and started_by = (select nullif(current_setting('rapport.person_id', true), '')::uuid)
      and guide_chose_at is null and learner_chose_at is null and revealed_at is null);--> statement-breakpoint
CREATE POLICY "app_changes" ON "exercise" AS PERMISSIVE FOR UPDATE TO "rapport_app" USING ((select nullif(current_setting('rapport.person_id', true), '')::uuid) = any (array[guide_id, learner_id]) and revealed_at is null) WITH CHECK ((select nullif(current_setting('rapport.person_id', true), '')::uuid) = any (array[guide_id, learner_id]));--> statement-breakpoint
CREATE POLICY "app_removes" ON "exercise" AS PERMISSIVE FOR DELETE TO "rapport_app" USING ((select nullif(current_setting('rapport.person_id', true), '')::uuid) = any (array[guide_id, learner_id]) and revealed_at is null);--> statement-breakpoint
CREATE POLICY "tenant_wall" ON "exercise_choice" AS RESTRICTIVE FOR ALL TO "rapport_app", "rapport_worker" USING (organization_id = (select nullif(current_setting('rapport.organization_id', true), '')::uuid)) WITH CHECK (organization_id = (select nullif(current_setting('rapport.organization_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "worker" ON "exercise_choice" AS PERMISSIVE FOR ALL TO "rapport_worker" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "app_reads" ON "exercise_choice" AS PERMISSIVE FOR SELECT TO "rapport_app" USING (person_id = (select nullif(current_setting('rapport.person_id', true), '')::uuid) or ((select nullif(current_setting('rapport.person_id', true), '')::uuid) = any (array[guide_id, learner_id]) and exists (select 1 from exercise e where e.organization_id = exercise_choice.organization_id
    and e.id = exercise_choice.exercise_id and e.revealed_at is not null)));--> statement-breakpoint
CREATE POLICY "app_adds" ON "exercise_choice" AS PERMISSIVE FOR INSERT TO "rapport_app" WITH CHECK ((select nullif(current_setting('rapport.person_id', true), '')::uuid) = any (array[guide_id, learner_id]) and person_id = (select nullif(current_setting('rapport.person_id', true), '')::uuid) and not exists (select 1 from exercise e where e.organization_id = exercise_choice.organization_id
    and e.id = exercise_choice.exercise_id and e.revealed_at is not null));--> statement-breakpoint
CREATE POLICY "app_changes" ON "exercise_choice" AS PERMISSIVE FOR UPDATE TO "rapport_app" USING ((select nullif(current_setting('rapport.person_id', true), '')::uuid) = any (array[guide_id, learner_id]) and person_id = (select nullif(current_setting('rapport.person_id', true), '')::uuid) and not exists (select 1 from exercise e where e.organization_id = exercise_choice.organization_id
    and e.id = exercise_choice.exercise_id and e.revealed_at is not null)) WITH CHECK ((select nullif(current_setting('rapport.person_id', true), '')::uuid) = any (array[guide_id, learner_id]) and person_id = (select nullif(current_setting('rapport.person_id', true), '')::uuid) and not exists (select 1 from exercise e where e.organization_id = exercise_choice.organization_id
    and e.id = exercise_choice.exercise_id and e.revealed_at is not null));--> statement-breakpoint
CREATE POLICY "app_removes" ON "exercise_choice" AS PERMISSIVE FOR DELETE TO "rapport_app" USING ((select nullif(current_setting('rapport.person_id', true), '')::uuid) = any (array[guide_id, learner_id]) and person_id = (select nullif(current_setting('rapport.person_id', true), '')::uuid) and not exists (select 1 from exercise e where e.organization_id = exercise_choice.organization_id
    and e.id = exercise_choice.exercise_id and e.revealed_at is not null));--> statement-breakpoint
CREATE POLICY "tenant_wall" ON "exercise_takeaway" AS RESTRICTIVE FOR ALL TO "rapport_app", "rapport_worker" USING (organization_id = (select nullif(current_setting('rapport.organization_id', true), '')::uuid)) WITH CHECK (organization_id = (select nullif(current_setting('rapport.organization_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "worker" ON "exercise_takeaway" AS PERMISSIVE FOR ALL TO "rapport_worker" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "app_reads" ON "exercise_takeaway" AS PERMISSIVE FOR SELECT TO "rapport_app" USING ((select nullif(current_setting('rapport.person_id', true), '')::uuid) = any (array[guide_id, learner_id]));--> statement-breakpoint
CREATE POLICY "app_adds" ON "exercise_takeaway" AS PERMISSIVE FOR INSERT TO "rapport_app" WITH CHECK ((select nullif(current_setting('rapport.person_id', true), '')::uuid) = any (array[guide_id, learner_id]) and person_id = (select nullif(current_setting('rapport.person_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "app_changes" ON "exercise_takeaway" AS PERMISSIVE FOR UPDATE TO "rapport_app" USING ((select nullif(current_setting('rapport.person_id', true), '')::uuid) = any (array[guide_id, learner_id]) and person_id = (select nullif(current_setting('rapport.person_id', true), '')::uuid)) WITH CHECK ((select nullif(current_setting('rapport.person_id', true), '')::uuid) = any (array[guide_id, learner_id]) and person_id = (select nullif(current_setting('rapport.person_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "app_removes" ON "exercise_takeaway" AS PERMISSIVE FOR DELETE TO "rapport_app" USING ((select nullif(current_setting('rapport.person_id', true), '')::uuid) = any (array[guide_id, learner_id]) and person_id = (select nullif(current_setting('rapport.person_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "tenant_wall" ON "profile_story" AS RESTRICTIVE FOR ALL TO "rapport_app", "rapport_worker" USING (organization_id = (select nullif(current_setting('rapport.organization_id', true), '')::uuid)) WITH CHECK (organization_id = (select nullif(current_setting('rapport.organization_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "worker" ON "profile_story" AS PERMISSIVE FOR ALL TO "rapport_worker" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "app_reads" ON "profile_story" AS PERMISSIVE FOR SELECT TO "rapport_app" USING (person_id = (select nullif(current_setting('rapport.person_id', true), '')::uuid) or shared_at is not null);--> statement-breakpoint
CREATE POLICY "app_adds" ON "profile_story" AS PERMISSIVE FOR INSERT TO "rapport_app" WITH CHECK (person_id = (select nullif(current_setting('rapport.person_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "app_changes" ON "profile_story" AS PERMISSIVE FOR UPDATE TO "rapport_app" USING (person_id = (select nullif(current_setting('rapport.person_id', true), '')::uuid)) WITH CHECK (person_id = (select nullif(current_setting('rapport.person_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "app_removes" ON "profile_story" AS PERMISSIVE FOR DELETE TO "rapport_app" USING (person_id = (select nullif(current_setting('rapport.person_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "tenant_wall" ON "story" AS RESTRICTIVE FOR ALL TO "rapport_app", "rapport_worker" USING (organization_id = (select nullif(current_setting('rapport.organization_id', true), '')::uuid)) WITH CHECK (organization_id = (select nullif(current_setting('rapport.organization_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "worker" ON "story" AS PERMISSIVE FOR ALL TO "rapport_worker" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "app_reads" ON "story" AS PERMISSIVE FOR SELECT TO "rapport_app" USING (author_id = (select nullif(current_setting('rapport.person_id', true), '')::uuid) or (shared_at is not null and (select nullif(current_setting('rapport.person_id', true), '')::uuid) = any (array[guide_id, learner_id])));--> statement-breakpoint
CREATE POLICY "app_adds" ON "story" AS PERMISSIVE FOR INSERT TO "rapport_app" WITH CHECK ((select nullif(current_setting('rapport.person_id', true), '')::uuid) = any (array[guide_id, learner_id]) and author_id = (select nullif(current_setting('rapport.person_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "app_changes" ON "story" AS PERMISSIVE FOR UPDATE TO "rapport_app" USING (author_id = (select nullif(current_setting('rapport.person_id', true), '')::uuid)) WITH CHECK (author_id = (select nullif(current_setting('rapport.person_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "app_removes" ON "story" AS PERMISSIVE FOR DELETE TO "rapport_app" USING (author_id = (select nullif(current_setting('rapport.person_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "tenant_wall" ON "story_thanks" AS RESTRICTIVE FOR ALL TO "rapport_app", "rapport_worker" USING (organization_id = (select nullif(current_setting('rapport.organization_id', true), '')::uuid)) WITH CHECK (organization_id = (select nullif(current_setting('rapport.organization_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "worker" ON "story_thanks" AS PERMISSIVE FOR ALL TO "rapport_worker" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "app_reads" ON "story_thanks" AS PERMISSIVE FOR SELECT TO "rapport_app" USING ((select nullif(current_setting('rapport.person_id', true), '')::uuid) = any (array[guide_id, learner_id]));--> statement-breakpoint
CREATE POLICY "app_adds" ON "story_thanks" AS PERMISSIVE FOR INSERT TO "rapport_app" WITH CHECK ((select nullif(current_setting('rapport.person_id', true), '')::uuid) = any (array[guide_id, learner_id]) and person_id = (select nullif(current_setting('rapport.person_id', true), '')::uuid) and exists (select 1 from story s where s.organization_id = story_thanks.organization_id
    and s.id = story_thanks.story_id and s.relationship_id = story_thanks.relationship_id
    and s.shared_at is not null and s.author_id <> story_thanks.person_id));--> statement-breakpoint
CREATE POLICY "app_changes" ON "story_thanks" AS PERMISSIVE FOR UPDATE TO "rapport_app" USING ((select nullif(current_setting('rapport.person_id', true), '')::uuid) = any (array[guide_id, learner_id]) and person_id = (select nullif(current_setting('rapport.person_id', true), '')::uuid)) WITH CHECK ((select nullif(current_setting('rapport.person_id', true), '')::uuid) = any (array[guide_id, learner_id]) and person_id = (select nullif(current_setting('rapport.person_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "app_removes" ON "story_thanks" AS PERMISSIVE FOR DELETE TO "rapport_app" USING ((select nullif(current_setting('rapport.person_id', true), '')::uuid) = any (array[guide_id, learner_id]) and person_id = (select nullif(current_setting('rapport.person_id', true), '')::uuid));