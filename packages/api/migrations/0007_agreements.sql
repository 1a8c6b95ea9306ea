CREATE TYPE "public"."nudge_kind" AS ENUM('SIGNATURE_MISSING', 'SESSION_DUE', 'REVIEW_DUE', 'ENDING_SOON');--> statement-breakpoint
CREATE TYPE "public"."rollout_state" AS ENUM('RUNNING', 'DONE', 'FAILED');--> statement-breakpoint
CREATE TYPE "public"."agreement_version_state" AS ENUM('DRAFT', 'PROPOSED', 'IN_FORCE', 'SUPERSEDED', 'ENDED', 'DECLINED');--> statement-breakpoint
CREATE TYPE "public"."signatory" AS ENUM('GUIDE', 'LEARNER', 'SPONSOR');--> statement-breakpoint
CREATE TYPE "public"."ledger_kind" AS ENUM('READ', 'RELEASED', 'EXPORTED', 'ERASED', 'KEY_USED_BY_JOB', 'AGREEMENT_PROPOSED', 'AGREEMENT_SIGNED', 'AGREEMENT_DECLINED', 'AGREEMENT_IN_FORCE', 'AGREEMENT_ENDED', 'UNSHARED', 'LEGAL_HOLD', 'ROLES_CHANGED');--> statement-breakpoint
CREATE TYPE "public"."closing_kind" AS ENUM('GOOD_ENDING', 'CHANGE_OF_PARTNER');--> statement-breakpoint
ALTER TYPE "public"."relationship_event_kind" ADD VALUE 'ACTIVATED';--> statement-breakpoint
ALTER TYPE "public"."relationship_event_kind" ADD VALUE 'PAUSED';--> statement-breakpoint
ALTER TYPE "public"."relationship_event_kind" ADD VALUE 'RESUMED';--> statement-breakpoint
ALTER TYPE "public"."relationship_event_kind" ADD VALUE 'CLOSING';--> statement-breakpoint
ALTER TYPE "public"."relationship_event_kind" ADD VALUE 'CLOSING_WITHDRAWN';--> statement-breakpoint
ALTER TYPE "public"."relationship_event_kind" ADD VALUE 'CLOSED';--> statement-breakpoint
CREATE TABLE "agreement_comment" (
	"organization_id" uuid NOT NULL,
	"relationship_id" uuid NOT NULL,
	"guide_id" uuid NOT NULL,
	"learner_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"version_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"author_id" uuid NOT NULL,
	"key_version" integer NOT NULL,
	"body" "bytea" NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"resolved_at" timestamp (3) with time zone,
	CONSTRAINT "agreement_comment_organization_id_id_pk" PRIMARY KEY("organization_id","id")
);
--> statement-breakpoint
ALTER TABLE "agreement_comment" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "clause_mark" (
	"organization_id" uuid NOT NULL,
	"relationship_id" uuid NOT NULL,
	"guide_id" uuid NOT NULL,
	"learner_id" uuid NOT NULL,
	"version_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"person_id" uuid NOT NULL,
	"revision" integer NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "clause_mark_organization_id_version_id_kind_person_id_pk" PRIMARY KEY("organization_id","version_id","kind","person_id")
);
--> statement-breakpoint
ALTER TABLE "clause_mark" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "draft_clause" (
	"organization_id" uuid NOT NULL,
	"relationship_id" uuid NOT NULL,
	"guide_id" uuid NOT NULL,
	"learner_id" uuid NOT NULL,
	"version_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"author_id" uuid NOT NULL,
	"key_version" integer NOT NULL,
	"body" "bytea" NOT NULL,
	"revision" integer NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "draft_clause_organization_id_version_id_kind_pk" PRIMARY KEY("organization_id","version_id","kind")
);
--> statement-breakpoint
ALTER TABLE "draft_clause" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "agreement_rollout" (
	"organization_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"program_id" uuid NOT NULL,
	"started_by" uuid NOT NULL,
	"state" "rollout_state" NOT NULL,
	"total" integer NOT NULL,
	"done" integer NOT NULL,
	"after_id" uuid,
	"started_at" timestamp (3) with time zone NOT NULL,
	"finished_at" timestamp (3) with time zone,
	CONSTRAINT "agreement_rollout_organization_id_id_pk" PRIMARY KEY("organization_id","id")
);
--> statement-breakpoint
ALTER TABLE "agreement_rollout" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "agreement_template" (
	"organization_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"kind" "relationship_kind" NOT NULL,
	"three_way" boolean NOT NULL,
	"program_id" uuid,
	"clauses" jsonb NOT NULL,
	"revision" integer NOT NULL,
	"updated_by" uuid NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "agreement_template_organization_id_id_pk" PRIMARY KEY("organization_id","id"),
	CONSTRAINT "agreement_template_place" UNIQUE NULLS NOT DISTINCT("organization_id","program_id","kind","three_way")
);
--> statement-breakpoint
ALTER TABLE "agreement_template" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "nudge" (
	"organization_id" uuid NOT NULL,
	"relationship_id" uuid NOT NULL,
	"guide_id" uuid NOT NULL,
	"learner_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"kind" "nudge_kind" NOT NULL,
	"person_id" uuid NOT NULL,
	"due_on" date NOT NULL,
	"sent_at" timestamp (3) with time zone,
	CONSTRAINT "nudge_organization_id_id_pk" PRIMARY KEY("organization_id","id"),
	CONSTRAINT "nudge_once" UNIQUE("organization_id","relationship_id","kind","person_id","due_on")
);
--> statement-breakpoint
ALTER TABLE "nudge" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "agreement" (
	"organization_id" uuid NOT NULL,
	"relationship_id" uuid NOT NULL,
	"guide_id" uuid NOT NULL,
	"learner_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"kind" "relationship_kind" NOT NULL,
	"program_id" uuid NOT NULL,
	"sponsor_id" uuid,
	"created_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "agreement_organization_id_id_pk" PRIMARY KEY("organization_id","id"),
	CONSTRAINT "agreement_relationship" UNIQUE("organization_id","relationship_id"),
	CONSTRAINT "agreement_of_relationship" UNIQUE("organization_id","id","relationship_id"),
	CONSTRAINT "agreement_sponsor_apart" CHECK (sponsor_id is null or sponsor_id not in (guide_id, learner_id))
);
--> statement-breakpoint
ALTER TABLE "agreement" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "agreement_content" (
	"organization_id" uuid NOT NULL,
	"relationship_id" uuid NOT NULL,
	"guide_id" uuid NOT NULL,
	"learner_id" uuid NOT NULL,
	"version_id" uuid NOT NULL,
	"template" jsonb,
	"terms" jsonb,
	"document" "bytea",
	"document_key_version" integer,
	"decline_reason" "bytea",
	"decline_key_version" integer,
	CONSTRAINT "agreement_content_organization_id_version_id_pk" PRIMARY KEY("organization_id","version_id")
);
--> statement-breakpoint
ALTER TABLE "agreement_content" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "agreement_version" (
	"organization_id" uuid NOT NULL,
	"relationship_id" uuid NOT NULL,
	"guide_id" uuid NOT NULL,
	"learner_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"agreement_id" uuid NOT NULL,
	"number" integer NOT NULL,
	"state" "agreement_version_state" NOT NULL,
	"created_by" uuid NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"proposed_by" uuid,
	"proposed_at" timestamp (3) with time zone,
	"hash" text,
	"declined_by" uuid,
	"declined_at" timestamp (3) with time zone,
	"in_force_at" timestamp (3) with time zone,
	"ended_at" timestamp (3) with time zone,
	"review_due_on" date,
	"ends_on" date,
	"guide_reviewed_at" timestamp (3) with time zone,
	"learner_reviewed_at" timestamp (3) with time zone,
	"updated_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "agreement_version_organization_id_id_pk" PRIMARY KEY("organization_id","id"),
	CONSTRAINT "agreement_version_number" UNIQUE("organization_id","agreement_id","number"),
	CONSTRAINT "agreement_version_hash" UNIQUE("organization_id","id","hash"),
	CONSTRAINT "agreement_version_hashed" CHECK (hash is not null or state in ('DRAFT', 'DECLINED'))
);
--> statement-breakpoint
ALTER TABLE "agreement_version" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "signature" (
	"organization_id" uuid NOT NULL,
	"relationship_id" uuid NOT NULL,
	"guide_id" uuid NOT NULL,
	"learner_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"version_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"signatory" "signatory" NOT NULL,
	"hash" text NOT NULL,
	"statement" text NOT NULL,
	"language" text NOT NULL,
	"signed_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "signature_organization_id_id_pk" PRIMARY KEY("organization_id","id"),
	CONSTRAINT "signature_once" UNIQUE("organization_id","version_id","signatory"),
	CONSTRAINT "signature_of_party" CHECK (case signatory when 'GUIDE' then person_id = guide_id when 'LEARNER' then person_id = learner_id
        else person_id not in (guide_id, learner_id) end)
);
--> statement-breakpoint
ALTER TABLE "signature" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "ledger_entry" (
	"organization_id" uuid NOT NULL,
	"chain_id" uuid NOT NULL,
	"relationship_id" uuid,
	"seq" integer NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"kind" "ledger_kind" NOT NULL,
	"actor_id" uuid,
	"details" jsonb NOT NULL,
	"salt" text NOT NULL,
	"previous_seq" integer,
	"previous_hash" text,
	"hash" text NOT NULL,
	CONSTRAINT "ledger_entry_organization_id_chain_id_seq_pk" PRIMARY KEY("organization_id","chain_id","seq"),
	CONSTRAINT "ledger_entry_hash" UNIQUE("organization_id","chain_id","seq","hash")
);
--> statement-breakpoint
ALTER TABLE "ledger_entry" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "ledger_reading" (
	"organization_id" uuid NOT NULL,
	"relationship_id" uuid NOT NULL,
	"reader_id" uuid NOT NULL,
	"content_type" text NOT NULL,
	"hour" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "ledger_reading_organization_id_relationship_id_reader_id_content_type_hour_pk" PRIMARY KEY("organization_id","relationship_id","reader_id","content_type","hour")
);
--> statement-breakpoint
ALTER TABLE "ledger_reading" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "closing" (
	"organization_id" uuid NOT NULL,
	"relationship_id" uuid NOT NULL,
	"guide_id" uuid NOT NULL,
	"learner_id" uuid NOT NULL,
	"kind" "closing_kind" NOT NULL,
	"started_by" uuid NOT NULL,
	"started_at" timestamp (3) with time zone NOT NULL,
	"closes_on" date NOT NULL,
	"closed_at" timestamp (3) with time zone,
	"deletes_on" date,
	"held_by" uuid,
	"held_at" timestamp (3) with time zone,
	"erased_at" timestamp (3) with time zone,
	CONSTRAINT "closing_organization_id_relationship_id_pk" PRIMARY KEY("organization_id","relationship_id")
);
--> statement-breakpoint
ALTER TABLE "closing" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "closing_words" (
	"organization_id" uuid NOT NULL,
	"relationship_id" uuid NOT NULL,
	"guide_id" uuid NOT NULL,
	"learner_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"key_version" integer NOT NULL,
	"body" "bytea" NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL,
	"shared_at" timestamp (3) with time zone,
	CONSTRAINT "closing_words_organization_id_relationship_id_person_id_pk" PRIMARY KEY("organization_id","relationship_id","person_id")
);
--> statement-breakpoint
ALTER TABLE "closing_words" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "auth"."installation" (
	"only" boolean PRIMARY KEY DEFAULT true NOT NULL,
	"master_key" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "data_key" (
	"organization_id" uuid NOT NULL,
	"relationship_id" uuid NOT NULL,
	"author_id" uuid NOT NULL,
	"version" integer NOT NULL,
	"tenant_version" integer NOT NULL,
	"wrapped" "bytea",
	"created_at" timestamp (3) with time zone NOT NULL,
	"destroyed_at" timestamp (3) with time zone,
	CONSTRAINT "data_key_organization_id_relationship_id_author_id_version_pk" PRIMARY KEY("organization_id","relationship_id","author_id","version")
);
--> statement-breakpoint
ALTER TABLE "data_key" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "tenant_key" (
	"organization_id" uuid NOT NULL,
	"version" integer NOT NULL,
	"provider" text NOT NULL,
	"provider_key" text NOT NULL,
	"wrapped" "bytea" NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "tenant_key_organization_id_version_pk" PRIMARY KEY("organization_id","version")
);
--> statement-breakpoint
ALTER TABLE "tenant_key" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "trust_preference" (
	"organization_id" uuid NOT NULL,
	"relationship_id" uuid NOT NULL,
	"guide_id" uuid NOT NULL,
	"learner_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"key_version" integer NOT NULL,
	"body" "bytea" NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "trust_preference_organization_id_relationship_id_person_id_pk" PRIMARY KEY("organization_id","relationship_id","person_id")
);
--> statement-breakpoint
ALTER TABLE "trust_preference" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "program" ADD COLUMN "sponsor_id" uuid;--> statement-breakpoint
ALTER TABLE "agreement_comment" ADD CONSTRAINT "agreement_comment_parties" FOREIGN KEY ("organization_id","relationship_id","guide_id","learner_id") REFERENCES "public"."relationship"("organization_id","id","guide_id","learner_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "agreement_comment" ADD CONSTRAINT "agreement_comment_organization_id_version_id_agreement_version_organization_id_id_fk" FOREIGN KEY ("organization_id","version_id") REFERENCES "public"."agreement_version"("organization_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "clause_mark" ADD CONSTRAINT "clause_mark_parties" FOREIGN KEY ("organization_id","relationship_id","guide_id","learner_id") REFERENCES "public"."relationship"("organization_id","id","guide_id","learner_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "clause_mark" ADD CONSTRAINT "clause_mark_organization_id_version_id_agreement_version_organization_id_id_fk" FOREIGN KEY ("organization_id","version_id") REFERENCES "public"."agreement_version"("organization_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "draft_clause" ADD CONSTRAINT "draft_clause_parties" FOREIGN KEY ("organization_id","relationship_id","guide_id","learner_id") REFERENCES "public"."relationship"("organization_id","id","guide_id","learner_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "draft_clause" ADD CONSTRAINT "draft_clause_organization_id_version_id_agreement_version_organization_id_id_fk" FOREIGN KEY ("organization_id","version_id") REFERENCES "public"."agreement_version"("organization_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "agreement_rollout" ADD CONSTRAINT "agreement_rollout_organization_id_organization_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organization"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "agreement_rollout" ADD CONSTRAINT "agreement_rollout_organization_id_program_id_program_organization_id_id_fk" FOREIGN KEY ("organization_id","program_id") REFERENCES "public"."program"("organization_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "agreement_rollout" ADD CONSTRAINT "agreement_rollout_organization_id_started_by_person_organization_id_id_fk" FOREIGN KEY ("organization_id","started_by") REFERENCES "public"."person"("organization_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "agreement_template" ADD CONSTRAINT "agreement_template_organization_id_organization_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organization"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "agreement_template" ADD CONSTRAINT "agreement_template_organization_id_program_id_program_organization_id_id_fk" FOREIGN KEY ("organization_id","program_id") REFERENCES "public"."program"("organization_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "agreement_template" ADD CONSTRAINT "agreement_template_organization_id_updated_by_person_organization_id_id_fk" FOREIGN KEY ("organization_id","updated_by") REFERENCES "public"."person"("organization_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "nudge" ADD CONSTRAINT "nudge_parties" FOREIGN KEY ("organization_id","relationship_id","guide_id","learner_id") REFERENCES "public"."relationship"("organization_id","id","guide_id","learner_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "agreement" ADD CONSTRAINT "agreement_parties" FOREIGN KEY ("organization_id","relationship_id","guide_id","learner_id") REFERENCES "public"."relationship"("organization_id","id","guide_id","learner_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "agreement" ADD CONSTRAINT "agreement_organization_id_sponsor_id_person_organization_id_id_fk" FOREIGN KEY ("organization_id","sponsor_id") REFERENCES "public"."person"("organization_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "agreement" ADD CONSTRAINT "agreement_organization_id_program_id_program_organization_id_id_fk" FOREIGN KEY ("organization_id","program_id") REFERENCES "public"."program"("organization_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "agreement_content" ADD CONSTRAINT "agreement_content_parties" FOREIGN KEY ("organization_id","relationship_id","guide_id","learner_id") REFERENCES "public"."relationship"("organization_id","id","guide_id","learner_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "agreement_content" ADD CONSTRAINT "agreement_content_organization_id_version_id_agreement_version_organization_id_id_fk" FOREIGN KEY ("organization_id","version_id") REFERENCES "public"."agreement_version"("organization_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "agreement_version" ADD CONSTRAINT "agreement_version_parties" FOREIGN KEY ("organization_id","relationship_id","guide_id","learner_id") REFERENCES "public"."relationship"("organization_id","id","guide_id","learner_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "agreement_version" ADD CONSTRAINT "agreement_version_agreement" FOREIGN KEY ("organization_id","agreement_id","relationship_id") REFERENCES "public"."agreement"("organization_id","id","relationship_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "agreement_version" ADD CONSTRAINT "agreement_version_organization_id_created_by_person_organization_id_id_fk" FOREIGN KEY ("organization_id","created_by") REFERENCES "public"."person"("organization_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "agreement_version" ADD CONSTRAINT "agreement_version_organization_id_proposed_by_person_organization_id_id_fk" FOREIGN KEY ("organization_id","proposed_by") REFERENCES "public"."person"("organization_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "agreement_version" ADD CONSTRAINT "agreement_version_organization_id_declined_by_person_organization_id_id_fk" FOREIGN KEY ("organization_id","declined_by") REFERENCES "public"."person"("organization_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "signature" ADD CONSTRAINT "signature_parties" FOREIGN KEY ("organization_id","relationship_id","guide_id","learner_id") REFERENCES "public"."relationship"("organization_id","id","guide_id","learner_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "signature" ADD CONSTRAINT "signature_of_version" FOREIGN KEY ("organization_id","version_id","hash") REFERENCES "public"."agreement_version"("organization_id","id","hash") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "signature" ADD CONSTRAINT "signature_organization_id_person_id_person_organization_id_id_fk" FOREIGN KEY ("organization_id","person_id") REFERENCES "public"."person"("organization_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ledger_entry" ADD CONSTRAINT "ledger_entry_previous" FOREIGN KEY ("organization_id","chain_id","previous_seq","previous_hash") REFERENCES "public"."ledger_entry"("organization_id","chain_id","seq","hash") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "closing" ADD CONSTRAINT "closing_parties" FOREIGN KEY ("organization_id","relationship_id","guide_id","learner_id") REFERENCES "public"."relationship"("organization_id","id","guide_id","learner_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "closing" ADD CONSTRAINT "closing_organization_id_held_by_person_organization_id_id_fk" FOREIGN KEY ("organization_id","held_by") REFERENCES "public"."person"("organization_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "closing_words" ADD CONSTRAINT "closing_words_parties" FOREIGN KEY ("organization_id","relationship_id","guide_id","learner_id") REFERENCES "public"."relationship"("organization_id","id","guide_id","learner_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "data_key" ADD CONSTRAINT "data_key_organization_id_tenant_version_tenant_key_organization_id_version_fk" FOREIGN KEY ("organization_id","tenant_version") REFERENCES "public"."tenant_key"("organization_id","version") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "trust_preference" ADD CONSTRAINT "trust_preference_parties" FOREIGN KEY ("organization_id","relationship_id","guide_id","learner_id") REFERENCES "public"."relationship"("organization_id","id","guide_id","learner_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "agreement_comment_by_version" ON "agreement_comment" USING btree ("organization_id","version_id","at","id");--> statement-breakpoint
CREATE UNIQUE INDEX "agreement_rollout_running" ON "agreement_rollout" USING btree ("organization_id","program_id") WHERE state = 'RUNNING';--> statement-breakpoint
CREATE INDEX "agreement_by_sponsor" ON "agreement" USING btree ("organization_id","sponsor_id");--> statement-breakpoint
CREATE UNIQUE INDEX "agreement_version_open" ON "agreement_version" USING btree ("organization_id","agreement_id") WHERE state in ('DRAFT', 'PROPOSED');--> statement-breakpoint
CREATE UNIQUE INDEX "agreement_version_in_force" ON "agreement_version" USING btree ("organization_id","agreement_id") WHERE state = 'IN_FORCE';--> statement-breakpoint
CREATE INDEX "agreement_version_by_relationship" ON "agreement_version" USING btree ("organization_id","relationship_id");--> statement-breakpoint
CREATE INDEX "ledger_entry_by_time" ON "ledger_entry" USING btree ("organization_id","chain_id","at");--> statement-breakpoint
ALTER TABLE "program" ADD CONSTRAINT "program_organization_id_sponsor_id_person_organization_id_id_fk" FOREIGN KEY ("organization_id","sponsor_id") REFERENCES "public"."person"("organization_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE POLICY "tenant_wall" ON "agreement_comment" AS RESTRICTIVE FOR ALL TO "rapport_app", "rapport_worker" USING (organization_id = (select nullif(current_setting('rapport.organization_id', true), '')::uuid)) WITH CHECK (organization_id = (select nullif(current_setting('rapport.organization_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "worker" ON "agreement_comment" AS PERMISSIVE FOR ALL TO "rapport_worker" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "app_reads" ON "agreement_comment" AS PERMISSIVE FOR SELECT TO "rapport_app" USING ((select nullif(current_setting('rapport.person_id', true), '')::uuid) = any (array[guide_id, learner_id]));--> statement-breakpoint
CREATE POLICY "app_adds" ON "agreement_comment" AS PERMISSIVE FOR INSERT TO "rapport_app" WITH CHECK ((select nullif(current_setting('rapport.person_id', true), '')::uuid) = any (array[guide_id, learner_id]) and author_id = (select nullif(current_setting('rapport.person_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "app_changes" ON "agreement_comment" AS PERMISSIVE FOR UPDATE TO "rapport_app" USING ((select nullif(current_setting('rapport.person_id', true), '')::uuid) = any (array[guide_id, learner_id])) WITH CHECK ((select nullif(current_setting('rapport.person_id', true), '')::uuid) = any (array[guide_id, learner_id]));--> statement-breakpoint
CREATE POLICY "app_removes" ON "agreement_comment" AS PERMISSIVE FOR DELETE TO "rapport_app" USING ((select nullif(current_setting('rapport.person_id', true), '')::uuid) = any (array[guide_id, learner_id]) and author_id = (select nullif(current_setting('rapport.person_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "tenant_wall" ON "clause_mark" AS RESTRICTIVE FOR ALL TO "rapport_app", "rapport_worker" USING (organization_id = (select nullif(current_setting('rapport.organization_id', true), '')::uuid)) WITH CHECK (organization_id = (select nullif(current_setting('rapport.organization_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "worker" ON "clause_mark" AS PERMISSIVE FOR ALL TO "rapport_worker" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "app_reads" ON "clause_mark" AS PERMISSIVE FOR SELECT TO "rapport_app" USING ((select nullif(current_setting('rapport.person_id', true), '')::uuid) = any (array[guide_id, learner_id]));--> statement-breakpoint
CREATE POLICY "app_adds" ON "clause_mark" AS PERMISSIVE FOR INSERT TO "rapport_app" WITH CHECK ((select nullif(current_setting('rapport.person_id', true), '')::uuid) = any (array[guide_id, learner_id]) and person_id = (select nullif(current_setting('rapport.person_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "app_changes" ON "clause_mark" AS PERMISSIVE FOR UPDATE TO "rapport_app" USING ((select nullif(current_setting('rapport.person_id', true), '')::uuid) = any (array[guide_id, learner_id]) and person_id = (select nullif(current_setting('rapport.person_id', true), '')::uuid)) WITH CHECK ((select nullif(current_setting('rapport.person_id', true), '')::uuid) = any (array[guide_id, learner_id]) and person_id = (select nullif(current_setting('rapport.person_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "app_removes" ON "clause_mark" AS PERMISSIVE FOR DELETE TO "rapport_app" USING ((select nullif(current_setting('rapport.person_id', true), '')::uuid) = any (array[guide_id, learner_id]) and person_id = (select nullif(current_setting('rapport.person_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "tenant_wall" ON "draft_clause" AS RESTRICTIVE FOR ALL TO "rapport_app", "rapport_worker" USING (organization_id = (select nullif(current_setting('rapport.organization_id', true), '')::uuid)) WITH CHECK (organization_id = (select nullif(current_setting('rapport.organization_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "worker" ON "draft_clause" AS PERMISSIVE FOR ALL TO "rapport_worker" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "app_reads" ON "draft_clause" AS PERMISSIVE FOR SELECT TO "rapport_app" USING ((select nullif(current_setting('rapport.person_id', true), '')::uuid) = any (array[guide_id, learner_id]));--> statement-breakpoint
CREATE POLICY "app_adds" ON "draft_clause" AS PERMISSIVE FOR INSERT TO "rapport_app" WITH CHECK ((select nullif(current_setting('rapport.person_id', true), '')::uuid) = any (array[guide_id, learner_id]) and author_id = (select nullif(current_setting('rapport.person_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "app_changes" ON "draft_clause" AS PERMISSIVE FOR UPDATE TO "rapport_app" USING ((select nullif(current_setting('rapport.person_id', true), '')::uuid) = any (array[guide_id, learner_id])) WITH CHECK ((select nullif(current_setting('rapport.person_id', true), '')::uuid) = any (array[guide_id, learner_id]) and author_id = (select nullif(current_setting('rapport.person_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "app_removes" ON "draft_clause" AS PERMISSIVE FOR DELETE TO "rapport_app" USING ((select nullif(current_setting('rapport.person_id', true), '')::uuid) = any (array[guide_id, learner_id]));--> statement-breakpoint
CREATE POLICY "tenant_wall" ON "agreement_rollout" AS RESTRICTIVE FOR ALL TO "rapport_app", "rapport_worker" USING (organization_id = (select nullif(current_setting('rapport.organization_id', true), '')::uuid)) WITH CHECK (organization_id = (select nullif(current_setting('rapport.organization_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "worker" ON "agreement_rollout" AS PERMISSIVE FOR ALL TO "rapport_worker" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "app_reads" ON "agreement_rollout" AS PERMISSIVE FOR SELECT TO "rapport_app" USING ((select string_to_array(current_setting('rapport.roles', true), ',') && array['OWNER', 'PROGRAM_MANAGER']));--> statement-breakpoint
CREATE POLICY "app_adds" ON "agreement_rollout" AS PERMISSIVE FOR INSERT TO "rapport_app" WITH CHECK ((select string_to_array(current_setting('rapport.roles', true), ',') && array['OWNER', 'PROGRAM_MANAGER']) and started_by = (select nullif(current_setting('rapport.person_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "tenant_wall" ON "agreement_template" AS RESTRICTIVE FOR ALL TO "rapport_app", "rapport_worker" USING (organization_id = (select nullif(current_setting('rapport.organization_id', true), '')::uuid)) WITH CHECK (organization_id = (select nullif(current_setting('rapport.organization_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "worker" ON "agreement_template" AS PERMISSIVE FOR ALL TO "rapport_worker" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "app_reads" ON "agreement_template" AS PERMISSIVE FOR SELECT TO "rapport_app" USING (true);--> statement-breakpoint
CREATE POLICY "app_adds" ON "agreement_template" AS PERMISSIVE FOR INSERT TO "rapport_app" WITH CHECK ((select string_to_array(current_setting('rapport.roles', true), ',') && array['OWNER', 'PROGRAM_MANAGER']) and updated_by = (select nullif(current_setting('rapport.person_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "app_changes" ON "agreement_template" AS PERMISSIVE FOR UPDATE TO "rapport_app" USING ((select string_to_array(current_setting('rapport.roles', true), ',') && array['OWNER', 'PROGRAM_MANAGER'])) WITH CHECK ((select string_to_array(current_setting('rapport.roles', true), ',') && array['OWNER', 'PROGRAM_MANAGER']));--> statement-breakpoint
CREATE POLICY "app_removes" ON "agreement_template" AS PERMISSIVE FOR DELETE TO "rapport_app" USING ((select string_to_array(current_setting('rapport.roles', true), ',') && array['OWNER', 'PROGRAM_MANAGER']));--> statement-breakpoint
CREATE POLICY "tenant_wall" ON "nudge" AS RESTRICTIVE FOR ALL TO "rapport_app", "rapport_worker" USING (organization_id = (select nullif(current_setting('rapport.organization_id', true), '')::uuid)) WITH CHECK (organization_id = (select nullif(current_setting('rapport.organization_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "worker" ON "nudge" AS PERMISSIVE FOR ALL TO "rapport_worker" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "app_reads" ON "nudge" AS PERMISSIVE FOR SELECT TO "rapport_app" USING (person_id = (select nullif(current_setting('rapport.person_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "tenant_wall" ON "agreement" AS RESTRICTIVE FOR ALL TO "rapport_app", "rapport_worker" USING (organization_id = (select nullif(current_setting('rapport.organization_id', true), '')::uuid)) WITH CHECK (organization_id = (select nullif(current_setting('rapport.organization_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "worker" ON "agreement" AS PERMISSIVE FOR ALL TO "rapport_worker" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "app_reads" ON "agreement" AS PERMISSIVE FOR SELECT TO "rapport_app" USING ((select string_to_array(current_setting('rapport.roles', true), ',') && array['OWNER', 'PROGRAM_MANAGER']) or (select nullif(current_setting('rapport.person_id', true), '')::uuid) = any (array[guide_id, learner_id]) or sponsor_id = (select nullif(current_setting('rapport.person_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "app_adds" ON "agreement" AS PERMISSIVE FOR INSERT TO "rapport_app" WITH CHECK ((select string_to_array(current_setting('rapport.roles', true), ',') && array['OWNER', 'PROGRAM_MANAGER']) or (select nullif(current_setting('rapport.person_id', true), '')::uuid) = any (array[guide_id, learner_id]));--> statement-breakpoint
CREATE POLICY "tenant_wall" ON "agreement_content" AS RESTRICTIVE FOR ALL TO "rapport_app", "rapport_worker" USING (organization_id = (select nullif(current_setting('rapport.organization_id', true), '')::uuid)) WITH CHECK (organization_id = (select nullif(current_setting('rapport.organization_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "worker" ON "agreement_content" AS PERMISSIVE FOR ALL TO "rapport_worker" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "app_reads" ON "agreement_content" AS PERMISSIVE FOR SELECT TO "rapport_app" USING ((select nullif(current_setting('rapport.person_id', true), '')::uuid) = any (array[guide_id, learner_id]) or (document is not null and exists (select 1 from agreement a where a.organization_id = agreement_content.organization_id
    and a.relationship_id = agreement_content.relationship_id and a.sponsor_id = (select nullif(current_setting('rapport.person_id', true), '')::uuid))));--> statement-breakpoint
CREATE POLICY "app_adds" ON "agreement_content" AS PERMISSIVE FOR INSERT TO "rapport_app" WITH CHECK (document is null and ((select string_to_array(current_setting('rapport.roles', true), ',') && array['OWNER', 'PROGRAM_MANAGER']) or (select nullif(current_setting('rapport.person_id', true), '')::uuid) = any (array[guide_id, learner_id])));--> statement-breakpoint
CREATE POLICY "app_changes" ON "agreement_content" AS PERMISSIVE FOR UPDATE TO "rapport_app" USING ((select nullif(current_setting('rapport.person_id', true), '')::uuid) = any (array[guide_id, learner_id]) or (document is not null and exists (select 1 from agreement a where a.organization_id = agreement_content.organization_id
    and a.relationship_id = agreement_content.relationship_id and a.sponsor_id = (select nullif(current_setting('rapport.person_id', true), '')::uuid)))) WITH CHECK ((select nullif(current_setting('rapport.person_id', true), '')::uuid) = any (array[guide_id, learner_id]) or (document is not null and exists (select 1 from agreement a where a.organization_id = agreement_content.organization_id
    and a.relationship_id = agreement_content.relationship_id and a.sponsor_id = (select nullif(current_setting('rapport.person_id', true), '')::uuid))));--> statement-breakpoint
CREATE POLICY "tenant_wall" ON "agreement_version" AS RESTRICTIVE FOR ALL TO "rapport_app", "rapport_worker" USING (organization_id = (select nullif(current_setting('rapport.organization_id', true), '')::uuid)) WITH CHECK (organization_id = (select nullif(current_setting('rapport.organization_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "worker" ON "agreement_version" AS PERMISSIVE FOR ALL TO "rapport_worker" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "app_reads" ON "agreement_version" AS PERMISSIVE FOR SELECT TO "rapport_app" USING ((select string_to_array(current_setting('rapport.roles', true), ',') && array['OWNER', 'PROGRAM_MANAGER']) or (select nullif(current_setting('rapport.person_id', true), '')::uuid) = any (array[guide_id, learner_id]) or (state <> 'DRAFT' and exists (select 1 from agreement a where a.organization_id = agreement_version.organization_id
    and a.relationship_id = agreement_version.relationship_id and a.sponsor_id = (select nullif(current_setting('rapport.person_id', true), '')::uuid))));--> statement-breakpoint
CREATE POLICY "app_adds" ON "agreement_version" AS PERMISSIVE FOR INSERT TO "rapport_app" WITH CHECK (state = 'DRAFT' and created_by = (select nullif(current_setting('rapport.person_id', true), '')::uuid) and ((select string_to_array(current_setting('rapport.roles', true), ',') && array['OWNER', 'PROGRAM_MANAGER']) or (select nullif(current_setting('rapport.person_id', true), '')::uuid) = any (array[guide_id, learner_id])));--> statement-breakpoint
CREATE POLICY "app_changes" ON "agreement_version" AS PERMISSIVE FOR UPDATE TO "rapport_app" USING ((select nullif(current_setting('rapport.person_id', true), '')::uuid) = any (array[guide_id, learner_id]) or (state <> 'DRAFT' and exists (select 1 from agreement a where a.organization_id = agreement_version.organization_id
    and a.relationship_id = agreement_version.relationship_id and a.sponsor_id = (select nullif(current_setting('rapport.person_id', true), '')::uuid)))) WITH CHECK ((select nullif(current_setting('rapport.person_id', true), '')::uuid) = any (array[guide_id, learner_id]) or (state <> 'DRAFT' and exists (select 1 from agreement a where a.organization_id = agreement_version.organization_id
    and a.relationship_id = agreement_version.relationship_id and a.sponsor_id = (select nullif(current_setting('rapport.person_id', true), '')::uuid))));--> statement-breakpoint
CREATE POLICY "tenant_wall" ON "signature" AS RESTRICTIVE FOR ALL TO "rapport_app", "rapport_worker" USING (organization_id = (select nullif(current_setting('rapport.organization_id', true), '')::uuid)) WITH CHECK (organization_id = (select nullif(current_setting('rapport.organization_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "worker" ON "signature" AS PERMISSIVE FOR ALL TO "rapport_worker" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "app_reads" ON "signature" AS PERMISSIVE FOR SELECT TO "rapport_app" USING ((select string_to_array(current_setting('rapport.roles', true), ',') && array['OWNER', 'PROGRAM_MANAGER']) or (select nullif(current_setting('rapport.person_id', true), '')::uuid) = any (array[guide_id, learner_id]) or exists (select 1 from agreement a where a.organization_id = signature.organization_id
    and a.relationship_id = signature.relationship_id and a.sponsor_id = (select nullif(current_setting('rapport.person_id', true), '')::uuid)));--> statement-breakpoint
CREATE POLICY "app_adds" ON "signature" AS PERMISSIVE FOR INSERT TO "rapport_app" WITH CHECK (person_id = (select nullif(current_setting('rapport.person_id', true), '')::uuid) and ((select nullif(current_setting('rapport.person_id', true), '')::uuid) = any (array[guide_id, learner_id]) or exists (select 1 from agreement a where a.organization_id = signature.organization_id
    and a.relationship_id = signature.relationship_id and a.sponsor_id = (select nullif(current_setting('rapport.person_id', true), '')::uuid))));--> statement-breakpoint
CREATE POLICY "tenant_wall" ON "ledger_entry" AS RESTRICTIVE FOR ALL TO "rapport_app", "rapport_worker" USING (organization_id = (select nullif(current_setting('rapport.organization_id', true), '')::uuid)) WITH CHECK (organization_id = (select nullif(current_setting('rapport.organization_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "worker" ON "ledger_entry" AS PERMISSIVE FOR ALL TO "rapport_worker" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "app_reads" ON "ledger_entry" AS PERMISSIVE FOR SELECT TO "rapport_app" USING ((relationship_id is not null and exists (select 1 from relationship r where r.organization_id = ledger_entry.organization_id
    and r.id = ledger_entry.relationship_id and (select nullif(current_setting('rapport.person_id', true), '')::uuid) in (r.guide_id, r.learner_id)))
      or (relationship_id is null and (select string_to_array(current_setting('rapport.roles', true), ',') && array['OWNER'])));--> statement-breakpoint
CREATE POLICY "app_adds" ON "ledger_entry" AS PERMISSIVE FOR INSERT TO "rapport_app" WITH CHECK (actor_id = (select nullif(current_setting('rapport.person_id', true), '')::uuid) and (
      (relationship_id is null and chain_id = organization_id)
      or (relationship_id = chain_id and (exists (select 1 from relationship r where r.organization_id = ledger_entry.organization_id
    and r.id = ledger_entry.relationship_id and (select nullif(current_setting('rapport.person_id', true), '')::uuid) in (r.guide_id, r.learner_id)) or exists (select 1 from agreement a where a.organization_id = ledger_entry.organization_id
    and a.relationship_id = ledger_entry.relationship_id and a.sponsor_id = (select nullif(current_setting('rapport.person_id', true), '')::uuid))
        or (kind = 'LEGAL_HOLD' and (select string_to_array(current_setting('rapport.roles', true), ',') && array['OWNER']))))));--> statement-breakpoint
CREATE POLICY "tenant_wall" ON "ledger_reading" AS RESTRICTIVE FOR ALL TO "rapport_app", "rapport_worker" USING (organization_id = (select nullif(current_setting('rapport.organization_id', true), '')::uuid)) WITH CHECK (organization_id = (select nullif(current_setting('rapport.organization_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "worker" ON "ledger_reading" AS PERMISSIVE FOR ALL TO "rapport_worker" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "app_reads" ON "ledger_reading" AS PERMISSIVE FOR SELECT TO "rapport_app" USING (reader_id = (select nullif(current_setting('rapport.person_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "app_adds" ON "ledger_reading" AS PERMISSIVE FOR INSERT TO "rapport_app" WITH CHECK (reader_id = (select nullif(current_setting('rapport.person_id', true), '')::uuid) and exists (select 1 from relationship r where r.organization_id = ledger_reading.organization_id
    and r.id = ledger_reading.relationship_id and (select nullif(current_setting('rapport.person_id', true), '')::uuid) in (r.guide_id, r.learner_id)));--> statement-breakpoint
CREATE POLICY "tenant_wall" ON "closing" AS RESTRICTIVE FOR ALL TO "rapport_app", "rapport_worker" USING (organization_id = (select nullif(current_setting('rapport.organization_id', true), '')::uuid)) WITH CHECK (organization_id = (select nullif(current_setting('rapport.organization_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "worker" ON "closing" AS PERMISSIVE FOR ALL TO "rapport_worker" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "app_reads" ON "closing" AS PERMISSIVE FOR SELECT TO "rapport_app" USING ((select string_to_array(current_setting('rapport.roles', true), ',') && array['OWNER', 'PROGRAM_MANAGER']) or (select nullif(current_setting('rapport.person_id', true), '')::uuid) = any (array[guide_id, learner_id]));--> statement-breakpoint
CREATE POLICY "app_adds" ON "closing" AS PERMISSIVE FOR INSERT TO "rapport_app" WITH CHECK ((select nullif(current_setting('rapport.person_id', true), '')::uuid) = any (array[guide_id, learner_id]) and started_by = (select nullif(current_setting('rapport.person_id', true), '')::uuid) and held_by is null);--> statement-breakpoint
CREATE POLICY "app_changes" ON "closing" AS PERMISSIVE FOR UPDATE TO "rapport_app" USING ((select string_to_array(current_setting('rapport.roles', true), ',') && array['OWNER']) or (select nullif(current_setting('rapport.person_id', true), '')::uuid) = any (array[guide_id, learner_id])) WITH CHECK ((select string_to_array(current_setting('rapport.roles', true), ',') && array['OWNER']) or (select nullif(current_setting('rapport.person_id', true), '')::uuid) = any (array[guide_id, learner_id]));--> statement-breakpoint
CREATE POLICY "app_removes" ON "closing" AS PERMISSIVE FOR DELETE TO "rapport_app" USING ((select nullif(current_setting('rapport.person_id', true), '')::uuid) = any (array[guide_id, learner_id]));--> statement-breakpoint
CREATE POLICY "tenant_wall" ON "closing_words" AS RESTRICTIVE FOR ALL TO "rapport_app", "rapport_worker" USING (organization_id = (select nullif(current_setting('rapport.organization_id', true), '')::uuid)) WITH CHECK (organization_id = (select nullif(current_setting('rapport.organization_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "worker" ON "closing_words" AS PERMISSIVE FOR ALL TO "rapport_worker" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "app_reads" ON "closing_words" AS PERMISSIVE FOR SELECT TO "rapport_app" USING (person_id = (select nullif(current_setting('rapport.person_id', true), '')::uuid) or (shared_at is not null and (select nullif(current_setting('rapport.person_id', true), '')::uuid) = any (array[guide_id, learner_id])));--> statement-breakpoint
CREATE POLICY "app_adds" ON "closing_words" AS PERMISSIVE FOR INSERT TO "rapport_app" WITH CHECK ((select nullif(current_setting('rapport.person_id', true), '')::uuid) = any (array[guide_id, learner_id]) and person_id = (select nullif(current_setting('rapport.person_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "app_changes" ON "closing_words" AS PERMISSIVE FOR UPDATE TO "rapport_app" USING ((select nullif(current_setting('rapport.person_id', true), '')::uuid) = any (array[guide_id, learner_id]) and person_id = (select nullif(current_setting('rapport.person_id', true), '')::uuid) and shared_at is null) WITH CHECK (person_id = (select nullif(current_setting('rapport.person_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "tenant_wall" ON "data_key" AS RESTRICTIVE FOR ALL TO "rapport_app", "rapport_worker" USING (organization_id = (select nullif(current_setting('rapport.organization_id', true), '')::uuid)) WITH CHECK (organization_id = (select nullif(current_setting('rapport.organization_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "worker" ON "data_key" AS PERMISSIVE FOR ALL TO "rapport_worker" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "app_reads" ON "data_key" AS PERMISSIVE FOR SELECT TO "rapport_app" USING (exists (select 1 from relationship r where r.organization_id = data_key.organization_id
    and r.id = data_key.relationship_id and (select nullif(current_setting('rapport.person_id', true), '')::uuid) in (r.guide_id, r.learner_id)) or exists (select 1 from agreement a where a.organization_id = data_key.organization_id
    and a.relationship_id = data_key.relationship_id and a.sponsor_id = (select nullif(current_setting('rapport.person_id', true), '')::uuid)));--> statement-breakpoint
CREATE POLICY "app_adds" ON "data_key" AS PERMISSIVE FOR INSERT TO "rapport_app" WITH CHECK (author_id = (select nullif(current_setting('rapport.person_id', true), '')::uuid) and wrapped is not null and (exists (select 1 from relationship r where r.organization_id = data_key.organization_id
    and r.id = data_key.relationship_id and (select nullif(current_setting('rapport.person_id', true), '')::uuid) in (r.guide_id, r.learner_id)) or exists (select 1 from agreement a where a.organization_id = data_key.organization_id
    and a.relationship_id = data_key.relationship_id and a.sponsor_id = (select nullif(current_setting('rapport.person_id', true), '')::uuid))));--> statement-breakpoint
CREATE POLICY "tenant_wall" ON "tenant_key" AS RESTRICTIVE FOR ALL TO "rapport_app", "rapport_worker" USING (organization_id = (select nullif(current_setting('rapport.organization_id', true), '')::uuid)) WITH CHECK (organization_id = (select nullif(current_setting('rapport.organization_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "worker" ON "tenant_key" AS PERMISSIVE FOR ALL TO "rapport_worker" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "app_reads" ON "tenant_key" AS PERMISSIVE FOR SELECT TO "rapport_app" USING (true);--> statement-breakpoint
CREATE POLICY "app_adds" ON "tenant_key" AS PERMISSIVE FOR INSERT TO "rapport_app" WITH CHECK (version = 1);--> statement-breakpoint
CREATE POLICY "tenant_wall" ON "trust_preference" AS RESTRICTIVE FOR ALL TO "rapport_app", "rapport_worker" USING (organization_id = (select nullif(current_setting('rapport.organization_id', true), '')::uuid)) WITH CHECK (organization_id = (select nullif(current_setting('rapport.organization_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "worker" ON "trust_preference" AS PERMISSIVE FOR ALL TO "rapport_worker" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "app_reads" ON "trust_preference" AS PERMISSIVE FOR SELECT TO "rapport_app" USING ((select nullif(current_setting('rapport.person_id', true), '')::uuid) = any (array[guide_id, learner_id]));--> statement-breakpoint
CREATE POLICY "app_adds" ON "trust_preference" AS PERMISSIVE FOR INSERT TO "rapport_app" WITH CHECK ((select nullif(current_setting('rapport.person_id', true), '')::uuid) = any (array[guide_id, learner_id]) and person_id = (select nullif(current_setting('rapport.person_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "app_changes" ON "trust_preference" AS PERMISSIVE FOR UPDATE TO "rapport_app" USING ((select nullif(current_setting('rapport.person_id', true), '')::uuid) = any (array[guide_id, learner_id]) and person_id = (select nullif(current_setting('rapport.person_id', true), '')::uuid)) WITH CHECK ((select nullif(current_setting('rapport.person_id', true), '')::uuid) = any (array[guide_id, learner_id]) and person_id = (select nullif(current_setting('rapport.person_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "app_removes" ON "trust_preference" AS PERMISSIVE FOR DELETE TO "rapport_app" USING ((select nullif(current_setting('rapport.person_id', true), '')::uuid) = any (array[guide_id, learner_id]) and person_id = (select nullif(current_setting('rapport.person_id', true), '')::uuid));