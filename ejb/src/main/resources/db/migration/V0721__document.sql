-- The custody of files (bevisenes gang): who got, opened, copied and sent each of them, and with which hash. Added to and never
-- changed. Files that were never filed are removed, their lines stay: so no foreign key.
CREATE TABLE custody (
  seq            bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  variant_id     uuid NOT NULL,
  document_id    uuid NOT NULL,
  act            text NOT NULL CHECK (act IN ('GOT', 'MADE', 'OPENED', 'COPIED', 'SENT')),
  sha256         bytea NOT NULL CHECK (length(sha256) = 32),
  actor_id       uuid NOT NULL,
  actor_kind     text NOT NULL,
  at             timestamptz NOT NULL,
  recipient_kind text,
  recipient      uuid,
  CHECK ((act = 'SENT') = (recipient_kind IS NOT NULL) AND (recipient_kind IS NULL) = (recipient IS NULL))
);
CREATE INDEX custody_of_document ON custody (document_id, seq);
CREATE INDEX custody_of_variant ON custody (variant_id, act);

-- Files from before: what is known of them is when they were stored and their hash.
INSERT INTO custody (variant_id, document_id, act, sha256, actor_id, actor_kind, at)
SELECT id, document_id, 'GOT', sha256, '00000000-0000-0000-0000-000000000001', 'SYSTEM', created_at
FROM document_variants ORDER BY created_at, id;

-- Also the owner of the tables, whose password an operator has, changes nothing by mistake.
CREATE FUNCTION custody_stands() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'Custody is only added to';
END $$;
CREATE TRIGGER custody_stands BEFORE UPDATE OR DELETE ON custody FOR EACH ROW EXECUTE FUNCTION custody_stands();
