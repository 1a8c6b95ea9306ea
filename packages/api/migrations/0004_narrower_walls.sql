ALTER TABLE "relationship_event" DROP CONSTRAINT "relationship_event_organization_id_relationship_id_relationship_organization_id_id_fk";--> statement-breakpoint
ALTER TABLE "relationship" ADD CONSTRAINT "relationship_parties" UNIQUE("organization_id","id","guide_id","learner_id");--> statement-breakpoint
ALTER TABLE "relationship_event" ADD CONSTRAINT "relationship_event_parties" FOREIGN KEY ("organization_id","relationship_id","guide_id","learner_id") REFERENCES "public"."relationship"("organization_id","id","guide_id","learner_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER POLICY "app_adds" ON "invitation" TO rapport_app WITH CHECK ((select string_to_array(current_setting('rapport.roles', true), ',') && array['OWNER', 'PROGRAM_MANAGER']) and token_hash is null);--> statement-breakpoint
ALTER POLICY "app_changes" ON "invitation" TO rapport_app USING ((select string_to_array(current_setting('rapport.roles', true), ',') && array['OWNER', 'PROGRAM_MANAGER'])) WITH CHECK ((select string_to_array(current_setting('rapport.roles', true), ',') && array['OWNER', 'PROGRAM_MANAGER']) and token_hash is null);--> statement-breakpoint
ALTER POLICY "app_adds" ON "membership" TO rapport_app WITH CHECK (account_id is null and joined_at is null
      and ((select string_to_array(current_setting('rapport.roles', true), ',') && array['OWNER']) or ((select string_to_array(current_setting('rapport.roles', true), ',') && array['OWNER', 'PROGRAM_MANAGER']) and roles = array['MEMBER']::role[])));--> statement-breakpoint
ALTER POLICY "app_changes" ON "membership" TO rapport_app USING ((select string_to_array(current_setting('rapport.roles', true), ',') && array['OWNER'])) WITH CHECK ((select string_to_array(current_setting('rapport.roles', true), ',') && array['OWNER']));--> statement-breakpoint
ALTER POLICY "app_adds" ON "qualification" TO rapport_app WITH CHECK (person_id = (select nullif(current_setting('rapport.person_id', true), '')::uuid) and verified_at is null and verified_by is null);--> statement-breakpoint
ALTER POLICY "app_changes" ON "qualification" TO rapport_app USING ((select string_to_array(current_setting('rapport.roles', true), ',') && array['OWNER', 'PROGRAM_MANAGER']) or person_id = (select nullif(current_setting('rapport.person_id', true), '')::uuid)) WITH CHECK ((verified_at is null and verified_by is null and ((select string_to_array(current_setting('rapport.roles', true), ',') && array['OWNER', 'PROGRAM_MANAGER']) or person_id = (select nullif(current_setting('rapport.person_id', true), '')::uuid)))
        or ((select string_to_array(current_setting('rapport.roles', true), ',') && array['OWNER', 'PROGRAM_MANAGER']) and person_id <> (select nullif(current_setting('rapport.person_id', true), '')::uuid) and verified_at is not null and verified_by = (select nullif(current_setting('rapport.person_id', true), '')::uuid)));--> statement-breakpoint

-- Requests change what a thing says, never which thing it is, whom it is about or whose it is: those columns are not granted.
-- A new column that requests change needs its grant.
REVOKE UPDATE ON person, membership, invitation, idempotency_key, program, guide_profile, qualification, relationship, import FROM rapport_app;--> statement-breakpoint
GRANT UPDATE (name, work_email, external_id, department, job_title, manager_id, hire_date, time_zone, locale, active, updated_at) ON person TO rapport_app;--> statement-breakpoint
GRANT UPDATE (roles) ON membership TO rapport_app;--> statement-breakpoint
GRANT UPDATE (email, token_hash, invited_by, sent_at, expires_at, accepted_at, revoked_at) ON invitation TO rapport_app;--> statement-breakpoint
GRANT UPDATE (body_hash, result, created_at) ON idempotency_key TO rapport_app;--> statement-breakpoint
GRANT UPDATE (name, description, starts_on, ends_on, capacity, updated_at) ON program TO rapport_app;--> statement-breakpoint
GRANT UPDATE (headline, kinds, experience, methods, limits, refers_elsewhere, supervision, conflicts, languages, capacity, accepts_new, updated_at) ON guide_profile TO rapport_app;--> statement-breakpoint
GRANT UPDATE (title, issuer, issued_on, expires_on, evidence_url, verified_at, verified_by) ON qualification TO rapport_app;--> statement-breakpoint
GRANT UPDATE (state, topic, starts_on, ends_on, invitation_note, guide_answer, guide_answered_at, learner_answer, learner_answered_at, decline_reason, updated_at) ON relationship TO rapport_app;--> statement-breakpoint
GRANT UPDATE (state, step, done, stops_when_checked, file_name, encoding, delimiter, date_style, date_style_chosen, columns, heading_line, program_id, total_rows, content_hash, created, updated, deactivated, unchanged, refused, people_added, problems, failure, updated_at, finished_at, cleared_at) ON import TO rapport_app;--> statement-breakpoint

-- The definer functions belong to the worker role, so only it can take the right of everybody to run them away.
SET ROLE rapport_worker;--> statement-breakpoint
REVOKE ALL ON FUNCTION open_relationships_of_guides(uuid[]), open_relationships_of_programs(uuid[]) FROM PUBLIC;--> statement-breakpoint
GRANT EXECUTE ON FUNCTION open_relationships_of_guides(uuid[]), open_relationships_of_programs(uuid[]) TO rapport_app;--> statement-breakpoint
RESET ROLE;
