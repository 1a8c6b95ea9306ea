ALTER TABLE exercise FORCE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE exercise_choice FORCE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE exercise_takeaway FORCE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE story FORCE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE story_thanks FORCE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE profile_story FORCE ROW LEVEL SECURITY;--> statement-breakpoint

GRANT SELECT, INSERT, DELETE, UPDATE (guide_chose_at, learner_chose_at, revealed_at) ON exercise TO rapport_app;--> statement-breakpoint
GRANT SELECT, INSERT, DELETE, UPDATE (key_version, body, updated_at) ON exercise_choice, exercise_takeaway, story_thanks TO rapport_app;--> statement-breakpoint
GRANT SELECT, INSERT, DELETE, UPDATE (key_version, body, updated_at, shared_at) ON story TO rapport_app;--> statement-breakpoint
GRANT SELECT, INSERT, DELETE, UPDATE (title, situation, mistake, lesson, updated_at, shared_at) ON profile_story TO rapport_app;--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE, DELETE ON exercise, exercise_choice, exercise_takeaway, story, story_thanks, profile_story TO rapport_worker;--> statement-breakpoint

-- Only oneself says that one has chosen. Without it one of the two could open the other's choice, by claiming that both have chosen.
CREATE FUNCTION guard_exercise() RETURNS trigger
  LANGUAGE plpgsql SET search_path = pg_catalog, public
  AS $$
    DECLARE
      person uuid := nullif(current_setting('rapport.person_id', true), '')::uuid;
    BEGIN
      IF person IS NOT NULL AND (
          (NEW.guide_chose_at IS DISTINCT FROM OLD.guide_chose_at AND person <> NEW.guide_id)
          OR (NEW.learner_chose_at IS DISTINCT FROM OLD.learner_chose_at AND person <> NEW.learner_id)) THEN
        RAISE EXCEPTION 'nobody chooses for the other' USING ERRCODE = 'insufficient_privilege';
      END IF;
      RETURN NEW;
    END
  $$;--> statement-breakpoint
CREATE TRIGGER guard_exercise BEFORE UPDATE ON exercise FOR EACH ROW EXECUTE FUNCTION guard_exercise();--> statement-breakpoint
REVOKE ALL ON FUNCTION guard_exercise() FROM PUBLIC;
