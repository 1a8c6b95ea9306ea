CREATE TYPE "public"."date_style" AS ENUM('ISO', 'DAY_FIRST', 'MONTH_FIRST');--> statement-breakpoint
CREATE TYPE "public"."import_action" AS ENUM('CREATE', 'UPDATE', 'DEACTIVATE', 'UNCHANGED', 'REFUSE');--> statement-breakpoint
CREATE TYPE "public"."import_kind" AS ENUM('PEOPLE', 'RELATIONSHIPS');--> statement-breakpoint
CREATE TYPE "public"."import_state" AS ENUM('RECEIVING', 'CHECKING', 'CHECKED', 'APPLYING', 'DONE', 'CANCELLED', 'FAILED');--> statement-breakpoint
CREATE TYPE "public"."import_step" AS ENUM('RECEIVE', 'CHECK', 'COMPARE', 'RESOLVE_MANAGERS', 'APPLY', 'SET_MANAGERS');--> statement-breakpoint
CREATE TABLE "import_problem" (
	"organization_id" uuid NOT NULL,
	"import_id" uuid NOT NULL,
	"number" integer NOT NULL,
	"ordinal" smallint NOT NULL,
	"line" integer NOT NULL,
	"column_name" text,
	"value" text,
	"reason" text NOT NULL,
	"refused" boolean NOT NULL,
	CONSTRAINT "import_problem_organization_id_import_id_number_ordinal_pk" PRIMARY KEY("organization_id","import_id","number","ordinal")
);
--> statement-breakpoint
ALTER TABLE "import_problem" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "import_row" (
	"organization_id" uuid NOT NULL,
	"import_id" uuid NOT NULL,
	"number" integer NOT NULL,
	"line" integer NOT NULL,
	"size" integer NOT NULL,
	"cells" json NOT NULL,
	"fault" json,
	"action" "import_action",
	"label" text,
	"changes" json,
	"key" text,
	"email" text,
	"person_id" uuid,
	"manager_key" text,
	"manager_left" boolean DEFAULT false NOT NULL,
	"new_people" text[],
	CONSTRAINT "import_row_organization_id_import_id_number_pk" PRIMARY KEY("organization_id","import_id","number")
);
--> statement-breakpoint
ALTER TABLE "import_row" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "import" (
	"organization_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"kind" "import_kind" NOT NULL,
	"state" "import_state" NOT NULL,
	"step" "import_step" NOT NULL,
	"done" integer DEFAULT 0 NOT NULL,
	"stops_when_checked" boolean NOT NULL,
	"file_name" text,
	"encoding" text,
	"delimiter" text,
	"date_style" date_style,
	"date_style_chosen" boolean DEFAULT false NOT NULL,
	"columns" json NOT NULL,
	"heading_line" integer,
	"program_id" uuid,
	"total_rows" integer,
	"content_hash" text,
	"created" integer DEFAULT 0 NOT NULL,
	"updated" integer DEFAULT 0 NOT NULL,
	"deactivated" integer DEFAULT 0 NOT NULL,
	"unchanged" integer DEFAULT 0 NOT NULL,
	"refused" integer DEFAULT 0 NOT NULL,
	"people_added" integer DEFAULT 0 NOT NULL,
	"problems" integer DEFAULT 0 NOT NULL,
	"failure" text,
	"started_by" uuid,
	"created_at" timestamp (3) with time zone NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL,
	"finished_at" timestamp (3) with time zone,
	"cleared_at" timestamp (3) with time zone,
	CONSTRAINT "import_organization_id_id_pk" PRIMARY KEY("organization_id","id")
);
--> statement-breakpoint
ALTER TABLE "import" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "import_problem" ADD CONSTRAINT "import_problem_organization_id_import_id_import_organization_id_id_fk" FOREIGN KEY ("organization_id","import_id") REFERENCES "public"."import"("organization_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "import_row" ADD CONSTRAINT "import_row_organization_id_import_id_import_organization_id_id_fk" FOREIGN KEY ("organization_id","import_id") REFERENCES "public"."import"("organization_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "import" ADD CONSTRAINT "import_organization_id_organization_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organization"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "import" ADD CONSTRAINT "import_organization_id_program_id_program_organization_id_id_fk" FOREIGN KEY ("organization_id","program_id") REFERENCES "public"."program"("organization_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "import" ADD CONSTRAINT "import_organization_id_started_by_person_organization_id_id_fk" FOREIGN KEY ("organization_id","started_by") REFERENCES "public"."person"("organization_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "import_by_time" ON "import" USING btree ("organization_id","created_at","id");--> statement-breakpoint
CREATE POLICY "tenant_wall" ON "import_problem" AS RESTRICTIVE FOR ALL TO "rapport_app", "rapport_worker" USING (organization_id = (select nullif(current_setting('rapport.organization_id', true), '')::uuid)) WITH CHECK (organization_id = (select nullif(current_setting('rapport.organization_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "worker" ON "import_problem" AS PERMISSIVE FOR ALL TO "rapport_worker" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "app_reads" ON "import_problem" AS PERMISSIVE FOR SELECT TO "rapport_app" USING ((select string_to_array(current_setting('rapport.roles', true), ',') && array['OWNER', 'PROGRAM_MANAGER']));--> statement-breakpoint
CREATE POLICY "tenant_wall" ON "import_row" AS RESTRICTIVE FOR ALL TO "rapport_app", "rapport_worker" USING (organization_id = (select nullif(current_setting('rapport.organization_id', true), '')::uuid)) WITH CHECK (organization_id = (select nullif(current_setting('rapport.organization_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "worker" ON "import_row" AS PERMISSIVE FOR ALL TO "rapport_worker" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "app_reads" ON "import_row" AS PERMISSIVE FOR SELECT TO "rapport_app" USING ((select string_to_array(current_setting('rapport.roles', true), ',') && array['OWNER', 'PROGRAM_MANAGER']));--> statement-breakpoint
CREATE POLICY "app_adds" ON "import_row" AS PERMISSIVE FOR INSERT TO "rapport_app" WITH CHECK ((select string_to_array(current_setting('rapport.roles', true), ',') && array['OWNER', 'PROGRAM_MANAGER']));--> statement-breakpoint
CREATE POLICY "tenant_wall" ON "import" AS RESTRICTIVE FOR ALL TO "rapport_app", "rapport_worker" USING (organization_id = (select nullif(current_setting('rapport.organization_id', true), '')::uuid)) WITH CHECK (organization_id = (select nullif(current_setting('rapport.organization_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "worker" ON "import" AS PERMISSIVE FOR ALL TO "rapport_worker" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "app_reads" ON "import" AS PERMISSIVE FOR SELECT TO "rapport_app" USING ((select string_to_array(current_setting('rapport.roles', true), ',') && array['OWNER', 'PROGRAM_MANAGER']));--> statement-breakpoint
CREATE POLICY "app_adds" ON "import" AS PERMISSIVE FOR INSERT TO "rapport_app" WITH CHECK ((select string_to_array(current_setting('rapport.roles', true), ',') && array['OWNER', 'PROGRAM_MANAGER']));--> statement-breakpoint
CREATE POLICY "app_changes" ON "import" AS PERMISSIVE FOR UPDATE TO "rapport_app" USING ((select string_to_array(current_setting('rapport.roles', true), ',') && array['OWNER', 'PROGRAM_MANAGER'])) WITH CHECK ((select string_to_array(current_setting('rapport.roles', true), ',') && array['OWNER', 'PROGRAM_MANAGER']));