-- Writes rows of one table of law: first those that end, then those that are added. Run by the two functions below alone: nobody else may.
-- The only thing that is ever changed of a row is the day on which it ends, and only to an earlier one.
CREATE FUNCTION law_rows_apply(p_import uuid, p_kind text, p_rows jsonb) RETURNS void
LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
  v_row     jsonb;
  v_content jsonb;
  v_table   text;
  v_ended   bigint;
BEGIN
  IF p_kind NOT IN ('provisions', 'powers', 'competences', 'supervisions', 'penalty_forms', 'fine_ceilings', 'deadline_rules',
      'basic_amounts', 'euro_rates') THEN
    RAISE EXCEPTION 'No table of law: %', p_kind USING ERRCODE = 'check_violation';
  END IF;
  FOR v_row IN
    SELECT r FROM jsonb_array_elements(p_rows) AS r ORDER BY r->>'action' = 'ADD', (r->>'line')::int
  LOOP
    v_content := v_row->'content';
    IF v_row->>'action' = 'ADD' THEN
      v_table := CASE WHEN p_kind = 'provisions' AND v_content ? 'valid_from' THEN 'provision_versions' ELSE p_kind END;
      EXECUTE format('INSERT INTO public.%1$I SELECT (jsonb_populate_record(NULL::public.%1$I, $1)).*', v_table)
      USING CASE WHEN p_import IS NULL THEN v_content ELSE v_content || jsonb_build_object('added_by', p_import) END;
    ELSE
      EXECUTE format(
        'UPDATE public.%I SET valid_until = $1, ended_by = $2 WHERE id = $3 AND (valid_until IS NULL OR valid_until > $1)', p_kind)
      USING (v_content->>'valid_until')::date, p_import, v_row->>'id';
      GET DIAGNOSTICS v_ended = ROW_COUNT;
      IF v_ended <> 1 THEN
        RAISE EXCEPTION 'No row % that could end then', v_row->>'id' USING ERRCODE = 'check_violation', CONSTRAINT = 'no_row_to_end';
      END IF;
    END IF;
  END LOOP;
END $$;

-- What the database itself would refuse of rows: a line for each, with its number and the constraint. Nothing is left of the trial.
CREATE FUNCTION law_rows_refused(p_kind text, p_rows jsonb) RETURNS text
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
  v_row        jsonb;
  v_constraint text;
  v_refused    text := '';
BEGIN
  BEGIN
    FOR v_row IN
      SELECT r FROM jsonb_array_elements(p_rows) AS r ORDER BY r->>'action' = 'ADD', (r->>'line')::int
    LOOP
      BEGIN
        PERFORM public.law_rows_apply(NULL, p_kind, jsonb_build_array(v_row));
      EXCEPTION WHEN integrity_constraint_violation OR data_exception THEN
        GET STACKED DIAGNOSTICS v_constraint = CONSTRAINT_NAME;
        v_refused := v_refused || (v_row->>'line') || ' ' || coalesce(nullif(v_constraint, ''), SQLSTATE) || E'\n';
      END;
    END LOOP;
    RAISE EXCEPTION 'tried' USING ERRCODE = 'TL001';
  EXCEPTION WHEN SQLSTATE 'TL001' THEN
    NULL;
  END;
  RETURN v_refused;
END $$;

-- To approve is to apply: in the same statement, or not at all. Who has proposed a change, or written anything of it, decides nothing on it
-- but to take it back.
CREATE FUNCTION law_import_decided() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
  v_import public.law_imports;
BEGIN
  SELECT * INTO STRICT v_import FROM public.law_imports WHERE id = NEW.import_id;
  IF (NEW.outcome = 'WITHDRAWN') <> (NEW.decided_by = v_import.proposed_by) OR NEW.outcome <> 'WITHDRAWN' AND EXISTS (
      SELECT FROM public.authorships a WHERE a.subject_id = NEW.import_id AND a.actor_id = NEW.decided_by) THEN
    RAISE EXCEPTION 'Who proposed a change of law does not decide on it' USING ERRCODE = 'insufficient_privilege';
  END IF;
  IF NEW.outcome = 'APPROVED' THEN
    PERFORM public.law_rows_apply(NEW.import_id, v_import.kind, v_import.changes::jsonb);
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER law_import_decided AFTER INSERT ON law_import_decisions FOR EACH ROW EXECUTE FUNCTION law_import_decided();
