-- What lies in a case stays there. Only files that still wait for one are taken away again.
CREATE FUNCTION refuse_removal_from_case() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  RAISE EXCEPTION 'A document that lies in a case is not removed' USING ERRCODE = 'insufficient_privilege';
END $$;

CREATE TRIGGER document_of_case_stays BEFORE DELETE ON documents FOR EACH ROW
  WHEN (OLD.casefile_id IS NOT NULL) EXECUTE FUNCTION refuse_removal_from_case();

CREATE FUNCTION refuse_removal_of_variant() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  IF EXISTS (SELECT FROM public.documents d WHERE d.id = OLD.document_id AND d.casefile_id IS NOT NULL) THEN
    RAISE EXCEPTION 'A file that lies in a case is not removed' USING ERRCODE = 'insufficient_privilege';
  END IF;
  RETURN OLD;
END $$;

CREATE TRIGGER variant_of_case_stays BEFORE DELETE ON document_variants FOR EACH ROW
  EXECUTE FUNCTION refuse_removal_of_variant();

-- A document is put into a case, and into no other afterwards; a file is scanned, and otherwise as it was stored.
CREATE FUNCTION refuse_rewriting_of_file() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  RAISE EXCEPTION 'A file is as it was stored' USING ERRCODE = 'insufficient_privilege';
END $$;

CREATE TRIGGER document_stays_in_case BEFORE UPDATE ON documents FOR EACH ROW
  WHEN (OLD.casefile_id IS NOT NULL AND NEW.casefile_id IS NULL) EXECUTE FUNCTION refuse_removal_from_case();

CREATE TRIGGER file_is_as_stored BEFORE UPDATE ON document_variants FOR EACH ROW
  WHEN ((OLD.id, OLD.document_id, OLD.sha256, OLD.blob_id, OLD.size, OLD.format)
        IS DISTINCT FROM (NEW.id, NEW.document_id, NEW.sha256, NEW.blob_id, NEW.size, NEW.format))
  EXECUTE FUNCTION refuse_rewriting_of_file();
