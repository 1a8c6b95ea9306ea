CREATE TYPE "public"."attendance_word" AS ENUM('HELD', 'GUIDE_ABSENT', 'LEARNER_ABSENT', 'BOTH_ABSENT');--> statement-breakpoint
CREATE TYPE "public"."session_channel" AS ENUM('IN_PERSON', 'VIDEO', 'PHONE', 'MIXED');--> statement-breakpoint
CREATE TYPE "public"."session_state" AS ENUM('SCHEDULED', 'HELD', 'CANCELLED', 'CANCELLED_LATE', 'NO_SHOW');--> statement-breakpoint
CREATE TYPE "public"."session_step" AS ENUM('PLANNED', 'MOVED', 'DESCRIBED', 'CANCELLED', 'RESTORED', 'ATTENDANCE_SAID', 'SETTLED');--> statement-breakpoint
CREATE TABLE "session" (
	"organization_id" uuid NOT NULL,
	"relationship_id" uuid NOT NULL,
	"guide_id" uuid NOT NULL,
	"learner_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"series_id" uuid,
	"occurs_at" timestamp (3) with time zone,
	"starts_at" timestamp (3) with time zone NOT NULL,
	"minutes" integer NOT NULL,
	"time_zone" text NOT NULL,
	"channel" "session_channel" NOT NULL,
	"state" "session_state" NOT NULL,
	"planned_by" uuid NOT NULL,
	"cancelled_by" uuid,
	"cancelled_at" timestamp (3) with time zone,
	"guide_says" "attendance_word",
	"guide_said_at" timestamp (3) with time zone,
	"learner_says" "attendance_word",
	"learner_said_at" timestamp (3) with time zone,
	"settled_as" "attendance_word",
	"settled_at" timestamp (3) with time zone,
	"last_step" "session_step" NOT NULL,
	"changed_by" uuid,
	"revision" integer NOT NULL,
	"sequence" integer NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "session_organization_id_id_pk" PRIMARY KEY("organization_id","id")
);
--> statement-breakpoint
ALTER TABLE "session" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "session_series" (
	"organization_id" uuid NOT NULL,
	"relationship_id" uuid NOT NULL,
	"guide_id" uuid NOT NULL,
	"learner_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"planned_by" uuid NOT NULL,
	"rule" text NOT NULL,
	"starts_local" text NOT NULL,
	"time_zone" text NOT NULL,
	"minutes" integer NOT NULL,
	"channel" "session_channel" NOT NULL,
	"ended_from" timestamp (3) with time zone,
	"planned_through" date,
	"body" "bytea",
	"author_id" uuid NOT NULL,
	"key_version" integer,
	"created_at" timestamp (3) with time zone NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "session_series_organization_id_id_pk" PRIMARY KEY("organization_id","id")
);
--> statement-breakpoint
ALTER TABLE "session_series" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "session_words" (
	"organization_id" uuid NOT NULL,
	"relationship_id" uuid NOT NULL,
	"guide_id" uuid NOT NULL,
	"learner_id" uuid NOT NULL,
	"session_id" uuid NOT NULL,
	"author_id" uuid NOT NULL,
	"key_version" integer NOT NULL,
	"body" "bytea" NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "session_words_organization_id_session_id_pk" PRIMARY KEY("organization_id","session_id")
);
--> statement-breakpoint
ALTER TABLE "session_words" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "session" ADD CONSTRAINT "session_parties" FOREIGN KEY ("organization_id","relationship_id","guide_id","learner_id") REFERENCES "public"."relationship"("organization_id","id","guide_id","learner_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "session" ADD CONSTRAINT "session_of_series" FOREIGN KEY ("organization_id","series_id") REFERENCES "public"."session_series"("organization_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "session_series" ADD CONSTRAINT "session_series_parties" FOREIGN KEY ("organization_id","relationship_id","guide_id","learner_id") REFERENCES "public"."relationship"("organization_id","id","guide_id","learner_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "session_words" ADD CONSTRAINT "session_words_parties" FOREIGN KEY ("organization_id","relationship_id","guide_id","learner_id") REFERENCES "public"."relationship"("organization_id","id","guide_id","learner_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "session_words" ADD CONSTRAINT "session_words_of_session" FOREIGN KEY ("organization_id","session_id") REFERENCES "public"."session"("organization_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "session_by_relationship" ON "session" USING btree ("organization_id","relationship_id","starts_at","id");--> statement-breakpoint
CREATE INDEX "session_by_guide" ON "session" USING btree ("organization_id","guide_id","starts_at");--> statement-breakpoint
CREATE INDEX "session_by_learner" ON "session" USING btree ("organization_id","learner_id","starts_at");--> statement-breakpoint
CREATE UNIQUE INDEX "session_occurrence" ON "session" USING btree ("organization_id","series_id","occurs_at");--> statement-breakpoint
CREATE INDEX "session_series_by_relationship" ON "session_series" USING btree ("organization_id","relationship_id");--> statement-breakpoint
CREATE POLICY "tenant_wall" ON "session" AS RESTRICTIVE FOR ALL TO "rapport_app", "rapport_worker" USING (organization_id = (select nullif(current_setting('rapport.organization_id', true), '')::uuid)) WITH CHECK (organization_id = (select nullif(current_setting('rapport.organization_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "worker" ON "session" AS PERMISSIVE FOR ALL TO "rapport_worker" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "app_reads" ON "session" AS PERMISSIVE FOR SELECT TO "rapport_app" USING ((select string_to_array(current_setting('rapport.roles', true), ',') && array['OWNER', 'PROGRAM_MANAGER']) or (select nullif(current_setting('rapport.person_id', true), '')::uuid) = any (array[guide_id, learner_id]));--> statement-breakpoint
CREATE POLICY "app_adds" ON "session" AS PERMISSIVE FOR INSERT TO "rapport_app" WITH CHECK ((select nullif(current_setting('rapport.person_id', true), '')::uuid) = any (array[guide_id, learner_id]) and planned_by = (select nullif(current_setting('rapport.person_id', true), '')::uuid) and state = 'SCHEDULED');--> statement-breakpoint
CREATE POLICY "app_changes" ON "session" AS PERMISSIVE FOR UPDATE TO "rapport_app" USING ((select nullif(current_setting('rapport.person_id', true), '')::uuid) = any (array[guide_id, learner_id])) WITH CHECK ((select nullif(current_setting('rapport.person_id', true), '')::uuid) = any (array[guide_id, learner_id]) and changed_by = (select nullif(current_setting('rapport.person_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "tenant_wall" ON "session_series" AS RESTRICTIVE FOR ALL TO "rapport_app", "rapport_worker" USING (organization_id = (select nullif(current_setting('rapport.organization_id', true), '')::uuid)) WITH CHECK (organization_id = (select nullif(current_setting('rapport.organization_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "worker" ON "session_series" AS PERMISSIVE FOR ALL TO "rapport_worker" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "app_reads" ON "session_series" AS PERMISSIVE FOR SELECT TO "rapport_app" USING ((select nullif(current_setting('rapport.person_id', true), '')::uuid) = any (array[guide_id, learner_id]));--> statement-breakpoint
CREATE POLICY "app_adds" ON "session_series" AS PERMISSIVE FOR INSERT TO "rapport_app" WITH CHECK ((select nullif(current_setting('rapport.person_id', true), '')::uuid) = any (array[guide_id, learner_id]) and planned_by = (select nullif(current_setting('rapport.person_id', true), '')::uuid) and author_id = (select nullif(current_setting('rapport.person_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "app_changes" ON "session_series" AS PERMISSIVE FOR UPDATE TO "rapport_app" USING ((select nullif(current_setting('rapport.person_id', true), '')::uuid) = any (array[guide_id, learner_id])) WITH CHECK ((select nullif(current_setting('rapport.person_id', true), '')::uuid) = any (array[guide_id, learner_id]));--> statement-breakpoint
CREATE POLICY "tenant_wall" ON "session_words" AS RESTRICTIVE FOR ALL TO "rapport_app", "rapport_worker" USING (organization_id = (select nullif(current_setting('rapport.organization_id', true), '')::uuid)) WITH CHECK (organization_id = (select nullif(current_setting('rapport.organization_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "worker" ON "session_words" AS PERMISSIVE FOR ALL TO "rapport_worker" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "app_reads" ON "session_words" AS PERMISSIVE FOR SELECT TO "rapport_app" USING ((select nullif(current_setting('rapport.person_id', true), '')::uuid) = any (array[guide_id, learner_id]));--> statement-breakpoint
CREATE POLICY "app_adds" ON "session_words" AS PERMISSIVE FOR INSERT TO "rapport_app" WITH CHECK ((select nullif(current_setting('rapport.person_id', true), '')::uuid) = any (array[guide_id, learner_id]) and author_id = (select nullif(current_setting('rapport.person_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "app_changes" ON "session_words" AS PERMISSIVE FOR UPDATE TO "rapport_app" USING ((select nullif(current_setting('rapport.person_id', true), '')::uuid) = any (array[guide_id, learner_id])) WITH CHECK ((select nullif(current_setting('rapport.person_id', true), '')::uuid) = any (array[guide_id, learner_id]) and author_id = (select nullif(current_setting('rapport.person_id', true), '')::uuid));