-- What waits on the desk is found by the staff before anybody publishes it.
CREATE FUNCTION tell_draft_changed() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO changes (kind, subject_id, version, at)
  VALUES ('algorithm.draft', NEW.record_id, NEW.number, coalesce(NEW.decided_at, NEW.saved_at));
  RETURN NULL;
END $$;

CREATE TRIGGER draft_changed AFTER INSERT OR UPDATE ON algorithm_versions FOR EACH ROW
  WHEN (NEW.state <> 'PUBLISHED') EXECUTE FUNCTION tell_draft_changed();
