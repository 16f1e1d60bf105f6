-- Who may find a case changes with its relations, shields and declarations: the index is told, whoever wrote the row.
CREATE FUNCTION tell_casefile_changed() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO changes (kind, subject_id, version, at) VALUES ('casefile', NEW.casefile_id, 0, CAST(coalesce(to_jsonb(NEW) ->> 'since', to_jsonb(NEW) ->> 'declared_at') AS timestamptz));
  RETURN NULL;
END $$;

-- A case that is opened with a complaint is told of by the complaint; what comes later is told of here.
CREATE TRIGGER relation_changed AFTER INSERT OR UPDATE ON relations FOR EACH ROW EXECUTE FUNCTION tell_casefile_changed();
CREATE TRIGGER shield_changed AFTER INSERT OR UPDATE ON shields FOR EACH ROW EXECUTE FUNCTION tell_casefile_changed();
CREATE TRIGGER impartiality_changed AFTER INSERT OR UPDATE ON impartialities FOR EACH ROW
  WHEN (NEW.ground <> 'NONE') EXECUTE FUNCTION tell_casefile_changed();
