-- A compartment of the vault for those who report on their own workplace (arbeidsmiljøloven § 2 A-7): only readers whom a leader has
-- named see who they are, each for a reason. They are not found by name, and no letter is printed with it. Nobody names themselves.
SET LOCAL ROLE ${vault};

ALTER TABLE vault.persons DROP CONSTRAINT persons_protection_check;
ALTER TABLE vault.persons ADD CONSTRAINT persons_protection_check
  CHECK (protection IN ('NONE', 'CONFIDENTIAL', 'STRICTLY_CONFIDENTIAL', 'SOURCE'));

CREATE TABLE vault.source_readers (
  id        bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  person_id uuid NOT NULL REFERENCES vault.persons,
  reader_id uuid NOT NULL,
  reason    text NOT NULL CHECK (reason <> ''),
  named_by  uuid NOT NULL CHECK (named_by <> reader_id),
  named_at  timestamptz NOT NULL DEFAULT clock_timestamp(),
  ended_by  uuid,
  ended_at  timestamptz,
  CHECK ((ended_by IS NULL) = (ended_at IS NULL))
);
CREATE UNIQUE INDEX source_readers_once ON vault.source_readers (person_id, reader_id) WHERE ended_at IS NULL;

-- Puts somebody away whose name belongs into the compartment.
CREATE FUNCTION vault.keep_source(p_id uuid, p_name text, p_email text, p_phone text, p_address text, p_at timestamptz) RETURNS void
LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog, vault, pg_temp AS $$
  INSERT INTO vault.persons (id, name, email, phone, address, protection, created_at)
  VALUES (p_id, p_name, p_email, p_phone, p_address, 'SOURCE', p_at)
$$;

-- Whether the account handles the case, and the person has to do with it.
CREATE FUNCTION vault.concerned(p_person uuid, p_casefile uuid, p_actor uuid) RETURNS boolean
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, vault, pg_temp AS $$
  SELECT vault.handles(p_actor, p_casefile)
    AND EXISTS (SELECT FROM public.parties t JOIN public.proceedings d ON d.id = t.proceeding_id
                WHERE d.casefile_id = p_casefile AND t.identity_id = p_person AND t.until IS NULL)
$$;

-- Puts a person whom the vault holds into the compartment, from which nobody comes out again.
CREATE FUNCTION vault.protect_source(p_person uuid, p_casefile uuid, p_actor uuid) RETURNS void
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, vault, pg_temp AS $$
BEGIN
  IF NOT vault.concerned(p_person, p_casefile, p_actor) THEN
    RAISE EXCEPTION 'The account does not handle the case of the person' USING ERRCODE = 'TV001';
  END IF;
  UPDATE vault.persons SET protection = 'SOURCE' WHERE id = p_person;
END $$;

-- Names a reader. Errors: TV001 when either does not handle the case, or the actor leads nobody; TV005 for oneself.
CREATE FUNCTION vault.name_source_reader(p_person uuid, p_casefile uuid, p_reader uuid, p_actor uuid, p_reason text) RETURNS void
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, vault, pg_temp AS $$
BEGIN
  IF p_reader = p_actor THEN
    RAISE EXCEPTION 'Nobody names themselves' USING ERRCODE = 'TV005';
  END IF;
  IF NOT vault.concerned(p_person, p_casefile, p_actor)
     OR NOT EXISTS (SELECT FROM public.account_roles o WHERE o.account_id = p_actor AND o.role = 'LEADER') THEN
    RAISE EXCEPTION 'The account names nobody in the case' USING ERRCODE = 'TV001';
  END IF;
  IF NOT vault.handles(p_reader, p_casefile) THEN
    RAISE EXCEPTION 'The reader does not handle the case' USING ERRCODE = 'TV006';
  END IF;
  INSERT INTO vault.source_readers (person_id, reader_id, reason, named_by)
  SELECT p.id, p_reader, p_reason, p_actor FROM vault.persons p WHERE p.id = p_person AND p.protection = 'SOURCE'
  ON CONFLICT (person_id, reader_id) WHERE ended_at IS NULL DO NOTHING;
END $$;

