-- The page of a body lists its records by its number; a body that is chosen by name in the register leads to that page.
CREATE INDEX algorithm_records_of_body ON algorithm_records (organisation_number) WHERE organisation_number IS NOT NULL;
CREATE INDEX algorithm_records_of_organisation ON algorithm_records USING hash (organisation);
