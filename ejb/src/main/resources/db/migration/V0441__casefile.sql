-- Numbers as people say them, an organisation's number, and words of what a proceeding is about: what is looked up by them
-- is looked up by an index, however many proceedings there are.
CREATE INDEX proceedings_by_sequence ON proceedings (split_part(reference, '-', 3));
CREATE INDEX proceedings_by_organisation ON proceedings (organisation_number) WHERE organisation_number IS NOT NULL;
CREATE INDEX proceedings_by_words ON proceedings USING gin (
  to_tsvector('simple', coalesce(organisation, '') || ' ' || title));
CREATE INDEX casefiles_by_sequence ON casefiles (case_seq);
