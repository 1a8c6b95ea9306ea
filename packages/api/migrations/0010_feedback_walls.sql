ALTER TABLE feedback FORCE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE feedback_words FORCE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE feedback_reply FORCE ROW LEVEL SECURITY;--> statement-breakpoint

GRANT SELECT, INSERT, DELETE, UPDATE (state, topic, topic_key_version, offered_at, ready_at, postponed_at, delivered_at, acknowledged_at, thanked_at, ended_at, updated_at) ON feedback TO rapport_app;--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE (key_version, body, revision, updated_at) ON feedback_words TO rapport_app;--> statement-breakpoint
GRANT SELECT, INSERT ON feedback_reply TO rapport_app;--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE, DELETE ON feedback, feedback_words, feedback_reply TO rapport_worker;--> statement-breakpoint

-- Feedback goes the way that was agreed, and each step is taken by whose it is: above all it is the receiver who opens it, never the giver.
-- A job, which announces nobody, takes the step that the receiver chose a moment for. Refused as a wall refuses.
CREATE FUNCTION guard_feedback_state() RETURNS trigger
  LANGUAGE plpgsql SET search_path = pg_catalog, public
  AS $$
    DECLARE
      actor uuid := nullif(current_setting('rapport.person_id', true), '')::uuid;
      by_giver boolean := NEW.state IN ('WAITING_FOR_READINESS', 'TAKEN_BACK', 'DECLINED');
      by_receiver boolean := NEW.state IN ('WITHDRAWN', 'DELIVERED', 'ACKNOWLEDGED');
    BEGIN
      IF NEW.state = OLD.state THEN
        RETURN NEW;
      END IF;
      IF (OLD.state, NEW.state) NOT IN (
          ('DRAFT', 'WAITING_FOR_READINESS'), ('REQUESTED', 'WAITING_FOR_READINESS'), ('WITHDRAWN', 'WAITING_FOR_READINESS'),
          ('TAKEN_BACK', 'WAITING_FOR_READINESS'), ('WAITING_FOR_READINESS', 'TAKEN_BACK'), ('REQUESTED', 'DECLINED'),
          ('TAKEN_BACK', 'DECLINED'), ('REQUESTED', 'WITHDRAWN'), ('WAITING_FOR_READINESS', 'DELIVERED'), ('DELIVERED', 'ACKNOWLEDGED'),
          ('ACKNOWLEDGED', 'CLOSED')) THEN
        RAISE EXCEPTION 'feedback does not go from % to %', OLD.state, NEW.state USING ERRCODE = 'insufficient_privilege';
      END IF;
      IF (by_giver AND actor <> OLD.giver_id) OR (by_receiver AND actor = OLD.giver_id) THEN
        RAISE EXCEPTION 'this step of feedback is for the other' USING ERRCODE = 'insufficient_privilege';
      END IF;
      RETURN NEW;
    END
  $$;--> statement-breakpoint
CREATE TRIGGER guard_feedback_state BEFORE UPDATE OF state ON feedback FOR EACH ROW EXECUTE FUNCTION guard_feedback_state();--> statement-breakpoint
REVOKE ALL ON FUNCTION guard_feedback_state() FROM PUBLIC;
