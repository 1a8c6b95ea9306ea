ALTER TABLE goal FORCE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE goal_update FORCE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE milestone FORCE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE milestone_reflection FORCE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE commitment FORCE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE commitment_event FORCE ROW LEVEL SECURITY;--> statement-breakpoint

GRANT SELECT, INSERT, UPDATE (author_id, key_version, body, state, target_on, revision, updated_at, closed_at) ON goal TO rapport_app;--> statement-breakpoint
GRANT SELECT, INSERT, DELETE ON goal_update TO rapport_app;--> statement-breakpoint
GRANT SELECT, INSERT, DELETE, UPDATE (goal_id, key_version, body, size, happened_on, updated_at) ON milestone TO rapport_app;--> statement-breakpoint
GRANT SELECT, INSERT, DELETE, UPDATE (key_version, body, updated_at) ON milestone_reflection TO rapport_app;--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE (state, kept_on, kept_at, withdrawn_on, review, move_to, move_by, move_asked_on, move_agreed_on, updated_at) ON commitment TO rapport_app;--> statement-breakpoint
GRANT SELECT, INSERT ON commitment_event TO rapport_app;--> statement-breakpoint

GRANT SELECT, INSERT, UPDATE, DELETE ON goal, goal_update, milestone, milestone_reflection, commitment TO rapport_worker;--> statement-breakpoint
GRANT SELECT, INSERT, DELETE ON commitment_event TO rapport_worker;--> statement-breakpoint

-- Only who promised says that it was kept, or takes it back; only the other says what they make of that, and only the owner answers.
CREATE FUNCTION guard_commitment() RETURNS trigger
  LANGUAGE plpgsql SET search_path = pg_catalog, public
  AS $$
    DECLARE
      owns boolean := OLD.owner_id IS NOT DISTINCT FROM nullif(current_setting('rapport.person_id', true), '')::uuid;
    BEGIN
      IF NOT owns AND ((NEW.kept_on, NEW.kept_at, NEW.withdrawn_on) IS DISTINCT FROM (OLD.kept_on, OLD.kept_at, OLD.withdrawn_on)
          OR (NEW.state <> OLD.state AND NEW.state NOT IN ('MISSED', 'RENEGOTIATED'))) THEN
        RAISE EXCEPTION 'a commitment is kept or withdrawn by its owner' USING ERRCODE = 'insufficient_privilege';
      END IF;
      IF NEW.review IS NOT NULL AND NEW.review IS DISTINCT FROM OLD.review AND owns <> (NEW.review = 'ANSWERED') THEN
        RAISE EXCEPTION 'a commitment is confirmed or questioned by the other, and answered by its owner' USING ERRCODE = 'insufficient_privilege';
      END IF;
      RETURN NEW;
    END
  $$;--> statement-breakpoint
CREATE TRIGGER guard_commitment BEFORE UPDATE ON commitment FOR EACH ROW EXECUTE FUNCTION guard_commitment();--> statement-breakpoint
REVOKE ALL ON FUNCTION guard_commitment() FROM PUBLIC;
