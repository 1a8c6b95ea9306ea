CREATE TABLE "calendar_feed" (
	"organization_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"token_hash" text NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"last_used_at" timestamp (3) with time zone,
	"revoked_at" timestamp (3) with time zone,
	CONSTRAINT "calendar_feed_organization_id_id_pk" PRIMARY KEY("organization_id","id")
);
--> statement-breakpoint
ALTER TABLE "calendar_feed" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "calendar_mail" (
	"organization_id" uuid NOT NULL,
	"relationship_id" uuid NOT NULL,
	"guide_id" uuid NOT NULL,
	"learner_id" uuid NOT NULL,
	"session_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"sequence" integer NOT NULL,
	"starts_at" timestamp (3) with time zone NOT NULL,
	"minutes" integer NOT NULL,
	"cancelled" boolean NOT NULL,
	"mailed_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "calendar_mail_organization_id_session_id_person_id_pk" PRIMARY KEY("organization_id","session_id","person_id")
);
--> statement-breakpoint
ALTER TABLE "calendar_mail" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "calendar_feed" ADD CONSTRAINT "calendar_feed_organization_id_person_id_person_organization_id_id_fk" FOREIGN KEY ("organization_id","person_id") REFERENCES "public"."person"("organization_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "calendar_mail" ADD CONSTRAINT "calendar_mail_parties" FOREIGN KEY ("organization_id","relationship_id","guide_id","learner_id") REFERENCES "public"."relationship"("organization_id","id","guide_id","learner_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "calendar_mail" ADD CONSTRAINT "calendar_mail_of_session" FOREIGN KEY ("organization_id","session_id") REFERENCES "public"."session"("organization_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "calendar_mail" ADD CONSTRAINT "calendar_mail_organization_id_person_id_person_organization_id_id_fk" FOREIGN KEY ("organization_id","person_id") REFERENCES "public"."person"("organization_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "calendar_feed_in_use" ON "calendar_feed" USING btree ("organization_id","person_id") WHERE revoked_at is null;--> statement-breakpoint
CREATE INDEX "calendar_feed_by_token" ON "calendar_feed" USING btree ("token_hash");--> statement-breakpoint
CREATE POLICY "tenant_wall" ON "calendar_feed" AS RESTRICTIVE FOR ALL TO "rapport_app", "rapport_worker" USING (organization_id = (select nullif(current_setting('rapport.organization_id', true), '')::uuid)) WITH CHECK (organization_id = (select nullif(current_setting('rapport.organization_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "worker" ON "calendar_feed" AS PERMISSIVE FOR ALL TO "rapport_worker" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "app_reads" ON "calendar_feed" AS PERMISSIVE FOR SELECT TO "rapport_app" USING (person_id = (select nullif(current_setting('rapport.person_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "app_adds" ON "calendar_feed" AS PERMISSIVE FOR INSERT TO "rapport_app" WITH CHECK (person_id = (select nullif(current_setting('rapport.person_id', true), '')::uuid) and revoked_at is null);--> statement-breakpoint
CREATE POLICY "app_changes" ON "calendar_feed" AS PERMISSIVE FOR UPDATE TO "rapport_app" USING (person_id = (select nullif(current_setting('rapport.person_id', true), '')::uuid) and revoked_at is null) WITH CHECK (person_id = (select nullif(current_setting('rapport.person_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "auth_reads" ON "calendar_feed" AS PERMISSIVE FOR SELECT TO "rapport_auth" USING (token_hash = (select nullif(current_setting('rapport.calendar_feed_hash', true), '')) and revoked_at is null);--> statement-breakpoint
CREATE POLICY "tenant_wall" ON "calendar_mail" AS RESTRICTIVE FOR ALL TO "rapport_app", "rapport_worker" USING (organization_id = (select nullif(current_setting('rapport.organization_id', true), '')::uuid)) WITH CHECK (organization_id = (select nullif(current_setting('rapport.organization_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "worker" ON "calendar_mail" AS PERMISSIVE FOR ALL TO "rapport_worker" USING (true) WITH CHECK (true);