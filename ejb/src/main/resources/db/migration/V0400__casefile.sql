-- A thing with a procedure of its own in a case. The feature's row has the same id and holds the legal state.
CREATE TABLE proceedings (
  id          uuid PRIMARY KEY,
  kind        text NOT NULL CHECK (kind IN ('COMPLAINT')),
  casefile_id uuid NOT NULL REFERENCES casefiles,
  organ       text NOT NULL CHECK (organ IN ('FIRST_INSTANCE', 'APPEAL_BODY')),
  reference   text NOT NULL,
  opened_at   timestamptz NOT NULL,
  ended_at    timestamptz,
  version     int NOT NULL,
  UNIQUE (kind, reference),
  -- What a feature copies of it is checked against this.
  UNIQUE (id, casefile_id)
);
CREATE INDEX proceedings_of_case ON proceedings (casefile_id, opened_at);

INSERT INTO proceedings (id, kind, casefile_id, organ, reference, opened_at, ended_at, version)
SELECT c.id, 'COMPLAINT', c.casefile_id, f.organ, c.reference, c.registered_at, c.ended_at, 0
FROM complaints c JOIN casefiles f ON f.id = c.casefile_id;

-- The case of a complaint is that of its proceeding. Both rows change in one transaction, and are compared at its end.
ALTER TABLE complaints ADD CONSTRAINT complaints_lie_in_the_case_of_their_proceeding
  FOREIGN KEY (id, casefile_id) REFERENCES proceedings (id, casefile_id) DEFERRABLE INITIALLY DEFERRED;

CREATE TABLE proceeding_moves (
  id            uuid PRIMARY KEY,
  proceeding_id uuid NOT NULL REFERENCES proceedings,
  from_id       uuid NOT NULL REFERENCES casefiles,
  to_id         uuid NOT NULL REFERENCES casefiles,
  moved_by      uuid NOT NULL,
  moved_at      timestamptz NOT NULL,
  reason        text NOT NULL
);
CREATE INDEX proceeding_moves_of_proceeding ON proceeding_moves (proceeding_id, moved_at);
INSERT INTO proceeding_moves SELECT id, complaint_id, from_id, to_id, moved_by, moved_at, reason FROM complaint_moves;
DROP TABLE complaint_moves;

-- Party to one proceeding is not party to all of a case.
ALTER TABLE parties ADD COLUMN proceeding_id uuid REFERENCES proceedings DEFERRABLE INITIALLY DEFERRED;
UPDATE parties p SET proceeding_id = c.id FROM complaints c WHERE c.complainant_id = p.identity_id;
-- A case held complaints only, each of them entered when it came in.
UPDATE parties p SET proceeding_id = (
  SELECT id FROM proceedings WHERE casefile_id = p.casefile_id ORDER BY opened_at, id LIMIT 1)
WHERE proceeding_id IS NULL;
SET CONSTRAINTS ALL IMMEDIATE;
ALTER TABLE parties ALTER COLUMN proceeding_id SET NOT NULL, DROP COLUMN casefile_id;
CREATE INDEX parties_of_proceeding ON parties (proceeding_id);

-- A document that came with a proceeding moves with it.
ALTER TABLE documents ADD COLUMN proceeding_id uuid;
UPDATE documents d SET proceeding_id = c.complaint_id, casefile_id = p.casefile_id
FROM complaint_documents c JOIN proceedings p ON p.id = c.complaint_id WHERE c.document_id = d.id;
SET CONSTRAINTS ALL IMMEDIATE;
ALTER TABLE documents ADD CHECK (proceeding_id IS NULL OR casefile_id IS NOT NULL);
CREATE INDEX documents_of_proceeding ON documents (proceeding_id) WHERE proceeding_id IS NOT NULL;
DROP TABLE complaint_documents;

-- A person has to do with a case through a proceeding in it.
SET LOCAL ROLE ${vault};
CREATE OR REPLACE FUNCTION vault.read(p_person uuid, p_casefile uuid, p_actor uuid, p_purpose text)
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
  IF NOT EXISTS (SELECT FROM public.parties t JOIN public.proceedings d ON d.id = t.proceeding_id
                 WHERE d.casefile_id = p_casefile AND t.identity_id = p_person AND t.until IS NULL) THEN
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
RESET ROLE;
