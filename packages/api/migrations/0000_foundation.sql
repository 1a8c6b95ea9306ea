CREATE SCHEMA "auth";
--> statement-breakpoint
CREATE TYPE "public"."role" AS ENUM('OWNER', 'PROGRAM_MANAGER', 'REPORT_VIEWER', 'TRUST_CONTACT', 'MEMBER');--> statement-breakpoint
CREATE TYPE "public"."relationship_kind" AS ENUM('COACHING', 'MENTORING');--> statement-breakpoint
CREATE TYPE "public"."proposal_answer" AS ENUM('PENDING', 'ACCEPTED', 'DECLINED');--> statement-breakpoint
CREATE TYPE "public"."relationship_event_kind" AS ENUM('PROPOSED', 'ACCEPTED', 'DECLINED', 'AGREEING', 'CANCELLED', 'IMPORTED');--> statement-breakpoint
CREATE TYPE "public"."relationship_state" AS ENUM('PROPOSED', 'AGREEING', 'ACTIVE', 'PAUSED', 'CLOSING', 'CLOSED', 'DECLINED', 'CANCELLED');--> statement-breakpoint
CREATE TABLE "auth"."account" (
	"id" text PRIMARY KEY NOT NULL,
	"account_id" text NOT NULL,
	"provider_id" text NOT NULL,
	"user_id" text NOT NULL,
	"access_token" text,
	"refresh_token" text,
	"id_token" text,
	"access_token_expires_at" timestamp (3) with time zone,
	"refresh_token_expires_at" timestamp (3) with time zone,
	"scope" text,
	"password" text,
	"created_at" timestamp (3) with time zone NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "auth"."passkey" (
	"id" text PRIMARY KEY NOT NULL,
	"name" text,
	"public_key" text NOT NULL,
	"user_id" text NOT NULL,
	"credential_id" text NOT NULL,
	"counter" integer NOT NULL,
	"device_type" text NOT NULL,
	"backed_up" boolean NOT NULL,
	"transports" text,
	"created_at" timestamp (3) with time zone,
	"aaguid" text
);
--> statement-breakpoint
CREATE TABLE "auth"."rate_limit" (
	"id" text PRIMARY KEY NOT NULL,
	"key" text NOT NULL,
	"count" integer NOT NULL,
	"last_request" bigint NOT NULL,
	CONSTRAINT "rate_limit_key_unique" UNIQUE("key")
);
--> statement-breakpoint
CREATE TABLE "auth"."session" (
	"id" text PRIMARY KEY NOT NULL,
	"expires_at" timestamp (3) with time zone NOT NULL,
	"token" text NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL,
	"ip_address" text,
	"user_agent" text,
	"user_id" text NOT NULL,
	CONSTRAINT "session_token_unique" UNIQUE("token")
);
--> statement-breakpoint
CREATE TABLE "auth"."two_factor" (
	"id" text PRIMARY KEY NOT NULL,
	"secret" text NOT NULL,
	"backup_codes" text NOT NULL,
	"user_id" text NOT NULL,
	"verified" boolean DEFAULT true,
	"failed_verification_count" integer DEFAULT 0,
	"locked_until" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "auth"."user" (
	"id" text PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"email" text NOT NULL,
	"email_verified" boolean DEFAULT false NOT NULL,
	"image" text,
	"two_factor_enabled" boolean DEFAULT false NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "user_email_unique" UNIQUE("email")
);
--> statement-breakpoint
CREATE TABLE "auth"."verification" (
	"id" text PRIMARY KEY NOT NULL,
	"identifier" text NOT NULL,
	"value" text NOT NULL,
	"expires_at" timestamp (3) with time zone NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "idempotency_key" (
	"organization_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"operation" text NOT NULL,
	"key" text NOT NULL,
	"body_hash" text NOT NULL,
	"result" jsonb NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "idempotency_key_organization_id_person_id_operation_key_pk" PRIMARY KEY("organization_id","person_id","operation","key")
);
--> statement-breakpoint
ALTER TABLE "idempotency_key" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "invitation" (
	"organization_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"email" text NOT NULL,
	"token_hash" text,
	"invited_by" uuid,
	"sent_at" timestamp (3) with time zone NOT NULL,
	"expires_at" timestamp (3) with time zone NOT NULL,
	"accepted_at" timestamp (3) with time zone,
	"revoked_at" timestamp (3) with time zone,
	CONSTRAINT "invitation_organization_id_id_pk" PRIMARY KEY("organization_id","id"),
	CONSTRAINT "invitation_person" UNIQUE("organization_id","person_id")
);
--> statement-breakpoint
ALTER TABLE "invitation" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "membership" (
	"organization_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"account_id" text,
	"roles" "role"[] NOT NULL,
	"joined_at" timestamp (3) with time zone,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "membership_organization_id_id_pk" PRIMARY KEY("organization_id","id"),
	CONSTRAINT "membership_person" UNIQUE("organization_id","person_id"),
	CONSTRAINT "membership_account" UNIQUE("organization_id","account_id")
);
--> statement-breakpoint
ALTER TABLE "membership" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "organization" (
	"id" uuid PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"slug" text NOT NULL,
	"time_zone" text DEFAULT 'UTC' NOT NULL,
	"demo" boolean DEFAULT false NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "organization_slug_unique" UNIQUE("slug")
);
--> statement-breakpoint
ALTER TABLE "organization" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "person" (
	"organization_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"name" text COLLATE "und-x-icu" NOT NULL,
	"work_email" text,
	"external_id" text,
	"department" text COLLATE "und-x-icu",
	"job_title" text COLLATE "und-x-icu",
	"manager_id" uuid,
	"hire_date" date,
	"time_zone" text NOT NULL,
	"locale" text DEFAULT 'en' NOT NULL,
	"active" boolean DEFAULT true NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "person_organization_id_id_pk" PRIMARY KEY("organization_id","id"),
	CONSTRAINT "person_work_email" UNIQUE("organization_id","work_email"),
	CONSTRAINT "person_external_id" UNIQUE("organization_id","external_id")
);
--> statement-breakpoint
ALTER TABLE "person" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "guide_profile" (
	"organization_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"headline" text NOT NULL,
	"kinds" "relationship_kind"[] NOT NULL,
	"experience" text NOT NULL,
	"methods" text[] NOT NULL,
	"limits" text NOT NULL,
	"refers_elsewhere" text NOT NULL,
	"supervision" text NOT NULL,
	"conflicts" text NOT NULL,
	"languages" text[] NOT NULL,
	"capacity" integer NOT NULL,
	"accepts_new" boolean NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "guide_profile_organization_id_id_pk" PRIMARY KEY("organization_id","id"),
	CONSTRAINT "guide_profile_person" UNIQUE("organization_id","person_id")
);
--> statement-breakpoint
ALTER TABLE "guide_profile" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "program" (
	"organization_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"name" text COLLATE "und-x-icu" NOT NULL,
	"description" text DEFAULT '' NOT NULL,
	"kind" "relationship_kind" NOT NULL,
	"starts_on" date,
	"ends_on" date,
	"capacity" integer,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "program_organization_id_id_pk" PRIMARY KEY("organization_id","id"),
	CONSTRAINT "program_name" UNIQUE("organization_id","name")
);
--> statement-breakpoint
ALTER TABLE "program" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "qualification" (
	"organization_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"title" text NOT NULL,
	"issuer" text NOT NULL,
	"issued_on" date,
	"expires_on" date,
	"evidence_url" text,
	"verified_at" timestamp (3) with time zone,
	"verified_by" uuid,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "qualification_organization_id_id_pk" PRIMARY KEY("organization_id","id")
);
--> statement-breakpoint
ALTER TABLE "qualification" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "relationship" (
	"organization_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"program_id" uuid NOT NULL,
	"kind" "relationship_kind" NOT NULL,
	"guide_id" uuid NOT NULL,
	"learner_id" uuid NOT NULL,
	"state" "relationship_state" NOT NULL,
	"topic" text,
	"starts_on" date,
	"ends_on" date,
	"engagement_id" text,
	"proposed_by" uuid,
	"proposed_at" timestamp (3) with time zone NOT NULL,
	"invitation_note" text,
	"guide_answer" "proposal_answer" NOT NULL,
	"guide_answered_at" timestamp (3) with time zone,
	"learner_answer" "proposal_answer" NOT NULL,
	"learner_answered_at" timestamp (3) with time zone,
	"decline_reason" text,
	"updated_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "relationship_organization_id_id_pk" PRIMARY KEY("organization_id","id"),
	CONSTRAINT "relationship_engagement" UNIQUE("organization_id","engagement_id","guide_id","learner_id"),
	CONSTRAINT "relationship_two_people" CHECK (guide_id <> learner_id)
);
--> statement-breakpoint
ALTER TABLE "relationship" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "relationship_event" (
	"organization_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"relationship_id" uuid NOT NULL,
	"guide_id" uuid NOT NULL,
	"learner_id" uuid NOT NULL,
	"kind" "relationship_event_kind" NOT NULL,
	"actor_id" uuid,
	"at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "relationship_event_organization_id_id_pk" PRIMARY KEY("organization_id","id")
);
--> statement-breakpoint
ALTER TABLE "relationship_event" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "auth"."account" ADD CONSTRAINT "account_user_id_user_id_fk" FOREIGN KEY ("user_id") REFERENCES "auth"."user"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "auth"."passkey" ADD CONSTRAINT "passkey_user_id_user_id_fk" FOREIGN KEY ("user_id") REFERENCES "auth"."user"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "auth"."session" ADD CONSTRAINT "session_user_id_user_id_fk" FOREIGN KEY ("user_id") REFERENCES "auth"."user"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "auth"."two_factor" ADD CONSTRAINT "two_factor_user_id_user_id_fk" FOREIGN KEY ("user_id") REFERENCES "auth"."user"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "idempotency_key" ADD CONSTRAINT "idempotency_key_organization_id_organization_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organization"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "idempotency_key" ADD CONSTRAINT "idempotency_key_organization_id_person_id_person_organization_id_id_fk" FOREIGN KEY ("organization_id","person_id") REFERENCES "public"."person"("organization_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "invitation" ADD CONSTRAINT "invitation_organization_id_organization_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organization"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "invitation" ADD CONSTRAINT "invitation_organization_id_person_id_person_organization_id_id_fk" FOREIGN KEY ("organization_id","person_id") REFERENCES "public"."person"("organization_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "invitation" ADD CONSTRAINT "invitation_organization_id_invited_by_person_organization_id_id_fk" FOREIGN KEY ("organization_id","invited_by") REFERENCES "public"."person"("organization_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "membership" ADD CONSTRAINT "membership_organization_id_organization_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organization"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "membership" ADD CONSTRAINT "membership_account_id_user_id_fk" FOREIGN KEY ("account_id") REFERENCES "auth"."user"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "membership" ADD CONSTRAINT "membership_organization_id_person_id_person_organization_id_id_fk" FOREIGN KEY ("organization_id","person_id") REFERENCES "public"."person"("organization_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "person" ADD CONSTRAINT "person_organization_id_organization_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organization"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "person" ADD CONSTRAINT "person_organization_id_manager_id_person_organization_id_id_fk" FOREIGN KEY ("organization_id","manager_id") REFERENCES "public"."person"("organization_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "guide_profile" ADD CONSTRAINT "guide_profile_organization_id_organization_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organization"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "guide_profile" ADD CONSTRAINT "guide_profile_organization_id_person_id_person_organization_id_id_fk" FOREIGN KEY ("organization_id","person_id") REFERENCES "public"."person"("organization_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "program" ADD CONSTRAINT "program_organization_id_organization_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organization"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "qualification" ADD CONSTRAINT "qualification_organization_id_organization_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organization"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "qualification" ADD CONSTRAINT "qualification_organization_id_person_id_guide_profile_organization_id_person_id_fk" FOREIGN KEY ("organization_id","person_id") REFERENCES "public"."guide_profile"("organization_id","person_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "qualification" ADD CONSTRAINT "qualification_organization_id_verified_by_person_organization_id_id_fk" FOREIGN KEY ("organization_id","verified_by") REFERENCES "public"."person"("organization_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "relationship" ADD CONSTRAINT "relationship_organization_id_organization_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organization"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "relationship" ADD CONSTRAINT "relationship_organization_id_program_id_program_organization_id_id_fk" FOREIGN KEY ("organization_id","program_id") REFERENCES "public"."program"("organization_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "relationship" ADD CONSTRAINT "relationship_organization_id_guide_id_person_organization_id_id_fk" FOREIGN KEY ("organization_id","guide_id") REFERENCES "public"."person"("organization_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "relationship" ADD CONSTRAINT "relationship_organization_id_learner_id_person_organization_id_id_fk" FOREIGN KEY ("organization_id","learner_id") REFERENCES "public"."person"("organization_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "relationship" ADD CONSTRAINT "relationship_organization_id_proposed_by_person_organization_id_id_fk" FOREIGN KEY ("organization_id","proposed_by") REFERENCES "public"."person"("organization_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "relationship_event" ADD CONSTRAINT "relationship_event_organization_id_organization_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organization"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "relationship_event" ADD CONSTRAINT "relationship_event_organization_id_relationship_id_relationship_organization_id_id_fk" FOREIGN KEY ("organization_id","relationship_id") REFERENCES "public"."relationship"("organization_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "relationship_event" ADD CONSTRAINT "relationship_event_organization_id_actor_id_person_organization_id_id_fk" FOREIGN KEY ("organization_id","actor_id") REFERENCES "public"."person"("organization_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "account_by_user" ON "auth"."account" USING btree ("user_id");--> statement-breakpoint
CREATE INDEX "passkey_by_user" ON "auth"."passkey" USING btree ("user_id");--> statement-breakpoint
CREATE INDEX "passkey_by_credential" ON "auth"."passkey" USING btree ("credential_id");--> statement-breakpoint
CREATE INDEX "session_by_user" ON "auth"."session" USING btree ("user_id");--> statement-breakpoint
CREATE INDEX "two_factor_by_secret" ON "auth"."two_factor" USING btree ("secret");--> statement-breakpoint
CREATE INDEX "two_factor_by_user" ON "auth"."two_factor" USING btree ("user_id");--> statement-breakpoint
CREATE INDEX "verification_by_identifier" ON "auth"."verification" USING btree ("identifier");--> statement-breakpoint
CREATE INDEX "invitation_by_token" ON "invitation" USING btree ("token_hash");--> statement-breakpoint
CREATE INDEX "membership_by_account" ON "membership" USING btree ("account_id");--> statement-breakpoint
CREATE INDEX "person_by_name" ON "person" USING btree ("organization_id","name","id");--> statement-breakpoint
CREATE INDEX "person_by_department" ON "person" USING btree ("organization_id","department","name","id");--> statement-breakpoint
CREATE INDEX "person_by_manager" ON "person" USING btree ("organization_id","manager_id");--> statement-breakpoint
CREATE INDEX "qualification_by_person" ON "qualification" USING btree ("organization_id","person_id");--> statement-breakpoint
CREATE INDEX "relationship_by_guide" ON "relationship" USING btree ("organization_id","guide_id");--> statement-breakpoint
CREATE INDEX "relationship_by_learner" ON "relationship" USING btree ("organization_id","learner_id");--> statement-breakpoint
CREATE INDEX "relationship_by_program" ON "relationship" USING btree ("organization_id","program_id","state");--> statement-breakpoint
CREATE INDEX "relationship_by_proposal" ON "relationship" USING btree ("organization_id","proposed_at","id");--> statement-breakpoint
CREATE INDEX "relationship_event_by_relationship" ON "relationship_event" USING btree ("organization_id","relationship_id","at","id");--> statement-breakpoint
CREATE POLICY "tenant_wall" ON "idempotency_key" AS RESTRICTIVE FOR ALL TO "rapport_app", "rapport_worker" USING (organization_id = (select nullif(current_setting('rapport.organization_id', true), '')::uuid)) WITH CHECK (organization_id = (select nullif(current_setting('rapport.organization_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "worker" ON "idempotency_key" AS PERMISSIVE FOR ALL TO "rapport_worker" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "app_own" ON "idempotency_key" AS PERMISSIVE FOR ALL TO "rapport_app" USING (person_id = (select nullif(current_setting('rapport.person_id', true), '')::uuid)) WITH CHECK (person_id = (select nullif(current_setting('rapport.person_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "tenant_wall" ON "invitation" AS RESTRICTIVE FOR ALL TO "rapport_app", "rapport_worker" USING (organization_id = (select nullif(current_setting('rapport.organization_id', true), '')::uuid)) WITH CHECK (organization_id = (select nullif(current_setting('rapport.organization_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "worker" ON "invitation" AS PERMISSIVE FOR ALL TO "rapport_worker" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "app_reads" ON "invitation" AS PERMISSIVE FOR SELECT TO "rapport_app" USING ((select string_to_array(current_setting('rapport.roles', true), ',') && array['OWNER', 'PROGRAM_MANAGER']));--> statement-breakpoint
CREATE POLICY "app_adds" ON "invitation" AS PERMISSIVE FOR INSERT TO "rapport_app" WITH CHECK ((select string_to_array(current_setting('rapport.roles', true), ',') && array['OWNER', 'PROGRAM_MANAGER']));--> statement-breakpoint
CREATE POLICY "app_changes" ON "invitation" AS PERMISSIVE FOR UPDATE TO "rapport_app" USING ((select string_to_array(current_setting('rapport.roles', true), ',') && array['OWNER', 'PROGRAM_MANAGER'])) WITH CHECK ((select string_to_array(current_setting('rapport.roles', true), ',') && array['OWNER', 'PROGRAM_MANAGER']));--> statement-breakpoint
CREATE POLICY "auth_reads" ON "invitation" AS PERMISSIVE FOR SELECT TO "rapport_auth" USING (token_hash = (select nullif(current_setting('rapport.invitation_hash', true), '')));--> statement-breakpoint
CREATE POLICY "auth_accepts" ON "invitation" AS PERMISSIVE FOR UPDATE TO "rapport_auth" USING (token_hash = (select nullif(current_setting('rapport.invitation_hash', true), ''))) WITH CHECK (token_hash = (select nullif(current_setting('rapport.invitation_hash', true), '')));--> statement-breakpoint
CREATE POLICY "tenant_wall" ON "membership" AS RESTRICTIVE FOR ALL TO "rapport_app", "rapport_worker" USING (organization_id = (select nullif(current_setting('rapport.organization_id', true), '')::uuid)) WITH CHECK (organization_id = (select nullif(current_setting('rapport.organization_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "worker" ON "membership" AS PERMISSIVE FOR ALL TO "rapport_worker" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "app_reads" ON "membership" AS PERMISSIVE FOR SELECT TO "rapport_app" USING ((select string_to_array(current_setting('rapport.roles', true), ',') && array['OWNER', 'PROGRAM_MANAGER']) or person_id = (select nullif(current_setting('rapport.person_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "app_adds" ON "membership" AS PERMISSIVE FOR INSERT TO "rapport_app" WITH CHECK ((select string_to_array(current_setting('rapport.roles', true), ',') && array['OWNER', 'PROGRAM_MANAGER']));--> statement-breakpoint
CREATE POLICY "app_changes" ON "membership" AS PERMISSIVE FOR UPDATE TO "rapport_app" USING ((select string_to_array(current_setting('rapport.roles', true), ',') && array['OWNER', 'PROGRAM_MANAGER'])) WITH CHECK ((select string_to_array(current_setting('rapport.roles', true), ',') && array['OWNER', 'PROGRAM_MANAGER']));--> statement-breakpoint
CREATE POLICY "auth_reads" ON "membership" AS PERMISSIVE FOR SELECT TO "rapport_auth" USING (account_id = (select nullif(current_setting('rapport.account_id', true), ''))
        or exists (select 1 from invitation i where i.organization_id = membership.organization_id and i.person_id = membership.person_id));--> statement-breakpoint
CREATE POLICY "auth_joins" ON "membership" AS PERMISSIVE FOR UPDATE TO "rapport_auth" USING (account_id is null and exists (select 1 from invitation i
        where i.organization_id = membership.organization_id and i.person_id = membership.person_id)) WITH CHECK (account_id = (select nullif(current_setting('rapport.account_id', true), '')));--> statement-breakpoint
CREATE POLICY "tenant_wall" ON "organization" AS RESTRICTIVE FOR ALL TO "rapport_app", "rapport_worker" USING (id = (select nullif(current_setting('rapport.organization_id', true), '')::uuid)) WITH CHECK (id = (select nullif(current_setting('rapport.organization_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "worker" ON "organization" AS PERMISSIVE FOR ALL TO "rapport_worker" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "app_reads" ON "organization" AS PERMISSIVE FOR SELECT TO "rapport_app" USING (true);--> statement-breakpoint
CREATE POLICY "app_changes" ON "organization" AS PERMISSIVE FOR UPDATE TO "rapport_app" USING ((select string_to_array(current_setting('rapport.roles', true), ',') && array['OWNER'])) WITH CHECK ((select string_to_array(current_setting('rapport.roles', true), ',') && array['OWNER']));--> statement-breakpoint
CREATE POLICY "auth_reads" ON "organization" AS PERMISSIVE FOR SELECT TO "rapport_auth" USING (exists (select 1 from membership m where m.organization_id = organization.id)
        or exists (select 1 from invitation i where i.organization_id = organization.id));--> statement-breakpoint
CREATE POLICY "tenant_wall" ON "person" AS RESTRICTIVE FOR ALL TO "rapport_app", "rapport_worker" USING (organization_id = (select nullif(current_setting('rapport.organization_id', true), '')::uuid)) WITH CHECK (organization_id = (select nullif(current_setting('rapport.organization_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "worker" ON "person" AS PERMISSIVE FOR ALL TO "rapport_worker" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "app_reads" ON "person" AS PERMISSIVE FOR SELECT TO "rapport_app" USING (true);--> statement-breakpoint
CREATE POLICY "app_adds" ON "person" AS PERMISSIVE FOR INSERT TO "rapport_app" WITH CHECK ((select string_to_array(current_setting('rapport.roles', true), ',') && array['OWNER', 'PROGRAM_MANAGER']));--> statement-breakpoint
CREATE POLICY "app_changes" ON "person" AS PERMISSIVE FOR UPDATE TO "rapport_app" USING ((select string_to_array(current_setting('rapport.roles', true), ',') && array['OWNER', 'PROGRAM_MANAGER']) or id = (select nullif(current_setting('rapport.person_id', true), '')::uuid)) WITH CHECK ((select string_to_array(current_setting('rapport.roles', true), ',') && array['OWNER', 'PROGRAM_MANAGER']) or id = (select nullif(current_setting('rapport.person_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "auth_reads" ON "person" AS PERMISSIVE FOR SELECT TO "rapport_auth" USING (exists (select 1 from membership m where m.organization_id = person.organization_id and m.person_id = person.id)
        or exists (select 1 from invitation i where i.organization_id = person.organization_id and person.id in (i.person_id, i.invited_by)));--> statement-breakpoint
CREATE POLICY "tenant_wall" ON "guide_profile" AS RESTRICTIVE FOR ALL TO "rapport_app", "rapport_worker" USING (organization_id = (select nullif(current_setting('rapport.organization_id', true), '')::uuid)) WITH CHECK (organization_id = (select nullif(current_setting('rapport.organization_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "worker" ON "guide_profile" AS PERMISSIVE FOR ALL TO "rapport_worker" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "app_reads" ON "guide_profile" AS PERMISSIVE FOR SELECT TO "rapport_app" USING (true);--> statement-breakpoint
CREATE POLICY "app_adds" ON "guide_profile" AS PERMISSIVE FOR INSERT TO "rapport_app" WITH CHECK (person_id = (select nullif(current_setting('rapport.person_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "app_changes" ON "guide_profile" AS PERMISSIVE FOR UPDATE TO "rapport_app" USING (person_id = (select nullif(current_setting('rapport.person_id', true), '')::uuid)) WITH CHECK (person_id = (select nullif(current_setting('rapport.person_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "tenant_wall" ON "program" AS RESTRICTIVE FOR ALL TO "rapport_app", "rapport_worker" USING (organization_id = (select nullif(current_setting('rapport.organization_id', true), '')::uuid)) WITH CHECK (organization_id = (select nullif(current_setting('rapport.organization_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "worker" ON "program" AS PERMISSIVE FOR ALL TO "rapport_worker" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "app_reads" ON "program" AS PERMISSIVE FOR SELECT TO "rapport_app" USING (true);--> statement-breakpoint
CREATE POLICY "app_adds" ON "program" AS PERMISSIVE FOR INSERT TO "rapport_app" WITH CHECK ((select string_to_array(current_setting('rapport.roles', true), ',') && array['OWNER', 'PROGRAM_MANAGER']));--> statement-breakpoint
CREATE POLICY "app_changes" ON "program" AS PERMISSIVE FOR UPDATE TO "rapport_app" USING ((select string_to_array(current_setting('rapport.roles', true), ',') && array['OWNER', 'PROGRAM_MANAGER'])) WITH CHECK ((select string_to_array(current_setting('rapport.roles', true), ',') && array['OWNER', 'PROGRAM_MANAGER']));--> statement-breakpoint
CREATE POLICY "tenant_wall" ON "qualification" AS RESTRICTIVE FOR ALL TO "rapport_app", "rapport_worker" USING (organization_id = (select nullif(current_setting('rapport.organization_id', true), '')::uuid)) WITH CHECK (organization_id = (select nullif(current_setting('rapport.organization_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "worker" ON "qualification" AS PERMISSIVE FOR ALL TO "rapport_worker" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "app_reads" ON "qualification" AS PERMISSIVE FOR SELECT TO "rapport_app" USING (true);--> statement-breakpoint
CREATE POLICY "app_adds" ON "qualification" AS PERMISSIVE FOR INSERT TO "rapport_app" WITH CHECK (person_id = (select nullif(current_setting('rapport.person_id', true), '')::uuid) and verified_at is null);--> statement-breakpoint
CREATE POLICY "app_changes" ON "qualification" AS PERMISSIVE FOR UPDATE TO "rapport_app" USING ((select string_to_array(current_setting('rapport.roles', true), ',') && array['OWNER', 'PROGRAM_MANAGER']) or person_id = (select nullif(current_setting('rapport.person_id', true), '')::uuid)) WITH CHECK (((select string_to_array(current_setting('rapport.roles', true), ',') && array['OWNER', 'PROGRAM_MANAGER']) and person_id <> (select nullif(current_setting('rapport.person_id', true), '')::uuid)) or (person_id = (select nullif(current_setting('rapport.person_id', true), '')::uuid) and verified_at is null));--> statement-breakpoint
CREATE POLICY "app_removes" ON "qualification" AS PERMISSIVE FOR DELETE TO "rapport_app" USING (person_id = (select nullif(current_setting('rapport.person_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "tenant_wall" ON "relationship" AS RESTRICTIVE FOR ALL TO "rapport_app", "rapport_worker" USING (organization_id = (select nullif(current_setting('rapport.organization_id', true), '')::uuid)) WITH CHECK (organization_id = (select nullif(current_setting('rapport.organization_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "worker" ON "relationship" AS PERMISSIVE FOR ALL TO "rapport_worker" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "app_reads" ON "relationship" AS PERMISSIVE FOR SELECT TO "rapport_app" USING ((select string_to_array(current_setting('rapport.roles', true), ',') && array['OWNER', 'PROGRAM_MANAGER']) or (guide_id = (select nullif(current_setting('rapport.person_id', true), '')::uuid) or learner_id = (select nullif(current_setting('rapport.person_id', true), '')::uuid)));--> statement-breakpoint
CREATE POLICY "app_adds" ON "relationship" AS PERMISSIVE FOR INSERT TO "rapport_app" WITH CHECK ((select string_to_array(current_setting('rapport.roles', true), ',') && array['OWNER', 'PROGRAM_MANAGER']) or ((guide_id = (select nullif(current_setting('rapport.person_id', true), '')::uuid) or learner_id = (select nullif(current_setting('rapport.person_id', true), '')::uuid)) and proposed_by = (select nullif(current_setting('rapport.person_id', true), '')::uuid)));--> statement-breakpoint
CREATE POLICY "app_changes" ON "relationship" AS PERMISSIVE FOR UPDATE TO "rapport_app" USING ((select string_to_array(current_setting('rapport.roles', true), ',') && array['OWNER', 'PROGRAM_MANAGER']) or (guide_id = (select nullif(current_setting('rapport.person_id', true), '')::uuid) or learner_id = (select nullif(current_setting('rapport.person_id', true), '')::uuid))) WITH CHECK ((select string_to_array(current_setting('rapport.roles', true), ',') && array['OWNER', 'PROGRAM_MANAGER']) or (guide_id = (select nullif(current_setting('rapport.person_id', true), '')::uuid) or learner_id = (select nullif(current_setting('rapport.person_id', true), '')::uuid)));--> statement-breakpoint
CREATE POLICY "tenant_wall" ON "relationship_event" AS RESTRICTIVE FOR ALL TO "rapport_app", "rapport_worker" USING (organization_id = (select nullif(current_setting('rapport.organization_id', true), '')::uuid)) WITH CHECK (organization_id = (select nullif(current_setting('rapport.organization_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "worker" ON "relationship_event" AS PERMISSIVE FOR ALL TO "rapport_worker" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "app_reads" ON "relationship_event" AS PERMISSIVE FOR SELECT TO "rapport_app" USING ((select string_to_array(current_setting('rapport.roles', true), ',') && array['OWNER', 'PROGRAM_MANAGER']) or (guide_id = (select nullif(current_setting('rapport.person_id', true), '')::uuid) or learner_id = (select nullif(current_setting('rapport.person_id', true), '')::uuid)));--> statement-breakpoint
CREATE POLICY "app_adds" ON "relationship_event" AS PERMISSIVE FOR INSERT TO "rapport_app" WITH CHECK (((select string_to_array(current_setting('rapport.roles', true), ',') && array['OWNER', 'PROGRAM_MANAGER']) or (guide_id = (select nullif(current_setting('rapport.person_id', true), '')::uuid) or learner_id = (select nullif(current_setting('rapport.person_id', true), '')::uuid))) and actor_id = (select nullif(current_setting('rapport.person_id', true), '')::uuid));