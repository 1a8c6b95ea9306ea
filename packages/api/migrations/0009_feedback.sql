CREATE TYPE "public"."feedback_state" AS ENUM('DRAFT', 'REQUESTED', 'DECLINED', 'WITHDRAWN', 'WAITING_FOR_READINESS', 'TAKEN_BACK', 'DELIVERED', 'ACKNOWLEDGED', 'CLOSED');--> statement-breakpoint
CREATE TABLE "feedback" (
	"organization_id" uuid NOT NULL,
	"relationship_id" uuid NOT NULL,
	"guide_id" uuid NOT NULL,
	"learner_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"giver_id" uuid NOT NULL,
	"state" "feedback_state" NOT NULL,
	"request" "bytea",
	"request_key_version" integer,
	"topic" "bytea",
	"topic_key_version" integer,
	"created_at" timestamp (3) with time zone NOT NULL,
	"offered_at" timestamp (3) with time zone,
	"ready_at" timestamp (3) with time zone,
	"postponed_at" timestamp (3) with time zone,
	"delivered_at" timestamp (3) with time zone,
	"acknowledged_at" timestamp (3) with time zone,
	"thanked_at" timestamp (3) with time zone,
	"ended_at" timestamp (3) with time zone,
	"updated_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "feedback_organization_id_id_pk" PRIMARY KEY("organization_id","id"),
	CONSTRAINT "feedback_giver_is_party" CHECK (giver_id in (guide_id, learner_id)),
	CONSTRAINT "feedback_delivered_once" CHECK ((delivered_at is not null) = (state in ('DELIVERED', 'ACKNOWLEDGED', 'CLOSED')))
);
--> statement-breakpoint
ALTER TABLE "feedback" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "feedback_reply" (
	"organization_id" uuid NOT NULL,
	"relationship_id" uuid NOT NULL,
	"guide_id" uuid NOT NULL,
	"learner_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"feedback_id" uuid NOT NULL,
	"author_id" uuid NOT NULL,
	"key_version" integer NOT NULL,
	"body" "bytea" NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "feedback_reply_organization_id_id_pk" PRIMARY KEY("organization_id","id")
);
--> statement-breakpoint
ALTER TABLE "feedback_reply" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "feedback_words" (
	"organization_id" uuid NOT NULL,
	"relationship_id" uuid NOT NULL,
	"guide_id" uuid NOT NULL,
	"learner_id" uuid NOT NULL,
	"feedback_id" uuid NOT NULL,
	"giver_id" uuid NOT NULL,
	"key_version" integer NOT NULL,
	"body" "bytea" NOT NULL,
	"revision" integer NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "feedback_words_organization_id_feedback_id_pk" PRIMARY KEY("organization_id","feedback_id")
);
--> statement-breakpoint
ALTER TABLE "feedback_words" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "feedback" ADD CONSTRAINT "feedback_parties" FOREIGN KEY ("organization_id","relationship_id","guide_id","learner_id") REFERENCES "public"."relationship"("organization_id","id","guide_id","learner_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "feedback_reply" ADD CONSTRAINT "feedback_reply_parties" FOREIGN KEY ("organization_id","relationship_id","guide_id","learner_id") REFERENCES "public"."relationship"("organization_id","id","guide_id","learner_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "feedback_reply" ADD CONSTRAINT "feedback_reply_of" FOREIGN KEY ("organization_id","feedback_id") REFERENCES "public"."feedback"("organization_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "feedback_words" ADD CONSTRAINT "feedback_words_parties" FOREIGN KEY ("organization_id","relationship_id","guide_id","learner_id") REFERENCES "public"."relationship"("organization_id","id","guide_id","learner_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "feedback_words" ADD CONSTRAINT "feedback_words_of" FOREIGN KEY ("organization_id","feedback_id") REFERENCES "public"."feedback"("organization_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "feedback_by_relationship" ON "feedback" USING btree ("organization_id","relationship_id","created_at","id");--> statement-breakpoint
CREATE INDEX "feedback_by_guide" ON "feedback" USING btree ("organization_id","guide_id","state");--> statement-breakpoint
CREATE INDEX "feedback_by_learner" ON "feedback" USING btree ("organization_id","learner_id","state");--> statement-breakpoint
CREATE INDEX "feedback_reply_by_feedback" ON "feedback_reply" USING btree ("organization_id","feedback_id","at","id");--> statement-breakpoint
CREATE POLICY "tenant_wall" ON "feedback" AS RESTRICTIVE FOR ALL TO "rapport_app", "rapport_worker" USING (organization_id = (select nullif(current_setting('rapport.organization_id', true), '')::uuid)) WITH CHECK (organization_id = (select nullif(current_setting('rapport.organization_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "worker" ON "feedback" AS PERMISSIVE FOR ALL TO "rapport_worker" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "app_reads" ON "feedback" AS PERMISSIVE FOR SELECT TO "rapport_app" USING (((select nullif(current_setting('rapport.person_id', true), '')::uuid) = any (array[guide_id, learner_id]) and (state <> 'DRAFT' or giver_id = (select nullif(current_setting('rapport.person_id', true), '')::uuid))));--> statement-breakpoint
CREATE POLICY "app_adds" ON "feedback" AS PERMISSIVE FOR INSERT TO "rapport_app" WITH CHECK ((select nullif(current_setting('rapport.person_id', true), '')::uuid) = any (array[guide_id, learner_id]) and ((state = 'DRAFT' and giver_id = (select nullif(current_setting('rapport.person_id', true), '')::uuid)) or (state = 'REQUESTED' and giver_id <> (select nullif(current_setting('rapport.person_id', true), '')::uuid))));--> statement-breakpoint
CREATE POLICY "app_changes" ON "feedback" AS PERMISSIVE FOR UPDATE TO "rapport_app" USING (((select nullif(current_setting('rapport.person_id', true), '')::uuid) = any (array[guide_id, learner_id]) and (state <> 'DRAFT' or giver_id = (select nullif(current_setting('rapport.person_id', true), '')::uuid)))) WITH CHECK (((select nullif(current_setting('rapport.person_id', true), '')::uuid) = any (array[guide_id, learner_id]) and (state <> 'DRAFT' or giver_id = (select nullif(current_setting('rapport.person_id', true), '')::uuid))));--> statement-breakpoint
CREATE POLICY "app_removes" ON "feedback" AS PERMISSIVE FOR DELETE TO "rapport_app" USING (((select nullif(current_setting('rapport.person_id', true), '')::uuid) = any (array[guide_id, learner_id]) and giver_id = (select nullif(current_setting('rapport.person_id', true), '')::uuid)) and state in ('DRAFT', 'WITHDRAWN', 'TAKEN_BACK'));--> statement-breakpoint
CREATE POLICY "tenant_wall" ON "feedback_reply" AS RESTRICTIVE FOR ALL TO "rapport_app", "rapport_worker" USING (organization_id = (select nullif(current_setting('rapport.organization_id', true), '')::uuid)) WITH CHECK (organization_id = (select nullif(current_setting('rapport.organization_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "worker" ON "feedback_reply" AS PERMISSIVE FOR ALL TO "rapport_worker" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "app_reads" ON "feedback_reply" AS PERMISSIVE FOR SELECT TO "rapport_app" USING ((select nullif(current_setting('rapport.person_id', true), '')::uuid) = any (array[guide_id, learner_id]));--> statement-breakpoint
CREATE POLICY "app_adds" ON "feedback_reply" AS PERMISSIVE FOR INSERT TO "rapport_app" WITH CHECK ((select nullif(current_setting('rapport.person_id', true), '')::uuid) = any (array[guide_id, learner_id]) and author_id = (select nullif(current_setting('rapport.person_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "tenant_wall" ON "feedback_words" AS RESTRICTIVE FOR ALL TO "rapport_app", "rapport_worker" USING (organization_id = (select nullif(current_setting('rapport.organization_id', true), '')::uuid)) WITH CHECK (organization_id = (select nullif(current_setting('rapport.organization_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "worker" ON "feedback_words" AS PERMISSIVE FOR ALL TO "rapport_worker" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "app_reads" ON "feedback_words" AS PERMISSIVE FOR SELECT TO "rapport_app" USING (((select nullif(current_setting('rapport.person_id', true), '')::uuid) = any (array[guide_id, learner_id]) and giver_id = (select nullif(current_setting('rapport.person_id', true), '')::uuid)) or ((select nullif(current_setting('rapport.person_id', true), '')::uuid) = any (array[guide_id, learner_id]) and exists (select 1 from feedback f where f.organization_id = feedback_words.organization_id and f.id = feedback_words.feedback_id
    and f.giver_id = feedback_words.giver_id and f.state in ('DELIVERED', 'ACKNOWLEDGED', 'CLOSED'))));--> statement-breakpoint
CREATE POLICY "app_adds" ON "feedback_words" AS PERMISSIVE FOR INSERT TO "rapport_app" WITH CHECK (((select nullif(current_setting('rapport.person_id', true), '')::uuid) = any (array[guide_id, learner_id]) and giver_id = (select nullif(current_setting('rapport.person_id', true), '')::uuid)) and exists (select 1 from feedback f where f.organization_id = feedback_words.organization_id and f.id = feedback_words.feedback_id
    and f.giver_id = feedback_words.giver_id and f.state in ('DRAFT', 'REQUESTED', 'WITHDRAWN', 'TAKEN_BACK')));--> statement-breakpoint
CREATE POLICY "app_changes" ON "feedback_words" AS PERMISSIVE FOR UPDATE TO "rapport_app" USING (((select nullif(current_setting('rapport.person_id', true), '')::uuid) = any (array[guide_id, learner_id]) and giver_id = (select nullif(current_setting('rapport.person_id', true), '')::uuid)) and exists (select 1 from feedback f where f.organization_id = feedback_words.organization_id and f.id = feedback_words.feedback_id
    and f.giver_id = feedback_words.giver_id and f.state in ('DRAFT', 'REQUESTED', 'WITHDRAWN', 'TAKEN_BACK'))) WITH CHECK (((select nullif(current_setting('rapport.person_id', true), '')::uuid) = any (array[guide_id, learner_id]) and giver_id = (select nullif(current_setting('rapport.person_id', true), '')::uuid)) and exists (select 1 from feedback f where f.organization_id = feedback_words.organization_id and f.id = feedback_words.feedback_id
    and f.giver_id = feedback_words.giver_id and f.state in ('DRAFT', 'REQUESTED', 'WITHDRAWN', 'TAKEN_BACK')));