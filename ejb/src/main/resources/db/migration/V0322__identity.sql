-- Reading from the vault is truthful and bounded. The vault asks for itself what the application has asked already: the
-- person has to do with the case, and the account is open and may handle it. An account that may not cannot be named as
-- the reader, nobody can be named at another time than now, and nobody reads more than a person does by hand.
SET LOCAL ROLE ${vault};

ALTER TABLE vault.readings
  ADD COLUMN casefile_id   uuid,
  ADD COLUMN notice_id     uuid,
  -- The connection that has asked, as the database knows it.
  ADD COLUMN database_role text NOT NULL DEFAULT session_user,
  ADD COLUMN backend       integer NOT NULL DEFAULT pg_backend_pid(),
  ADD COLUMN client        inet DEFAULT inet_client_addr(),
  ALTER COLUMN read_at SET DEFAULT clock_timestamp();
CREATE INDEX readings_of_actor ON vault.readings (actor_id, read_at);
CREATE INDEX readings_by_time ON vault.readings (read_at);

DROP FUNCTION vault.read(uuid, uuid, text, timestamptz);

-- Whether the account handles the case: as access.AccessTable has it for COMPLAINANT_READ.
CREATE FUNCTION vault.handles(p_actor uuid, p_casefile uuid) RETURNS boolean
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, vault, pg_temp AS $$
  WITH now AS (
    SELECT clock_timestamp() + make_interval(secs => c.millis / 1000.0) AS at FROM public.clock_offset c),
  running AS (
    SELECT r.subject_id, r.organ FROM public.relations r, now
    WHERE r.casefile_id = p_casefile AND (r.until IS NULL OR r.until > now.at))
  SELECT EXISTS (
    SELECT FROM public.accounts a
    WHERE a.id = p_actor AND a.disabled_at IS NULL
      AND EXISTS (SELECT FROM public.account_roles o
                  WHERE o.account_id = a.id AND o.role IN ('INSPECTOR', 'LAWYER', 'LEADER'))
      AND EXISTS (SELECT FROM running r
                  WHERE r.organ = a.organ
                    AND (r.subject_id = a.id
                         OR r.subject_id IN (SELECT m.group_id FROM public.staff_group_members m
                                             WHERE m.account_id = a.id)))
      AND (EXISTS (SELECT FROM running r WHERE r.subject_id = a.id)
           OR NOT EXISTS (SELECT FROM public.shields s WHERE s.casefile_id = p_casefile AND s.until IS NULL))
      AND EXISTS (SELECT FROM public.impartialities i
                  WHERE i.casefile_id = p_casefile AND i.actor_id = a.id AND i.ground = 'NONE')
      AND NOT EXISTS (SELECT FROM public.impartialities i
                      WHERE i.casefile_id = p_casefile AND i.actor_id = a.id AND i.ground <> 'NONE'))
$$;

-- Reads a person for somebody who handles a case that the person has to do with. Errors: TV001 when the account does not
-- handle the case or the person has nothing to do with it, TV002 when so many were read of late that no person reads them.
CREATE FUNCTION vault.read(p_person uuid, p_casefile uuid, p_actor uuid, p_purpose text)
RETURNS TABLE (name text, email text, phone text, address text, protection text)
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, vault, pg_temp AS $$
DECLARE
  v_now timestamptz := clock_timestamp();
BEGIN
  IF p_purpose IS NULL OR p_purpose !~ '^[A-Z_]{1,40}$' THEN
    RAISE EXCEPTION 'A purpose is a word of capitals' USING ERRCODE = 'TV001';
  END IF;
  IF NOT vault.handles(p_actor, p_casefile) THEN
    RAISE EXCEPTION 'The account does not handle the case' USING ERRCODE = 'TV001';
  END IF;
  IF NOT EXISTS (SELECT FROM public.complaints c WHERE c.casefile_id = p_casefile AND c.complainant_id = p_person)
     AND NOT EXISTS (SELECT FROM public.parties t WHERE t.casefile_id = p_casefile AND t.identity_id = p_person
                     AND t.until IS NULL) THEN
    RAISE EXCEPTION 'The person has nothing to do with the case' USING ERRCODE = 'TV001';
  END IF;
  -- One reading after the other, so that many at once are counted as many in a row.
  PERFORM pg_advisory_xact_lock(hashtextextended('vault readings', 0));
  IF (SELECT count(*) FROM vault.readings r
      WHERE r.actor_id = p_actor AND r.read_at > v_now - interval '1 minute') >= 20
     OR (SELECT count(*) FROM vault.readings r
         WHERE r.actor_id = p_actor AND r.read_at > v_now - interval '1 day') >= 400
     OR (SELECT count(*) FROM vault.readings r
         WHERE r.casefile_id IS NOT NULL AND r.read_at > v_now - interval '1 minute') >= 200 THEN
    RAISE EXCEPTION 'Too many readings' USING ERRCODE = 'TV002';
  END IF;
  INSERT INTO vault.readings (person_id, casefile_id, actor_id, purpose) VALUES (p_person, p_casefile, p_actor, p_purpose);
  RETURN QUERY SELECT p.name, p.email, p.phone, p.address, p.protection FROM vault.persons p WHERE p.id = p_person;
END $$;

-- The address that a notice which waits goes to: no name, and only for the one it is for.
CREATE FUNCTION vault.email_for(p_notice uuid) RETURNS text
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, vault, pg_temp AS $$
DECLARE
  v_person uuid;
BEGIN
  SELECT o.recipient_identity_id INTO v_person FROM public.outbox o WHERE o.id = p_notice AND o.state = 'PENDING';
  IF v_person IS NULL THEN
    RAISE EXCEPTION 'No such notice waits' USING ERRCODE = 'TV001';
  END IF;
  INSERT INTO vault.readings (person_id, notice_id, actor_id, purpose)
  VALUES (v_person, p_notice, '00000000-0000-0000-0000-000000000001', 'notice');
  RETURN (SELECT p.email FROM vault.persons p WHERE p.id = v_person);
END $$;

ALTER FUNCTION vault.keep(uuid, text, text, text, text, timestamptz) SET search_path = pg_catalog, vault, pg_temp;
ALTER FUNCTION vault.readings_of(uuid) SET search_path = pg_catalog, vault, pg_temp;
REVOKE ALL ON ALL FUNCTIONS IN SCHEMA vault FROM PUBLIC;
GRANT EXECUTE ON FUNCTION vault.read(uuid, uuid, uuid, text), vault.email_for(uuid) TO ${application};
RESET ROLE;
