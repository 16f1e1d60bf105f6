-- Finds persons by their names, for somebody who handles the cases they are parties of. Each that is told is a reading: it
-- is written down and counted like one. Who is protected is not found by name.
SET LOCAL ROLE ${vault};
CREATE INDEX persons_by_words ON vault.persons USING gin (to_tsvector('simple', name));

CREATE FUNCTION vault.find(p_actor uuid, p_words text, p_purpose text)
RETURNS TABLE (person uuid, casefile uuid, name text)
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, vault, pg_temp AS $$
DECLARE
  v_now timestamptz := clock_timestamp();
  v_most constant integer := 10;
  v_found record;
  v_told integer := 0;
BEGIN
  IF p_purpose IS NULL OR p_purpose !~ '^[A-Z_]{1,40}$' THEN
    RAISE EXCEPTION 'A purpose is a word of capitals' USING ERRCODE = 'TV001';
  END IF;
  PERFORM pg_advisory_xact_lock(hashtextextended('vault readings', 0));
  FOR v_found IN
    SELECT p.id, d.casefile_id, p.name FROM vault.persons p
    JOIN public.parties t ON t.identity_id = p.id AND t.until IS NULL
    JOIN public.proceedings d ON d.id = t.proceeding_id
    WHERE to_tsvector('simple', p.name) @@ to_tsquery('simple', p_words) AND p.protection = 'NONE'
      AND vault.handles(p_actor, d.casefile_id)
    GROUP BY p.id, d.casefile_id, p.name ORDER BY p.name, d.casefile_id
    LIMIT v_most + 1
  LOOP
    v_told := v_told + 1;
    IF v_told > v_most THEN
      RAISE EXCEPTION 'Too many persons have that name' USING ERRCODE = 'TV003';
    END IF;
    INSERT INTO vault.readings (person_id, casefile_id, actor_id, purpose)
    VALUES (v_found.id, v_found.casefile_id, p_actor, p_purpose);
    person := v_found.id;
    casefile := v_found.casefile_id;
    name := v_found.name;
    RETURN NEXT;
  END LOOP;
  IF (SELECT count(*) FROM vault.readings r
      WHERE r.actor_id = p_actor AND r.read_at > v_now - interval '1 minute') > 20
     OR (SELECT count(*) FROM vault.readings r
         WHERE r.actor_id = p_actor AND r.read_at > v_now - interval '1 day') > 400
     OR (SELECT count(*) FROM vault.readings r
         WHERE r.casefile_id IS NOT NULL AND r.read_at > v_now - interval '1 minute') > 200 THEN
    RAISE EXCEPTION 'Too many readings' USING ERRCODE = 'TV002';
  END IF;
END $$;
REVOKE ALL ON FUNCTION vault.find(uuid, text, text) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION vault.find(uuid, text, text) TO ${application};
RESET ROLE;
