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
REVOKE ALL ON FUNCTION guard_words_for_both() FROM PUBLIC;
