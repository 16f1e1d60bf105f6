-- What shows the answer to a requirement: a document (and page), a signed visit or an answer to a demand, by its hash.
ALTER TABLE requirement_answers
  ADD COLUMN evidence text CHECK (evidence IN ('DOCUMENT', 'VISIT', 'ANSWER')),
  ADD COLUMN source text,
  ADD COLUMN page int CHECK (page > 0),
  ADD COLUMN sha256 text CHECK (sha256 ~ '^[0-9a-f]{64}$'),
  ADD CHECK ((evidence IS NULL) = (source IS NULL) AND (evidence IS NULL) = (sha256 IS NULL)),
  ADD CHECK (page IS NULL OR evidence = 'DOCUMENT');
