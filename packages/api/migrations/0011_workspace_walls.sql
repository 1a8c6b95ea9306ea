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
RESET ROLE;--> statement-breakpoint

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
REVOKE ALL ON FUNCTION guard_commitment() FROM PUBLIC;--> statement-breakpoint

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
REVOKE ALL ON FUNCTION guard_feedback_state() FROM PUBLIC;--> statement-breakpoint

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
REVOKE ALL ON FUNCTION guard_exercise() FROM PUBLIC;--> statement-breakpoint

ALTER TABLE message FORCE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE message_position FORCE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE reflection FORCE ROW LEVEL SECURITY;--> statement-breakpoint

GRANT SELECT, INSERT, UPDATE (key_version, body, edited_at, deleted_at) ON message TO rapport_app;--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE (read_through, shown) ON message_position TO rapport_app;--> statement-breakpoint
GRANT SELECT, INSERT, DELETE, UPDATE (key_version, body, edited_at, shared_at) ON reflection TO rapport_app;--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE, DELETE ON message, message_position, reflection TO rapport_worker;--> statement-breakpoint

ALTER TABLE agenda_item FORCE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE private_note FORCE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE shared_note FORCE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE session_insight FORCE ROW LEVEL SECURITY;--> statement-breakpoint

GRANT SELECT, INSERT, UPDATE (position, author_id, key_version, body, revision, carried_from, done_at, updated_at, removed_at) ON agenda_item TO rapport_app;--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE (key_version, body, revision, updated_at, removed_at) ON private_note TO rapport_app;--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE (author_id, key_version, body, revision, updated_at, removed_at) ON shared_note TO rapport_app;--> statement-breakpoint
GRANT SELECT, INSERT, DELETE, UPDATE (key_version, body, updated_at) ON session_insight TO rapport_app;--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE, DELETE ON agenda_item, private_note, shared_note, session_insight TO rapport_worker;--> statement-breakpoint

-- Either of the two ticks off, moves and removes what the other wrote. Whoever writes the words anew does so in their own name.
CREATE FUNCTION guard_words_for_both() RETURNS trigger
  LANGUAGE plpgsql SET search_path = pg_catalog, public
  AS $$
    BEGIN
      IF (NEW.body, NEW.key_version, NEW.author_id) IS DISTINCT FROM (OLD.body, OLD.key_version, OLD.author_id)
          AND NEW.author_id IS DISTINCT FROM nullif(current_setting('rapport.person_id', true), '')::uuid THEN
        RAISE EXCEPTION 'nobody writes in the name of another' USING ERRCODE = 'insufficient_privilege';
      END IF;
      RETURN NEW;
    END
  $$;--> statement-breakpoint
CREATE TRIGGER guard_words_for_both BEFORE UPDATE ON agenda_item FOR EACH ROW EXECUTE FUNCTION guard_words_for_both();--> statement-breakpoint
CREATE TRIGGER guard_words_for_both BEFORE UPDATE ON shared_note FOR EACH ROW EXECUTE FUNCTION guard_words_for_both();--> statement-breakpoint
REVOKE ALL ON FUNCTION guard_words_for_both() FROM PUBLIC;--> statement-breakpoint

ALTER TABLE notification FORCE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE notification_preference FORCE ROW LEVEL SECURITY;--> statement-breakpoint

-- People are told by jobs; they themselves only say what they have seen.
GRANT SELECT, UPDATE (read_at) ON notification TO rapport_app;--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE (ways, quiet_from, quiet_to, quiet_weekends, digest_hour, updated_at) ON notification_preference TO rapport_app;--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE, DELETE ON notification, notification_preference TO rapport_worker;--> statement-breakpoint

ALTER TABLE calendar_feed FORCE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE calendar_mail FORCE ROW LEVEL SECURITY;--> statement-breakpoint

GRANT SELECT, INSERT, UPDATE (last_used_at, revoked_at) ON calendar_feed TO rapport_app;--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE, DELETE ON calendar_feed, calendar_mail TO rapport_worker;--> statement-breakpoint
-- Whose feed an address is must be known before anything else can be.
GRANT SELECT ON calendar_feed TO rapport_auth;
