ALTER TABLE tenant_key FORCE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE data_key FORCE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE ledger_entry FORCE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE ledger_reading FORCE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE agreement FORCE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE agreement_version FORCE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE agreement_content FORCE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE signature FORCE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE draft_clause FORCE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE clause_mark FORCE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE agreement_comment FORCE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE agreement_template FORCE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE agreement_rollout FORCE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE nudge FORCE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE trust_preference FORCE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE closing FORCE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE closing_words FORCE ROW LEVEL SECURITY;--> statement-breakpoint

GRANT UPDATE (sponsor_id) ON program TO rapport_app;--> statement-breakpoint
GRANT SELECT, INSERT ON tenant_key, data_key, ledger_entry, ledger_reading, agreement, signature, agreement_rollout TO rapport_app;--> statement-breakpoint
GRANT SELECT, INSERT ON agreement_version, agreement_content TO rapport_app;--> statement-breakpoint
GRANT UPDATE (state, proposed_by, proposed_at, hash, declined_by, declined_at, in_force_at, ended_at, review_due_on, ends_on, guide_reviewed_at, learner_reviewed_at, updated_at) ON agreement_version TO rapport_app;--> statement-breakpoint
GRANT UPDATE (template, terms, document, document_key_version, decline_reason, decline_key_version) ON agreement_content TO rapport_app;--> statement-breakpoint
GRANT SELECT, INSERT, DELETE, UPDATE (author_id, key_version, body, revision, updated_at) ON draft_clause TO rapport_app;--> statement-breakpoint
GRANT SELECT, INSERT, DELETE, UPDATE (revision, at) ON clause_mark TO rapport_app;--> statement-breakpoint
GRANT SELECT, INSERT, DELETE, UPDATE (resolved_at) ON agreement_comment TO rapport_app;--> statement-breakpoint
GRANT SELECT, INSERT, DELETE, UPDATE (clauses, revision, updated_by, updated_at) ON agreement_template TO rapport_app;--> statement-breakpoint
GRANT SELECT ON nudge TO rapport_app;--> statement-breakpoint
GRANT SELECT, INSERT, DELETE, UPDATE (key_version, body, updated_at) ON trust_preference TO rapport_app;--> statement-breakpoint
GRANT SELECT, INSERT, DELETE, UPDATE (closes_on, closed_at, deletes_on, held_by, held_at) ON closing TO rapport_app;--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE (key_version, body, updated_at, shared_at) ON closing_words TO rapport_app;--> statement-breakpoint

GRANT SELECT, INSERT ON ledger_entry, ledger_reading, signature TO rapport_worker;--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE ON tenant_key, data_key, agreement, agreement_version, agreement_content, agreement_rollout TO rapport_worker;--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE, DELETE ON draft_clause, clause_mark, agreement_comment, agreement_template, nudge, trust_preference, closing, closing_words TO rapport_worker;--> statement-breakpoint

-- A key belongs to a relationship that exists and to a person of the organization. (The module stands below theirs, so its tables cannot say so.)
ALTER TABLE data_key ADD CONSTRAINT data_key_relationship FOREIGN KEY (organization_id, relationship_id) REFERENCES relationship (organization_id, id);--> statement-breakpoint
ALTER TABLE data_key ADD CONSTRAINT data_key_author FOREIGN KEY (organization_id, author_id) REFERENCES person (organization_id, id);--> statement-breakpoint
ALTER TABLE tenant_key ADD CONSTRAINT tenant_key_organization FOREIGN KEY (organization_id) REFERENCES organization (id);--> statement-breakpoint

-- Where a chain ends, for whoever is about to append to it: also for a sponsor or a program manager, who may not read the chain. The lock
-- makes appending to one chain wait in line until the transaction ends. Runs as rapport_worker and stays behind the tenant wall.
CREATE FUNCTION ledger_head(chain uuid) RETURNS TABLE (seq integer, hash text)
  LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, public
  AS $$
    BEGIN
      PERFORM pg_advisory_xact_lock(hashtextextended('ledger ' || chain::text, 0));
      RETURN QUERY SELECT e.seq, e.hash FROM public.ledger_entry e
        WHERE e.organization_id = (select nullif(current_setting('rapport.organization_id', true), '')::uuid) AND e.chain_id = chain
        ORDER BY e.seq DESC LIMIT 1;
    END
  $$;--> statement-breakpoint
ALTER FUNCTION ledger_head(uuid) OWNER TO rapport_worker;--> statement-breakpoint
SET ROLE rapport_worker;--> statement-breakpoint
REVOKE ALL ON FUNCTION ledger_head(uuid) FROM PUBLIC;--> statement-breakpoint
GRANT EXECUTE ON FUNCTION ledger_head(uuid) TO rapport_app;--> statement-breakpoint
RESET ROLE;--> statement-breakpoint

