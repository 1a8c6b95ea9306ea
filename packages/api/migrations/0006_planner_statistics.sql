-- A bulk load fills tables of which the planner still believes that they are nearly empty: it then reads a whole organization for every
-- batch, and the load takes quadratic time. Only the owner of a table may have it measured, so jobs ask the owner to. The function
-- takes nothing but how many rows have come, tells nothing, and does nothing where the tables are so large that a sample would not show them.
CREATE FUNCTION refresh_statistics(rows bigint) RETURNS void
  LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, public
  AS $$
    BEGIN
      IF (SELECT reltuples FROM pg_class WHERE oid = 'public.person'::regclass) < 50 * rows THEN
        ANALYZE public.person;
      END IF;
      IF (SELECT reltuples FROM pg_class WHERE oid = 'public.relationship'::regclass) < 50 * rows THEN
        ANALYZE public.relationship;
      END IF;
    END
  $$;--> statement-breakpoint
REVOKE ALL ON FUNCTION refresh_statistics(bigint) FROM PUBLIC;--> statement-breakpoint
GRANT EXECUTE ON FUNCTION refresh_statistics(bigint) TO rapport_worker;
