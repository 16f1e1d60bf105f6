-- The name on a letter: told for one letter that is signed and not sent yet, to print it. The reading is the system's: nobody of
-- the staff sees it by this.
SET LOCAL ROLE ${vault};
ALTER TABLE vault.readings ADD COLUMN letter_id uuid;
CREATE FUNCTION vault.recipient_of(p_letter uuid) RETURNS TABLE (name text, address text)
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
  VALUES (v_person, p_letter, '00000000-0000-0000-0000-000000000001', 'LETTER');
  RETURN QUERY SELECT p.name, p.address FROM vault.persons p WHERE p.id = v_person;
END $$;
REVOKE ALL ON FUNCTION vault.recipient_of(uuid) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION vault.recipient_of(uuid) TO ${application};
RESET ROLE;
