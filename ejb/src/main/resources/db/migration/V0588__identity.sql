-- The word that a representation rests on, such as the document of the union that names its representative. Those that were
-- entered before told none.
ALTER TABLE representations ADD COLUMN rests_on text CHECK (rests_on <> '');

-- A representation is ended, and otherwise as it was granted: its last day is moved forward, never back.
CREATE FUNCTION check_representation_end() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  IF to_jsonb(NEW) - 'valid_to' <> to_jsonb(OLD) - 'valid_to' OR NEW.valid_to IS NULL OR OLD.valid_to < NEW.valid_to THEN
    RAISE EXCEPTION 'A representation is ended, and otherwise as it was granted' USING ERRCODE = 'insufficient_privilege';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER representation_is_ended_only BEFORE UPDATE ON representations FOR EACH ROW
  EXECUTE FUNCTION check_representation_end();
