-- The newest proceedings about an organisation are read in this order, however many there are.
DROP INDEX proceedings_by_organisation;
CREATE INDEX proceedings_by_organisation ON proceedings (organisation_number, received_at DESC, id)
  WHERE organisation_number IS NOT NULL;
