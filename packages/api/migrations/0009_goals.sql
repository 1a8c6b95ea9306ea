CREATE TYPE "public"."commitment_event_kind" AS ENUM('MADE', 'KEPT', 'KEPT_UNDONE', 'CONFIRMED', 'QUESTIONED', 'ANSWERED', 'MOVE_ASKED', 'MOVE_DECLINED', 'MOVE_UNDONE', 'MOVED', 'MISSED', 'WITHDRAWN');--> statement-breakpoint
CREATE TYPE "public"."commitment_origin" AS ENUM('SESSION', 'MESSAGE', 'FEEDBACK', 'REFLECTION');--> statement-breakpoint
CREATE TYPE "public"."commitment_review" AS ENUM('CONFIRMED', 'QUESTIONED', 'ANSWERED');--> statement-breakpoint
CREATE TYPE "public"."commitment_state" AS ENUM('OPEN', 'KEPT', 'KEPT_LATE', 'MISSED', 'RENEGOTIATED', 'WITHDRAWN');--> statement-breakpoint
CREATE TYPE "public"."goal_state" AS ENUM('OPEN', 'REACHED', 'PARTLY', 'NOT_REACHED', 'DROPPED');--> statement-breakpoint
CREATE TYPE "public"."goal_update_kind" AS ENUM('PROGRESS', 'ADJUSTED', 'CLOSED', 'REOPENED');--> statement-breakpoint
CREATE TYPE "public"."milestone_size" AS ENUM('SMALL', 'LARGE');--> statement-breakpoint
CREATE TABLE "commitment" (
	"organization_id" uuid NOT NULL,
	"relationship_id" uuid NOT NULL,
	"guide_id" uuid NOT NULL,
	"learner_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"owner_id" uuid NOT NULL,
	"author_id" uuid NOT NULL,
	"key_version" integer NOT NULL,
	"body" "bytea" NOT NULL,
	"state" "commitment_state" NOT NULL,
	"due_on" date NOT NULL,
	"kept_on" date,
	"kept_at" timestamp (3) with time zone,
	"withdrawn_on" date,
	"review" "commitment_review",
	"move_to" date,
	"move_by" uuid,
	"move_asked_on" date,
	"move_agreed_on" date,
	"previous_id" uuid,
	"goal_id" uuid,
	"origin_kind" "commitment_origin",
	"origin_id" text,
	"created_at" timestamp (3) with time zone NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "commitment_organization_id_id_pk" PRIMARY KEY("organization_id","id"),
	CONSTRAINT "commitment_of_relationship" UNIQUE("organization_id","relationship_id","id"),
	CONSTRAINT "commitment_of_owner" UNIQUE("organization_id","relationship_id","owner_id","id"),
	CONSTRAINT "commitment_moved_once" UNIQUE("organization_id","previous_id"),
	CONSTRAINT "commitment_kept" CHECK ((state in ('KEPT', 'KEPT_LATE')) = (kept_on is not null)),
	CONSTRAINT "commitment_reviewed" CHECK (review is null or kept_on is not null)
);
--> statement-breakpoint
ALTER TABLE "commitment" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "commitment_event" (
	"organization_id" uuid NOT NULL,
	"relationship_id" uuid NOT NULL,
	"guide_id" uuid NOT NULL,
	"learner_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"commitment_id" uuid NOT NULL,
	"kind" "commitment_event_kind" NOT NULL,
	"actor_id" uuid,
	"key_version" integer,
	"body" "bytea",
	"move_to" date,
	"at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "commitment_event_organization_id_id_pk" PRIMARY KEY("organization_id","id")
);
--> statement-breakpoint
ALTER TABLE "commitment_event" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "goal" (
	"organization_id" uuid NOT NULL,
	"relationship_id" uuid NOT NULL,
	"guide_id" uuid NOT NULL,
	"learner_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"author_id" uuid NOT NULL,
	"key_version" integer NOT NULL,
	"body" "bytea" NOT NULL,
	"state" "goal_state" NOT NULL,
	"target_on" date,
	"revision" integer NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL,
	"closed_at" timestamp (3) with time zone,
	CONSTRAINT "goal_organization_id_id_pk" PRIMARY KEY("organization_id","id"),
	CONSTRAINT "goal_of_relationship" UNIQUE("organization_id","relationship_id","id")
);
--> statement-breakpoint
ALTER TABLE "goal" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "goal_update" (
	"organization_id" uuid NOT NULL,
	"relationship_id" uuid NOT NULL,
	"guide_id" uuid NOT NULL,
	"learner_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"goal_id" uuid NOT NULL,
	"kind" "goal_update_kind" NOT NULL,
	"author_id" uuid NOT NULL,
	"key_version" integer NOT NULL,
	"body" "bytea" NOT NULL,
	"outcome" "goal_state",
	"happened_on" date NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "goal_update_organization_id_id_pk" PRIMARY KEY("organization_id","id")
);
--> statement-breakpoint
ALTER TABLE "goal_update" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "milestone" (
	"organization_id" uuid NOT NULL,
	"relationship_id" uuid NOT NULL,
	"guide_id" uuid NOT NULL,
	"learner_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"goal_id" uuid,
	"author_id" uuid NOT NULL,
	"key_version" integer NOT NULL,
	"body" "bytea" NOT NULL,
	"size" "milestone_size" NOT NULL,
	"happened_on" date NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "milestone_organization_id_id_pk" PRIMARY KEY("organization_id","id"),
	CONSTRAINT "milestone_of_relationship" UNIQUE("organization_id","relationship_id","id")
);
--> statement-breakpoint
ALTER TABLE "milestone" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "milestone_reflection" (
	"organization_id" uuid NOT NULL,
	"relationship_id" uuid NOT NULL,
	"guide_id" uuid NOT NULL,
	"learner_id" uuid NOT NULL,
	"milestone_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"key_version" integer NOT NULL,
	"body" "bytea" NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "milestone_reflection_organization_id_milestone_id_person_id_pk" PRIMARY KEY("organization_id","milestone_id","person_id")
);
--> statement-breakpoint
ALTER TABLE "milestone_reflection" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "commitment" ADD CONSTRAINT "commitment_parties" FOREIGN KEY ("organization_id","relationship_id","guide_id","learner_id") REFERENCES "public"."relationship"("organization_id","id","guide_id","learner_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "commitment" ADD CONSTRAINT "commitment_goal" FOREIGN KEY ("organization_id","relationship_id","goal_id") REFERENCES "public"."goal"("organization_id","relationship_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "commitment" ADD CONSTRAINT "commitment_previous" FOREIGN KEY ("organization_id","relationship_id","owner_id","previous_id") REFERENCES "public"."commitment"("organization_id","relationship_id","owner_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "commitment_event" ADD CONSTRAINT "commitment_event_parties" FOREIGN KEY ("organization_id","relationship_id","guide_id","learner_id") REFERENCES "public"."relationship"("organization_id","id","guide_id","learner_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "commitment_event" ADD CONSTRAINT "commitment_event_commitment" FOREIGN KEY ("organization_id","relationship_id","commitment_id") REFERENCES "public"."commitment"("organization_id","relationship_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "goal" ADD CONSTRAINT "goal_parties" FOREIGN KEY ("organization_id","relationship_id","guide_id","learner_id") REFERENCES "public"."relationship"("organization_id","id","guide_id","learner_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "goal_update" ADD CONSTRAINT "goal_update_parties" FOREIGN KEY ("organization_id","relationship_id","guide_id","learner_id") REFERENCES "public"."relationship"("organization_id","id","guide_id","learner_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "goal_update" ADD CONSTRAINT "goal_update_goal" FOREIGN KEY ("organization_id","relationship_id","goal_id") REFERENCES "public"."goal"("organization_id","relationship_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "milestone" ADD CONSTRAINT "milestone_parties" FOREIGN KEY ("organization_id","relationship_id","guide_id","learner_id") REFERENCES "public"."relationship"("organization_id","id","guide_id","learner_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "milestone" ADD CONSTRAINT "milestone_goal" FOREIGN KEY ("organization_id","relationship_id","goal_id") REFERENCES "public"."goal"("organization_id","relationship_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "milestone_reflection" ADD CONSTRAINT "milestone_reflection_parties" FOREIGN KEY ("organization_id","relationship_id","guide_id","learner_id") REFERENCES "public"."relationship"("organization_id","id","guide_id","learner_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "milestone_reflection" ADD CONSTRAINT "milestone_reflection_milestone" FOREIGN KEY ("organization_id","relationship_id","milestone_id") REFERENCES "public"."milestone"("organization_id","relationship_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "commitment_by_due" ON "commitment" USING btree ("organization_id","relationship_id","due_on","id");--> statement-breakpoint
CREATE INDEX "commitment_by_owner" ON "commitment" USING btree ("organization_id","owner_id","state","due_on","id");--> statement-breakpoint
CREATE INDEX "commitment_by_origin" ON "commitment" USING btree ("organization_id","relationship_id","origin_id") WHERE origin_id is not null;--> statement-breakpoint
CREATE INDEX "commitment_open" ON "commitment" USING btree ("organization_id","due_on","id") WHERE state = 'OPEN';--> statement-breakpoint
CREATE INDEX "commitment_event_by_commitment" ON "commitment_event" USING btree ("organization_id","commitment_id","at","id");--> statement-breakpoint
CREATE INDEX "goal_by_creation" ON "goal" USING btree ("organization_id","relationship_id","created_at","id");--> statement-breakpoint
CREATE INDEX "goal_update_by_goal" ON "goal_update" USING btree ("organization_id","goal_id","happened_on","id");--> statement-breakpoint
CREATE INDEX "milestone_by_day" ON "milestone" USING btree ("organization_id","relationship_id","happened_on","id");--> statement-breakpoint
CREATE POLICY "tenant_wall" ON "commitment" AS RESTRICTIVE FOR ALL TO "rapport_app", "rapport_worker" USING (organization_id = (select nullif(current_setting('rapport.organization_id', true), '')::uuid)) WITH CHECK (organization_id = (select nullif(current_setting('rapport.organization_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "worker" ON "commitment" AS PERMISSIVE FOR ALL TO "rapport_worker" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "app_reads" ON "commitment" AS PERMISSIVE FOR SELECT TO "rapport_app" USING ((select nullif(current_setting('rapport.person_id', true), '')::uuid) = any (array[guide_id, learner_id]));--> statement-breakpoint
CREATE POLICY "app_adds" ON "commitment" AS PERMISSIVE FOR INSERT TO "rapport_app" WITH CHECK ((select nullif(current_setting('rapport.person_id', true), '')::uuid) = any (array[guide_id, learner_id]) and author_id = (select nullif(current_setting('rapport.person_id', true), '')::uuid) and (owner_id = (select nullif(current_setting('rapport.person_id', true), '')::uuid) or previous_id is not null));--> statement-breakpoint
CREATE POLICY "app_changes" ON "commitment" AS PERMISSIVE FOR UPDATE TO "rapport_app" USING ((select nullif(current_setting('rapport.person_id', true), '')::uuid) = any (array[guide_id, learner_id])) WITH CHECK ((select nullif(current_setting('rapport.person_id', true), '')::uuid) = any (array[guide_id, learner_id]));--> statement-breakpoint
CREATE POLICY "tenant_wall" ON "commitment_event" AS RESTRICTIVE FOR ALL TO "rapport_app", "rapport_worker" USING (organization_id = (select nullif(current_setting('rapport.organization_id', true), '')::uuid)) WITH CHECK (organization_id = (select nullif(current_setting('rapport.organization_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "worker" ON "commitment_event" AS PERMISSIVE FOR ALL TO "rapport_worker" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "app_reads" ON "commitment_event" AS PERMISSIVE FOR SELECT TO "rapport_app" USING ((select nullif(current_setting('rapport.person_id', true), '')::uuid) = any (array[guide_id, learner_id]));--> statement-breakpoint
CREATE POLICY "app_adds" ON "commitment_event" AS PERMISSIVE FOR INSERT TO "rapport_app" WITH CHECK ((select nullif(current_setting('rapport.person_id', true), '')::uuid) = any (array[guide_id, learner_id]) and actor_id = (select nullif(current_setting('rapport.person_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "tenant_wall" ON "goal" AS RESTRICTIVE FOR ALL TO "rapport_app", "rapport_worker" USING (organization_id = (select nullif(current_setting('rapport.organization_id', true), '')::uuid)) WITH CHECK (organization_id = (select nullif(current_setting('rapport.organization_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "worker" ON "goal" AS PERMISSIVE FOR ALL TO "rapport_worker" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "app_reads" ON "goal" AS PERMISSIVE FOR SELECT TO "rapport_app" USING ((select nullif(current_setting('rapport.person_id', true), '')::uuid) = any (array[guide_id, learner_id]));--> statement-breakpoint
CREATE POLICY "app_adds" ON "goal" AS PERMISSIVE FOR INSERT TO "rapport_app" WITH CHECK ((select nullif(current_setting('rapport.person_id', true), '')::uuid) = any (array[guide_id, learner_id]) and author_id = (select nullif(current_setting('rapport.person_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "app_changes" ON "goal" AS PERMISSIVE FOR UPDATE TO "rapport_app" USING ((select nullif(current_setting('rapport.person_id', true), '')::uuid) = any (array[guide_id, learner_id])) WITH CHECK ((select nullif(current_setting('rapport.person_id', true), '')::uuid) = any (array[guide_id, learner_id]) and author_id = (select nullif(current_setting('rapport.person_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "tenant_wall" ON "goal_update" AS RESTRICTIVE FOR ALL TO "rapport_app", "rapport_worker" USING (organization_id = (select nullif(current_setting('rapport.organization_id', true), '')::uuid)) WITH CHECK (organization_id = (select nullif(current_setting('rapport.organization_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "worker" ON "goal_update" AS PERMISSIVE FOR ALL TO "rapport_worker" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "app_reads" ON "goal_update" AS PERMISSIVE FOR SELECT TO "rapport_app" USING ((select nullif(current_setting('rapport.person_id', true), '')::uuid) = any (array[guide_id, learner_id]));--> statement-breakpoint
CREATE POLICY "app_adds" ON "goal_update" AS PERMISSIVE FOR INSERT TO "rapport_app" WITH CHECK ((select nullif(current_setting('rapport.person_id', true), '')::uuid) = any (array[guide_id, learner_id]) and author_id = (select nullif(current_setting('rapport.person_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "app_removes" ON "goal_update" AS PERMISSIVE FOR DELETE TO "rapport_app" USING ((select nullif(current_setting('rapport.person_id', true), '')::uuid) = any (array[guide_id, learner_id]) and author_id = (select nullif(current_setting('rapport.person_id', true), '')::uuid) and kind = 'PROGRESS');--> statement-breakpoint
CREATE POLICY "tenant_wall" ON "milestone" AS RESTRICTIVE FOR ALL TO "rapport_app", "rapport_worker" USING (organization_id = (select nullif(current_setting('rapport.organization_id', true), '')::uuid)) WITH CHECK (organization_id = (select nullif(current_setting('rapport.organization_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "worker" ON "milestone" AS PERMISSIVE FOR ALL TO "rapport_worker" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "app_reads" ON "milestone" AS PERMISSIVE FOR SELECT TO "rapport_app" USING ((select nullif(current_setting('rapport.person_id', true), '')::uuid) = any (array[guide_id, learner_id]));--> statement-breakpoint
CREATE POLICY "app_adds" ON "milestone" AS PERMISSIVE FOR INSERT TO "rapport_app" WITH CHECK ((select nullif(current_setting('rapport.person_id', true), '')::uuid) = any (array[guide_id, learner_id]) and author_id = (select nullif(current_setting('rapport.person_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "app_changes" ON "milestone" AS PERMISSIVE FOR UPDATE TO "rapport_app" USING ((select nullif(current_setting('rapport.person_id', true), '')::uuid) = any (array[guide_id, learner_id]) and author_id = (select nullif(current_setting('rapport.person_id', true), '')::uuid)) WITH CHECK ((select nullif(current_setting('rapport.person_id', true), '')::uuid) = any (array[guide_id, learner_id]) and author_id = (select nullif(current_setting('rapport.person_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "app_removes" ON "milestone" AS PERMISSIVE FOR DELETE TO "rapport_app" USING ((select nullif(current_setting('rapport.person_id', true), '')::uuid) = any (array[guide_id, learner_id]) and author_id = (select nullif(current_setting('rapport.person_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "tenant_wall" ON "milestone_reflection" AS RESTRICTIVE FOR ALL TO "rapport_app", "rapport_worker" USING (organization_id = (select nullif(current_setting('rapport.organization_id', true), '')::uuid)) WITH CHECK (organization_id = (select nullif(current_setting('rapport.organization_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "worker" ON "milestone_reflection" AS PERMISSIVE FOR ALL TO "rapport_worker" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "app_reads" ON "milestone_reflection" AS PERMISSIVE FOR SELECT TO "rapport_app" USING ((select nullif(current_setting('rapport.person_id', true), '')::uuid) = any (array[guide_id, learner_id]));--> statement-breakpoint
CREATE POLICY "app_adds" ON "milestone_reflection" AS PERMISSIVE FOR INSERT TO "rapport_app" WITH CHECK ((select nullif(current_setting('rapport.person_id', true), '')::uuid) = any (array[guide_id, learner_id]) and person_id = (select nullif(current_setting('rapport.person_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "app_changes" ON "milestone_reflection" AS PERMISSIVE FOR UPDATE TO "rapport_app" USING ((select nullif(current_setting('rapport.person_id', true), '')::uuid) = any (array[guide_id, learner_id]) and person_id = (select nullif(current_setting('rapport.person_id', true), '')::uuid)) WITH CHECK ((select nullif(current_setting('rapport.person_id', true), '')::uuid) = any (array[guide_id, learner_id]) and person_id = (select nullif(current_setting('rapport.person_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "app_removes" ON "milestone_reflection" AS PERMISSIVE FOR DELETE TO "rapport_app" USING ((select nullif(current_setting('rapport.person_id', true), '')::uuid) = any (array[guide_id, learner_id]) and person_id = (select nullif(current_setting('rapport.person_id', true), '')::uuid));