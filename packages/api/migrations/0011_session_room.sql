CREATE TABLE "agenda_item" (
	"organization_id" uuid NOT NULL,
	"relationship_id" uuid NOT NULL,
	"guide_id" uuid NOT NULL,
	"learner_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"session_id" uuid NOT NULL,
	"position" integer NOT NULL,
	"added_by" uuid NOT NULL,
	"author_id" uuid NOT NULL,
	"key_version" integer NOT NULL,
	"body" "bytea" NOT NULL,
	"revision" integer NOT NULL,
	"carried_from" uuid,
	"done_at" timestamp (3) with time zone,
	"created_at" timestamp (3) with time zone NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL,
	"removed_at" timestamp (3) with time zone,
	CONSTRAINT "agenda_item_organization_id_id_pk" PRIMARY KEY("organization_id","id")
);
--> statement-breakpoint
ALTER TABLE "agenda_item" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "private_note" (
	"organization_id" uuid NOT NULL,
	"relationship_id" uuid NOT NULL,
	"guide_id" uuid NOT NULL,
	"learner_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"session_id" uuid,
	"author_id" uuid NOT NULL,
	"key_version" integer NOT NULL,
	"body" "bytea" NOT NULL,
	"revision" integer NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL,
	"removed_at" timestamp (3) with time zone,
	CONSTRAINT "private_note_organization_id_id_pk" PRIMARY KEY("organization_id","id")
);
--> statement-breakpoint
ALTER TABLE "private_note" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "shared_note" (
	"organization_id" uuid NOT NULL,
	"relationship_id" uuid NOT NULL,
	"guide_id" uuid NOT NULL,
	"learner_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"session_id" uuid,
	"started_by" uuid NOT NULL,
	"author_id" uuid NOT NULL,
	"key_version" integer NOT NULL,
	"body" "bytea" NOT NULL,
	"revision" integer NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL,
	"removed_at" timestamp (3) with time zone,
	CONSTRAINT "shared_note_organization_id_id_pk" PRIMARY KEY("organization_id","id")
);
--> statement-breakpoint
ALTER TABLE "shared_note" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "session_insight" (
	"organization_id" uuid NOT NULL,
	"relationship_id" uuid NOT NULL,
	"guide_id" uuid NOT NULL,
	"learner_id" uuid NOT NULL,
	"session_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"key_version" integer NOT NULL,
	"body" "bytea" NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "session_insight_organization_id_session_id_person_id_pk" PRIMARY KEY("organization_id","session_id","person_id")
);
--> statement-breakpoint
ALTER TABLE "session_insight" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "agenda_item" ADD CONSTRAINT "agenda_item_parties" FOREIGN KEY ("organization_id","relationship_id","guide_id","learner_id") REFERENCES "public"."relationship"("organization_id","id","guide_id","learner_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "agenda_item" ADD CONSTRAINT "agenda_item_of_session" FOREIGN KEY ("organization_id","session_id") REFERENCES "public"."session"("organization_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "agenda_item" ADD CONSTRAINT "agenda_item_carried_from" FOREIGN KEY ("organization_id","carried_from") REFERENCES "public"."agenda_item"("organization_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "private_note" ADD CONSTRAINT "private_note_parties" FOREIGN KEY ("organization_id","relationship_id","guide_id","learner_id") REFERENCES "public"."relationship"("organization_id","id","guide_id","learner_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "private_note" ADD CONSTRAINT "private_note_of_session" FOREIGN KEY ("organization_id","session_id") REFERENCES "public"."session"("organization_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "shared_note" ADD CONSTRAINT "shared_note_parties" FOREIGN KEY ("organization_id","relationship_id","guide_id","learner_id") REFERENCES "public"."relationship"("organization_id","id","guide_id","learner_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "shared_note" ADD CONSTRAINT "shared_note_of_session" FOREIGN KEY ("organization_id","session_id") REFERENCES "public"."session"("organization_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "session_insight" ADD CONSTRAINT "session_insight_parties" FOREIGN KEY ("organization_id","relationship_id","guide_id","learner_id") REFERENCES "public"."relationship"("organization_id","id","guide_id","learner_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "session_insight" ADD CONSTRAINT "session_insight_of_session" FOREIGN KEY ("organization_id","session_id") REFERENCES "public"."session"("organization_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "agenda_item_by_session" ON "agenda_item" USING btree ("organization_id","session_id","position","id");--> statement-breakpoint
CREATE UNIQUE INDEX "agenda_item_carried_once" ON "agenda_item" USING btree ("organization_id","carried_from");--> statement-breakpoint
CREATE UNIQUE INDEX "private_note_once" ON "private_note" USING btree ("organization_id","session_id","author_id");--> statement-breakpoint
CREATE INDEX "private_note_by_author" ON "private_note" USING btree ("organization_id","relationship_id","author_id","created_at","id");--> statement-breakpoint
CREATE UNIQUE INDEX "shared_note_once" ON "shared_note" USING btree ("organization_id","session_id");--> statement-breakpoint
CREATE INDEX "shared_note_by_relationship" ON "shared_note" USING btree ("organization_id","relationship_id","created_at","id");--> statement-breakpoint
CREATE POLICY "tenant_wall" ON "agenda_item" AS RESTRICTIVE FOR ALL TO "rapport_app", "rapport_worker" USING (organization_id = (select nullif(current_setting('rapport.organization_id', true), '')::uuid)) WITH CHECK (organization_id = (select nullif(current_setting('rapport.organization_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "worker" ON "agenda_item" AS PERMISSIVE FOR ALL TO "rapport_worker" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "app_reads" ON "agenda_item" AS PERMISSIVE FOR SELECT TO "rapport_app" USING ((select nullif(current_setting('rapport.person_id', true), '')::uuid) = any (array[guide_id, learner_id]));--> statement-breakpoint
CREATE POLICY "app_adds" ON "agenda_item" AS PERMISSIVE FOR INSERT TO "rapport_app" WITH CHECK ((select nullif(current_setting('rapport.person_id', true), '')::uuid) = any (array[guide_id, learner_id]) and added_by = (select nullif(current_setting('rapport.person_id', true), '')::uuid) and author_id = (select nullif(current_setting('rapport.person_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "app_changes" ON "agenda_item" AS PERMISSIVE FOR UPDATE TO "rapport_app" USING ((select nullif(current_setting('rapport.person_id', true), '')::uuid) = any (array[guide_id, learner_id])) WITH CHECK ((select nullif(current_setting('rapport.person_id', true), '')::uuid) = any (array[guide_id, learner_id]));--> statement-breakpoint
CREATE POLICY "tenant_wall" ON "private_note" AS RESTRICTIVE FOR ALL TO "rapport_app", "rapport_worker" USING (organization_id = (select nullif(current_setting('rapport.organization_id', true), '')::uuid)) WITH CHECK (organization_id = (select nullif(current_setting('rapport.organization_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "worker" ON "private_note" AS PERMISSIVE FOR ALL TO "rapport_worker" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "app_reads" ON "private_note" AS PERMISSIVE FOR SELECT TO "rapport_app" USING ((select nullif(current_setting('rapport.person_id', true), '')::uuid) = any (array[guide_id, learner_id]) and author_id = (select nullif(current_setting('rapport.person_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "app_adds" ON "private_note" AS PERMISSIVE FOR INSERT TO "rapport_app" WITH CHECK ((select nullif(current_setting('rapport.person_id', true), '')::uuid) = any (array[guide_id, learner_id]) and author_id = (select nullif(current_setting('rapport.person_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "app_changes" ON "private_note" AS PERMISSIVE FOR UPDATE TO "rapport_app" USING ((select nullif(current_setting('rapport.person_id', true), '')::uuid) = any (array[guide_id, learner_id]) and author_id = (select nullif(current_setting('rapport.person_id', true), '')::uuid)) WITH CHECK ((select nullif(current_setting('rapport.person_id', true), '')::uuid) = any (array[guide_id, learner_id]) and author_id = (select nullif(current_setting('rapport.person_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "tenant_wall" ON "shared_note" AS RESTRICTIVE FOR ALL TO "rapport_app", "rapport_worker" USING (organization_id = (select nullif(current_setting('rapport.organization_id', true), '')::uuid)) WITH CHECK (organization_id = (select nullif(current_setting('rapport.organization_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "worker" ON "shared_note" AS PERMISSIVE FOR ALL TO "rapport_worker" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "app_reads" ON "shared_note" AS PERMISSIVE FOR SELECT TO "rapport_app" USING ((select nullif(current_setting('rapport.person_id', true), '')::uuid) = any (array[guide_id, learner_id]));--> statement-breakpoint
CREATE POLICY "app_adds" ON "shared_note" AS PERMISSIVE FOR INSERT TO "rapport_app" WITH CHECK ((select nullif(current_setting('rapport.person_id', true), '')::uuid) = any (array[guide_id, learner_id]) and started_by = (select nullif(current_setting('rapport.person_id', true), '')::uuid) and author_id = (select nullif(current_setting('rapport.person_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "app_changes" ON "shared_note" AS PERMISSIVE FOR UPDATE TO "rapport_app" USING ((select nullif(current_setting('rapport.person_id', true), '')::uuid) = any (array[guide_id, learner_id])) WITH CHECK ((select nullif(current_setting('rapport.person_id', true), '')::uuid) = any (array[guide_id, learner_id]));--> statement-breakpoint
CREATE POLICY "tenant_wall" ON "session_insight" AS RESTRICTIVE FOR ALL TO "rapport_app", "rapport_worker" USING (organization_id = (select nullif(current_setting('rapport.organization_id', true), '')::uuid)) WITH CHECK (organization_id = (select nullif(current_setting('rapport.organization_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "worker" ON "session_insight" AS PERMISSIVE FOR ALL TO "rapport_worker" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "app_reads" ON "session_insight" AS PERMISSIVE FOR SELECT TO "rapport_app" USING ((select nullif(current_setting('rapport.person_id', true), '')::uuid) = any (array[guide_id, learner_id]));--> statement-breakpoint
CREATE POLICY "app_adds" ON "session_insight" AS PERMISSIVE FOR INSERT TO "rapport_app" WITH CHECK ((select nullif(current_setting('rapport.person_id', true), '')::uuid) = any (array[guide_id, learner_id]) and person_id = (select nullif(current_setting('rapport.person_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "app_changes" ON "session_insight" AS PERMISSIVE FOR UPDATE TO "rapport_app" USING ((select nullif(current_setting('rapport.person_id', true), '')::uuid) = any (array[guide_id, learner_id]) and person_id = (select nullif(current_setting('rapport.person_id', true), '')::uuid)) WITH CHECK ((select nullif(current_setting('rapport.person_id', true), '')::uuid) = any (array[guide_id, learner_id]) and person_id = (select nullif(current_setting('rapport.person_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "app_removes" ON "session_insight" AS PERMISSIVE FOR DELETE TO "rapport_app" USING ((select nullif(current_setting('rapport.person_id', true), '')::uuid) = any (array[guide_id, learner_id]) and person_id = (select nullif(current_setting('rapport.person_id', true), '')::uuid));