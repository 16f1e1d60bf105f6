-- Holds chains as audit_append does, until the transaction ends, whatever their order is in the call: who wants two of
-- them waits for whoever has one, and never the other way round.
CREATE FUNCTION audit_hold(p_chains uuid[]) RETURNS void
LANGUAGE plpgsql VOLATILE AS $$
DECLARE
  v_chain uuid;
BEGIN
  FOR v_chain IN SELECT DISTINCT c FROM unnest(p_chains) c ORDER BY c LOOP
    PERFORM pg_advisory_xact_lock(hashtextextended('audit ' || v_chain, 0));
  END LOOP;
END $$;
