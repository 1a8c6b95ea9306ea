-- Who asks: the account behind the token of a session, and its memberships, at one trip to the database. Nothing is seen that the role
-- would not see by itself: the function runs as whoever calls it, announces the account that it has found, and is all of its transaction.
CREATE FUNCTION auth.who_asks(session_token text) RETURNS TABLE (
    account_id text, email text, name text, two_factor_enabled boolean, expires_at timestamptz,
    membership_id uuid, organization_id uuid, person_id uuid, roles text)
  LANGUAGE plpgsql VOLATILE SET search_path = pg_catalog, public
  AS $$
    #variable_conflict use_column
    DECLARE
      found_account record;
    BEGIN
      SELECT u.id, u.email, u.name, u.two_factor_enabled, s.expires_at INTO found_account
        FROM auth.session s JOIN auth."user" u ON u.id = s.user_id
        WHERE s.token = session_token AND s.expires_at > now();
      IF found_account.id IS NULL THEN
        RETURN;
      END IF;
      PERFORM set_config('rapport.account_id', found_account.id, true);
      RETURN QUERY
        SELECT found_account.id, found_account.email, found_account.name, found_account.two_factor_enabled, found_account.expires_at,
            m.id, m.organization_id, m.person_id, array_to_string(m.roles, ',')
          FROM (VALUES (1)) AS one (row)
          LEFT JOIN (membership m JOIN person p ON p.organization_id = m.organization_id AND p.id = m.person_id AND p.active)
            ON m.account_id = found_account.id
          ORDER BY m.joined_at, m.id;
    END
  $$;--> statement-breakpoint
REVOKE ALL ON FUNCTION auth.who_asks(text) FROM PUBLIC;--> statement-breakpoint
GRANT EXECUTE ON FUNCTION auth.who_asks(text) TO rapport_auth;
