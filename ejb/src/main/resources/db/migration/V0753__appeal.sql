-- A person appeals, too: a complainant who is a party and is refused to see documents (forvaltningsloven § 21). They are called by the reference of
-- their complaint; who they are lies in the vault.
ALTER TABLE appeals
  ALTER COLUMN organisation_id DROP NOT NULL,
  ALTER COLUMN organisation_number DROP NOT NULL,
  ADD COLUMN identity_id uuid,
  ADD CONSTRAINT appeals_have_one_appellant CHECK ((identity_id IS NULL) <> (organisation_id IS NULL)),
  ADD CONSTRAINT appeals_number_organisations CHECK ((organisation_id IS NULL) = (organisation_number IS NULL));
CREATE UNIQUE INDEX appeals_of_person_once ON appeals (appealed_id, identity_id) WHERE ended_at IS NULL;
