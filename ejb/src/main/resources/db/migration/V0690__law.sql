-- Which acts wait for the day on which they come into force: in a demo an administrator may name it, so that the law before and
-- after can be tried. What is in force already stays as it is.
ALTER TABLE regimes ADD COLUMN awaits_commencement boolean NOT NULL DEFAULT false;
UPDATE regimes SET awaits_commencement = true WHERE in_force_from IS NULL AND kind <> 'OWN_GOALS';

-- An act that repeals another ends it on the same day, so that one of a family is in force at a time.
CREATE FUNCTION demo_commencement_set(p_regime text, p_from date) RETURNS void
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  IF NOT EXISTS (SELECT FROM public.demo_data) THEN
    RAISE EXCEPTION 'The application says when an act comes into force in a demo only' USING ERRCODE = 'insufficient_privilege';
  END IF;
  UPDATE public.regimes SET in_force_from = p_from WHERE code = p_regime AND awaits_commencement;
  IF NOT FOUND THEN
    RAISE EXCEPTION 'No act with this code waits for its commencement' USING ERRCODE = 'check_violation';
  END IF;
  UPDATE public.regimes SET in_force_until = p_from
  WHERE code = (SELECT r.replaces FROM public.regimes r WHERE r.code = p_regime);
END $$;
