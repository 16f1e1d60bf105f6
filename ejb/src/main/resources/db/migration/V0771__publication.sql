-- The page of a body lists what is published about it.
CREATE INDEX publications_of_body ON publications (organisation_number, changed_at DESC) WHERE state = 'PUBLISHED';