-- Whom people can turn to: everybody may know who the trust contacts are, not which roles others have. Runs as rapport_worker and stays
-- behind the tenant wall.
CREATE FUNCTION trust_contacts() RETURNS TABLE (person_id uuid)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public
  AS $$
    SELECT m.person_id FROM public.membership m
    WHERE m.organization_id = (select nullif(current_setting('rapport.organization_id', true), '')::uuid) AND 'TRUST_CONTACT' = ANY (m.roles)
  $$;--> statement-breakpoint
ALTER FUNCTION trust_contacts() OWNER TO rapport_worker;--> statement-breakpoint
SET ROLE rapport_worker;--> statement-breakpoint
REVOKE ALL ON FUNCTION trust_contacts() FROM PUBLIC;--> statement-breakpoint
GRANT EXECUTE ON FUNCTION trust_contacts() TO rapport_app;--> statement-breakpoint
RESET ROLE;--> statement-breakpoint

-- What is signed stays what was signed, and nothing comes into force around the signatures: whoever writes, and however.
CREATE FUNCTION guard_agreement_version() RETURNS trigger
  LANGUAGE plpgsql SET search_path = pg_catalog, public
  AS $$
    DECLARE
      needed integer;
      signed integer;
    BEGIN
      IF OLD.state <> 'DRAFT' AND (NEW.hash, NEW.number, NEW.proposed_at, NEW.proposed_by, NEW.agreement_id)
          IS DISTINCT FROM (OLD.hash, OLD.number, OLD.proposed_at, OLD.proposed_by, OLD.agreement_id) THEN
        RAISE EXCEPTION 'a proposed version of an agreement does not change' USING ERRCODE = 'integrity_constraint_violation';
      END IF;
      IF NEW.state <> OLD.state AND (OLD.state, NEW.state) NOT IN (
          ('DRAFT', 'PROPOSED'), ('PROPOSED', 'IN_FORCE'), ('PROPOSED', 'DECLINED'), ('IN_FORCE', 'SUPERSEDED'), ('IN_FORCE', 'ENDED'),
          ('DRAFT', 'DECLINED')) THEN
        RAISE EXCEPTION 'a version of an agreement does not go from % to %', OLD.state, NEW.state USING ERRCODE = 'integrity_constraint_violation';
      END IF;
      IF NEW.state = 'IN_FORCE' AND OLD.state <> 'IN_FORCE' THEN
        SELECT 2 + count(a.sponsor_id) INTO needed FROM public.agreement a
          WHERE a.organization_id = NEW.organization_id AND a.id = NEW.agreement_id;
        SELECT count(*) INTO signed FROM public.signature s
          WHERE s.organization_id = NEW.organization_id AND s.version_id = NEW.id AND s.hash = NEW.hash;
        IF signed IS DISTINCT FROM needed THEN
          RAISE EXCEPTION 'a signature is missing' USING ERRCODE = 'integrity_constraint_violation';
        END IF;
      END IF;
      RETURN NEW;
    END
  $$;--> statement-breakpoint
CREATE TRIGGER guard_agreement_version BEFORE UPDATE ON agreement_version FOR EACH ROW EXECUTE FUNCTION guard_agreement_version();--> statement-breakpoint

CREATE FUNCTION guard_agreement_content() RETURNS trigger
  LANGUAGE plpgsql SET search_path = pg_catalog, public
  AS $$
    BEGIN
      IF OLD.document IS NOT NULL AND (NEW.document, NEW.document_key_version, NEW.terms)
          IS DISTINCT FROM (OLD.document, OLD.document_key_version, OLD.terms) THEN
        RAISE EXCEPTION 'a proposed version of an agreement does not change' USING ERRCODE = 'integrity_constraint_violation';
      END IF;
      RETURN NEW;
    END
  $$;--> statement-breakpoint
CREATE TRIGGER guard_agreement_content BEFORE UPDATE ON agreement_content FOR EACH ROW EXECUTE FUNCTION guard_agreement_content();--> statement-breakpoint

-- A relationship is active only under an agreement in force.
CREATE FUNCTION guard_relationship_state() RETURNS trigger
  LANGUAGE plpgsql SET search_path = pg_catalog, public
  AS $$
    BEGIN
      IF NEW.state = 'ACTIVE' AND NOT EXISTS (SELECT 1 FROM public.agreement_version v
          WHERE v.organization_id = NEW.organization_id AND v.relationship_id = NEW.id AND v.state = 'IN_FORCE') THEN
        RAISE EXCEPTION 'no agreement is in force' USING ERRCODE = 'integrity_constraint_violation';
      END IF;
      RETURN NEW;
    END
  $$;--> statement-breakpoint
CREATE TRIGGER guard_relationship_state BEFORE INSERT OR UPDATE OF state ON relationship FOR EACH ROW EXECUTE FUNCTION guard_relationship_state();--> statement-breakpoint
REVOKE ALL ON FUNCTION guard_agreement_version(), guard_agreement_content(), guard_relationship_state() FROM PUBLIC;--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE ON auth.installation TO rapport_auth;
