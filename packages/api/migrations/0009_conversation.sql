CREATE TABLE "message" (
	"organization_id" uuid NOT NULL,
	"relationship_id" uuid NOT NULL,
	"guide_id" uuid NOT NULL,
	"learner_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"number" integer NOT NULL,
	"author_id" uuid NOT NULL,
	"key_version" integer NOT NULL,
	"body" "bytea",
	"sent_at" timestamp (3) with time zone NOT NULL,
	"edited_at" timestamp (3) with time zone,
	"deleted_at" timestamp (3) with time zone,
	CONSTRAINT "message_organization_id_id_pk" PRIMARY KEY("organization_id","id"),
	CONSTRAINT "message_in_order" UNIQUE("organization_id","relationship_id","number")
);
--> statement-breakpoint
ALTER TABLE "message" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "message_position" (
	"organization_id" uuid NOT NULL,
	"relationship_id" uuid NOT NULL,
	"guide_id" uuid NOT NULL,
	"learner_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"read_through" integer NOT NULL,
	"shown" boolean NOT NULL,
	CONSTRAINT "message_position_organization_id_relationship_id_person_id_pk" PRIMARY KEY("organization_id","relationship_id","person_id")
);
--> statement-breakpoint
ALTER TABLE "message_position" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "reflection" (
	"organization_id" uuid NOT NULL,
	"relationship_id" uuid NOT NULL,
	"guide_id" uuid NOT NULL,
	"learner_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"author_id" uuid NOT NULL,
	"key_version" integer NOT NULL,
	"body" "bytea" NOT NULL,
	"session_id" uuid,
	"written_at" timestamp (3) with time zone NOT NULL,
	"edited_at" timestamp (3) with time zone,
	"shared_at" timestamp (3) with time zone,
	CONSTRAINT "reflection_organization_id_id_pk" PRIMARY KEY("organization_id","id")
);
--> statement-breakpoint
ALTER TABLE "reflection" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "message" ADD CONSTRAINT "message_parties" FOREIGN KEY ("organization_id","relationship_id","guide_id","learner_id") REFERENCES "public"."relationship"("organization_id","id","guide_id","learner_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "message_position" ADD CONSTRAINT "message_position_parties" FOREIGN KEY ("organization_id","relationship_id","guide_id","learner_id") REFERENCES "public"."relationship"("organization_id","id","guide_id","learner_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reflection" ADD CONSTRAINT "reflection_parties" FOREIGN KEY ("organization_id","relationship_id","guide_id","learner_id") REFERENCES "public"."relationship"("organization_id","id","guide_id","learner_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "message_by_author" ON "message" USING btree ("organization_id","relationship_id","author_id","number");--> statement-breakpoint
CREATE INDEX "reflection_by_time" ON "reflection" USING btree ("organization_id","relationship_id","written_at","id");--> statement-breakpoint
CREATE POLICY "tenant_wall" ON "message" AS RESTRICTIVE FOR ALL TO "rapport_app", "rapport_worker" USING (organization_id = (select nullif(current_setting('rapport.organization_id', true), '')::uuid)) WITH CHECK (organization_id = (select nullif(current_setting('rapport.organization_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "worker" ON "message" AS PERMISSIVE FOR ALL TO "rapport_worker" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "app_reads" ON "message" AS PERMISSIVE FOR SELECT TO "rapport_app" USING ((select nullif(current_setting('rapport.person_id', true), '')::uuid) = any (array[guide_id, learner_id]));--> statement-breakpoint
CREATE POLICY "app_adds" ON "message" AS PERMISSIVE FOR INSERT TO "rapport_app" WITH CHECK ((select nullif(current_setting('rapport.person_id', true), '')::uuid) = any (array[guide_id, learner_id]) and author_id = (select nullif(current_setting('rapport.person_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "app_changes" ON "message" AS PERMISSIVE FOR UPDATE TO "rapport_app" USING ((select nullif(current_setting('rapport.person_id', true), '')::uuid) = any (array[guide_id, learner_id]) and author_id = (select nullif(current_setting('rapport.person_id', true), '')::uuid) and deleted_at is null) WITH CHECK (author_id = (select nullif(current_setting('rapport.person_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "tenant_wall" ON "message_position" AS RESTRICTIVE FOR ALL TO "rapport_app", "rapport_worker" USING (organization_id = (select nullif(current_setting('rapport.organization_id', true), '')::uuid)) WITH CHECK (organization_id = (select nullif(current_setting('rapport.organization_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "worker" ON "message_position" AS PERMISSIVE FOR ALL TO "rapport_worker" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "app_reads" ON "message_position" AS PERMISSIVE FOR SELECT TO "rapport_app" USING (person_id = (select nullif(current_setting('rapport.person_id', true), '')::uuid) or (shown and (select nullif(current_setting('rapport.person_id', true), '')::uuid) = any (array[guide_id, learner_id])));--> statement-breakpoint
CREATE POLICY "app_adds" ON "message_position" AS PERMISSIVE FOR INSERT TO "rapport_app" WITH CHECK ((select nullif(current_setting('rapport.person_id', true), '')::uuid) = any (array[guide_id, learner_id]) and person_id = (select nullif(current_setting('rapport.person_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "app_changes" ON "message_position" AS PERMISSIVE FOR UPDATE TO "rapport_app" USING ((select nullif(current_setting('rapport.person_id', true), '')::uuid) = any (array[guide_id, learner_id]) and person_id = (select nullif(current_setting('rapport.person_id', true), '')::uuid)) WITH CHECK ((select nullif(current_setting('rapport.person_id', true), '')::uuid) = any (array[guide_id, learner_id]) and person_id = (select nullif(current_setting('rapport.person_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "tenant_wall" ON "reflection" AS RESTRICTIVE FOR ALL TO "rapport_app", "rapport_worker" USING (organization_id = (select nullif(current_setting('rapport.organization_id', true), '')::uuid)) WITH CHECK (organization_id = (select nullif(current_setting('rapport.organization_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "worker" ON "reflection" AS PERMISSIVE FOR ALL TO "rapport_worker" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "app_reads" ON "reflection" AS PERMISSIVE FOR SELECT TO "rapport_app" USING (author_id = (select nullif(current_setting('rapport.person_id', true), '')::uuid) or (shared_at is not null and (select nullif(current_setting('rapport.person_id', true), '')::uuid) = any (array[guide_id, learner_id])));--> statement-breakpoint
CREATE POLICY "app_adds" ON "reflection" AS PERMISSIVE FOR INSERT TO "rapport_app" WITH CHECK ((select nullif(current_setting('rapport.person_id', true), '')::uuid) = any (array[guide_id, learner_id]) and author_id = (select nullif(current_setting('rapport.person_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "app_changes" ON "reflection" AS PERMISSIVE FOR UPDATE TO "rapport_app" USING ((select nullif(current_setting('rapport.person_id', true), '')::uuid) = any (array[guide_id, learner_id]) and author_id = (select nullif(current_setting('rapport.person_id', true), '')::uuid)) WITH CHECK ((select nullif(current_setting('rapport.person_id', true), '')::uuid) = any (array[guide_id, learner_id]) and author_id = (select nullif(current_setting('rapport.person_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "app_removes" ON "reflection" AS PERMISSIVE FOR DELETE TO "rapport_app" USING ((select nullif(current_setting('rapport.person_id', true), '')::uuid) = any (array[guide_id, learner_id]) and author_id = (select nullif(current_setting('rapport.person_id', true), '')::uuid));