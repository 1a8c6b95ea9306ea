-- What drizzle-kit cannot express: row-level security that binds the owner too, and grants.
-- A new tenant table needs its lines here (or in a later file of this kind); the catalog test fails without them.

REVOKE ALL ON SCHEMA public FROM PUBLIC;--> statement-breakpoint
REVOKE ALL ON SCHEMA auth FROM PUBLIC;--> statement-breakpoint
GRANT USAGE ON SCHEMA public TO rapport_app, rapport_worker, rapport_auth, rapport_reports;--> statement-breakpoint
GRANT USAGE ON SCHEMA auth TO rapport_auth;--> statement-breakpoint

ALTER TABLE organization FORCE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE person FORCE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE membership FORCE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE invitation FORCE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE idempotency_key FORCE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE program FORCE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE guide_profile FORCE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE qualification FORCE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE relationship FORCE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE relationship_event FORCE ROW LEVEL SECURITY;--> statement-breakpoint

GRANT SELECT, UPDATE (name, time_zone) ON organization TO rapport_app;--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE ON person, membership, invitation, program, guide_profile, relationship TO rapport_app;--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE, DELETE ON qualification TO rapport_app;--> statement-breakpoint
GRANT SELECT, INSERT ON relationship_event TO rapport_app;--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE ON idempotency_key TO rapport_app;--> statement-breakpoint

GRANT SELECT, INSERT, UPDATE ON organization TO rapport_worker;--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE, DELETE ON person, membership, invitation, idempotency_key, program, guide_profile, qualification, relationship TO rapport_worker;--> statement-breakpoint
GRANT SELECT, INSERT ON relationship_event TO rapport_worker;--> statement-breakpoint

GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA auth TO rapport_auth;--> statement-breakpoint
GRANT SELECT ON organization, person TO rapport_auth;--> statement-breakpoint
GRANT SELECT, UPDATE (account_id, joined_at) ON membership TO rapport_auth;--> statement-breakpoint
GRANT SELECT, UPDATE (accepted_at) ON invitation TO rapport_auth;--> statement-breakpoint

-- The reviewed list of definer functions. Both answer numbers only, run as rapport_worker and therefore stay behind the
-- tenant wall: a member may know how many places a guide or a program has left, but not who takes them up.
CREATE FUNCTION open_relationships_of_guides(guides uuid[]) RETURNS TABLE (guide_id uuid, open integer)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public
  AS $$
    SELECT r.guide_id, count(*)::integer FROM public.relationship r
    WHERE r.organization_id = (select nullif(current_setting('rapport.organization_id', true), '')::uuid)
      AND r.guide_id = ANY (guides) AND r.state IN ('PROPOSED', 'AGREEING', 'ACTIVE', 'PAUSED', 'CLOSING')
    GROUP BY r.guide_id
  $$;--> statement-breakpoint
CREATE FUNCTION open_relationships_of_programs(programs uuid[]) RETURNS TABLE (program_id uuid, open integer)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public
  AS $$
    SELECT r.program_id, count(*)::integer FROM public.relationship r
    WHERE r.organization_id = (select nullif(current_setting('rapport.organization_id', true), '')::uuid)
      AND r.program_id = ANY (programs) AND r.state IN ('PROPOSED', 'AGREEING', 'ACTIVE', 'PAUSED', 'CLOSING')
    GROUP BY r.program_id
  $$;--> statement-breakpoint
ALTER FUNCTION open_relationships_of_guides(uuid[]) OWNER TO rapport_worker;--> statement-breakpoint
ALTER FUNCTION open_relationships_of_programs(uuid[]) OWNER TO rapport_worker;--> statement-breakpoint
REVOKE ALL ON FUNCTION open_relationships_of_guides(uuid[]), open_relationships_of_programs(uuid[]) FROM PUBLIC;--> statement-breakpoint
GRANT EXECUTE ON FUNCTION open_relationships_of_guides(uuid[]), open_relationships_of_programs(uuid[]) TO rapport_app;
