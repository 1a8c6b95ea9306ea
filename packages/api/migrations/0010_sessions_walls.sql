ALTER TABLE session_series FORCE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE session FORCE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE session_words FORCE ROW LEVEL SECURITY;--> statement-breakpoint

GRANT SELECT, INSERT, UPDATE (ended_from, planned_through, updated_at) ON session_series TO rapport_app;--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE (series_id, occurs_at, starts_at, minutes, time_zone, channel, state, cancelled_by, cancelled_at, guide_says, guide_said_at, learner_says, learner_said_at, settled_as, settled_at, last_step, changed_by, revision, sequence, updated_at) ON session TO rapport_app;--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE (author_id, key_version, body, updated_at) ON session_words TO rapport_app;--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE, DELETE ON session_series, session, session_words TO rapport_worker;--> statement-breakpoint

-- Nobody says in the other's name whether a session took place, and what is settled stays as it is.
CREATE FUNCTION guard_session() RETURNS trigger
  LANGUAGE plpgsql SET search_path = pg_catalog, public
  AS $$
    DECLARE
      speaker uuid := nullif(current_setting('rapport.person_id', true), '')::uuid;
    BEGIN
      IF OLD.settled_as IS NOT NULL AND (NEW.state, NEW.settled_as, NEW.guide_says, NEW.learner_says, NEW.starts_at)
          IS DISTINCT FROM (OLD.state, OLD.settled_as, OLD.guide_says, OLD.learner_says, OLD.starts_at) THEN
        RAISE EXCEPTION 'what is settled about a session does not change' USING ERRCODE = 'integrity_constraint_violation';
      END IF;
      IF (NEW.guide_says IS DISTINCT FROM OLD.guide_says AND speaker IS DISTINCT FROM NEW.guide_id)
          OR (NEW.learner_says IS DISTINCT FROM OLD.learner_says AND speaker IS DISTINCT FROM NEW.learner_id) THEN
        RAISE EXCEPTION 'nobody speaks for another' USING ERRCODE = 'integrity_constraint_violation';
      END IF;
      RETURN NEW;
    END
  $$;--> statement-breakpoint
CREATE TRIGGER guard_session BEFORE UPDATE ON session FOR EACH ROW EXECUTE FUNCTION guard_session();--> statement-breakpoint
REVOKE ALL ON FUNCTION guard_session() FROM PUBLIC;--> statement-breakpoint

-- How many sessions took place, for the sponsor of a relationship whose agreement in force tells them by itself; null for everybody else.
-- A sponsor sees no session. Runs as rapport_worker and stays behind the tenant wall.
CREATE FUNCTION sessions_held(pair uuid) RETURNS integer
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public
  AS $$
    SELECT count(s.id)::integer FROM public.agreement a
      JOIN public.agreement_version v ON v.organization_id = a.organization_id AND v.agreement_id = a.id AND v.state = 'IN_FORCE'
      JOIN public.agreement_content c ON c.organization_id = v.organization_id AND c.version_id = v.id
        AND c.terms -> 'sponsorInformation' ->> 'SESSIONS_HELD' = 'AUTOMATIC'
      LEFT JOIN public.session s ON s.organization_id = a.organization_id AND s.relationship_id = a.relationship_id AND s.state = 'HELD'
      WHERE a.organization_id = (select nullif(current_setting('rapport.organization_id', true), '')::uuid) AND a.relationship_id = pair
        AND a.sponsor_id = (select nullif(current_setting('rapport.person_id', true), '')::uuid)
      GROUP BY a.id
  $$;--> statement-breakpoint
ALTER FUNCTION sessions_held(uuid) OWNER TO rapport_worker;--> statement-breakpoint
SET ROLE rapport_worker;--> statement-breakpoint
REVOKE ALL ON FUNCTION sessions_held(uuid) FROM PUBLIC;--> statement-breakpoint
GRANT EXECUTE ON FUNCTION sessions_held(uuid) TO rapport_app;--> statement-breakpoint
RESET ROLE;
