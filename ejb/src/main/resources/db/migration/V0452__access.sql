-- What a body, an employee representative or a person has been shown of a case: one file of one document. It is the only
-- sight they have. To an organisation: to those who sign for it or hold its power of attorney. To the employees of one: to
-- their representatives there, and never to the employer.
CREATE TABLE disclosures (
  id             uuid PRIMARY KEY,
  document_id    uuid NOT NULL REFERENCES documents,
  variant_id     uuid NOT NULL REFERENCES document_variants,
  proceeding_id  uuid NOT NULL REFERENCES proceedings,
  recipient_kind text NOT NULL CHECK (recipient_kind IN ('ORGANISATION', 'EMPLOYEES', 'PERSON')),
  recipient_id   uuid NOT NULL,
  ground         text NOT NULL CHECK (ground <> ''),
  at             timestamptz NOT NULL,
  until          timestamptz,
  disclosed_by   uuid NOT NULL
);
CREATE INDEX disclosures_of_variant ON disclosures (variant_id, recipient_id);
CREATE INDEX disclosures_to ON disclosures (recipient_id, at);

-- A recipient is an organisation or a person that the authority knows, and the file one of the document. A disclosure is
-- ended, and otherwise as it was made.
CREATE FUNCTION check_disclosure() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  IF TG_OP = 'UPDATE' THEN
    IF to_jsonb(NEW) - 'until' <> to_jsonb(OLD) - 'until' OR NEW.until IS NULL OR OLD.until < NEW.until THEN
      RAISE EXCEPTION 'A disclosure is ended, and otherwise as it was made' USING ERRCODE = 'insufficient_privilege';
    END IF;
    RETURN NEW;
  END IF;
  IF NOT EXISTS (SELECT FROM public.document_variants v WHERE v.id = NEW.variant_id AND v.document_id = NEW.document_id) THEN
    RAISE EXCEPTION 'The file is none of the document' USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  IF NEW.recipient_kind = 'PERSON' AND NOT EXISTS (SELECT FROM public.identities i WHERE i.id = NEW.recipient_id)
     OR NEW.recipient_kind <> 'PERSON'
        AND NOT EXISTS (SELECT FROM public.organisations o WHERE o.id = NEW.recipient_id) THEN
    RAISE EXCEPTION 'There is no such recipient' USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER disclosure_is_of_a_file_to_somebody BEFORE INSERT OR UPDATE ON disclosures FOR EACH ROW
  EXECUTE FUNCTION check_disclosure();

-- Relations are of the staff. Whoever stands outside the authority never gets one, by whatever mistake.
CREATE FUNCTION refuse_relation_from_outside() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  IF EXISTS (SELECT FROM public.account_roles r WHERE r.account_id = NEW.subject_id
             AND r.role IN ('CITIZEN', 'BODY', 'REPRESENTATIVE'))
     OR EXISTS (SELECT FROM public.representations r WHERE r.account_id = NEW.subject_id)
     OR EXISTS (SELECT FROM public.organisations o WHERE o.id = NEW.subject_id)
     OR EXISTS (SELECT FROM public.identities i WHERE i.id = NEW.subject_id) THEN
    RAISE EXCEPTION 'Relations are of the staff; others have disclosures' USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER relation_is_of_the_staff BEFORE INSERT OR UPDATE OF subject_id ON relations FOR EACH ROW
  EXECUTE FUNCTION refuse_relation_from_outside();
