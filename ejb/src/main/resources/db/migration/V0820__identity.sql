-- Somebody wants letters by post, and not on our pages (eForvaltningsforskriften § 9). Their address goes into the vault, and does not come out.
ALTER TABLE identities ADD COLUMN by_post boolean NOT NULL DEFAULT false;

SET LOCAL ROLE ${vault};
-- Keeps where letters are to be sent, where that is told; whether an address is known now. Nobody is written to by post whose name stands
-- on no letter.
CREATE FUNCTION vault.send_to(p_person uuid, p_address text) RETURNS boolean
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, vault, pg_temp AS $$
BEGIN
  UPDATE vault.persons SET address = p_address WHERE id = p_person AND p_address IS NOT NULL AND protection <> 'SOURCE';
  RETURN EXISTS (SELECT FROM vault.persons p WHERE p.id = p_person AND p.address IS NOT NULL AND p.protection <> 'SOURCE');
END $$;
REVOKE ALL ON FUNCTION vault.send_to(uuid, text) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION vault.send_to(uuid, text) TO ${application};
RESET ROLE;