-- Ends the sight of a reader. Error: TV001 when the actor does not handle the case, or leads nobody.
CREATE FUNCTION vault.end_source_reader(p_person uuid, p_casefile uuid, p_reader uuid, p_actor uuid) RETURNS void
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, vault, pg_temp AS $$
BEGIN
  IF NOT vault.concerned(p_person, p_casefile, p_actor)
     OR NOT EXISTS (SELECT FROM public.account_roles o WHERE o.account_id = p_actor AND o.role = 'LEADER') THEN
    RAISE EXCEPTION 'The account ends nothing in the case' USING ERRCODE = 'TV001';
  END IF;
  UPDATE vault.source_readers SET ended_at = clock_timestamp(), ended_by = p_actor
  WHERE person_id = p_person AND reader_id = p_reader AND ended_at IS NULL;
END $$;

-- Who may read a person of the compartment, for somebody who handles the case; nobody for a person outside it.
CREATE FUNCTION vault.source_readers_of(p_person uuid, p_casefile uuid, p_actor uuid)
RETURNS TABLE (reader_id uuid, named_by uuid, named_at timestamptz, reason text)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, vault, pg_temp AS $$
  SELECT s.reader_id, s.named_by, s.named_at, s.reason FROM vault.source_readers s
  WHERE s.person_id = p_person AND s.ended_at IS NULL AND vault.concerned(p_person, p_casefile, p_actor)
  ORDER BY s.named_at, s.id
$$;

-- Error TV004 when the person lies in the compartment and the account is none of its readers.
CREATE OR REPLACE FUNCTION vault.read(p_person uuid, p_casefile uuid, p_actor uuid, p_purpose text)
RETURNS TABLE (name text, email text, phone text, address text, protection text)
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, vault, pg_temp AS $$
DECLARE
  v_now timestamptz := clock_timestamp();
BEGIN
  IF p_purpose IS NULL OR p_purpose !~ '^[A-Z_]{1,40}$' THEN
    RAISE EXCEPTION 'A purpose is a word of capitals' USING ERRCODE = 'TV001';
  END IF;
  IF NOT vault.concerned(p_person, p_casefile, p_actor) THEN
    RAISE EXCEPTION 'The account does not handle the case of the person' USING ERRCODE = 'TV001';
  END IF;
  IF EXISTS (SELECT FROM vault.persons p WHERE p.id = p_person AND p.protection = 'SOURCE')
     AND NOT EXISTS (SELECT FROM vault.source_readers s
                     WHERE s.person_id = p_person AND s.reader_id = p_actor AND s.ended_at IS NULL) THEN
    RAISE EXCEPTION 'The account is no reader of the compartment' USING ERRCODE = 'TV004';
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

-- No name and no address for a person of the compartment, whatever way the letter goes.
CREATE OR REPLACE FUNCTION vault.recipient_of(p_letter uuid) RETURNS TABLE (name text, address text)
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, vault, pg_temp AS $$
DECLARE
  v_person uuid;
BEGIN
  SELECT l.recipient_identity_id INTO v_person FROM public.letters l
  WHERE l.id = p_letter AND (l.state = 'APPROVED' OR EXISTS (
    SELECT FROM public.dispatches d WHERE d.letter_id = l.id AND d.way = 'PAPER' AND d.state = 'WAITING'));
  IF v_person IS NULL THEN
    RAISE EXCEPTION 'No such letter waits' USING ERRCODE = 'TV001';
  END IF;
  INSERT INTO vault.readings (person_id, letter_id, actor_id, purpose)
  SELECT p.id, p_letter, '00000000-0000-0000-0000-000000000001', 'LETTER' FROM vault.persons p
  WHERE p.id = v_person AND p.protection <> 'SOURCE';
  RETURN QUERY SELECT p.name, p.address FROM vault.persons p WHERE p.id = v_person AND p.protection <> 'SOURCE';
END $$;

REVOKE ALL ON ALL FUNCTIONS IN SCHEMA vault FROM PUBLIC;
GRANT EXECUTE ON FUNCTION vault.keep_source(uuid, text, text, text, text, timestamptz),
  vault.protect_source(uuid, uuid, uuid), vault.name_source_reader(uuid, uuid, uuid, uuid, text),
  vault.end_source_reader(uuid, uuid, uuid, uuid), vault.source_readers_of(uuid, uuid, uuid) TO ${application};
RESET ROLE;
