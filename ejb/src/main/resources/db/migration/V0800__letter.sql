-- That something was taken out of a file from outside for others, and what. The file that came stays as it is.
CREATE TABLE file_redactions (
  id            uuid PRIMARY KEY,
  document_id   uuid NOT NULL REFERENCES documents,
  proceeding_id uuid NOT NULL REFERENCES proceedings,
  -- How many versions of the document had been made until then.
  number        int NOT NULL CHECK (number > 0),
  source_id     uuid NOT NULL REFERENCES document_variants DEFERRABLE INITIALLY DEFERRED,
  source_hash   text NOT NULL CHECK (source_hash ~ '^[0-9a-f]{64}$'),
  variant_id    uuid NOT NULL REFERENCES document_variants DEFERRABLE INITIALLY DEFERRED,
  -- Whether somebody said that they had looked at what no machine can read.
  looked        boolean NOT NULL,
  decided_by    uuid NOT NULL,
  decided_at    timestamptz NOT NULL,
  UNIQUE (document_id, number)
);
CREATE INDEX file_redactions_of_proceeding ON file_redactions (proceeding_id, decided_at);

CREATE TABLE file_passages (
  id           uuid PRIMARY KEY,
  redaction_id uuid NOT NULL REFERENCES file_redactions DEFERRABLE INITIALLY DEFERRED,
  place        int NOT NULL,
  page         int CHECK (page > 0),
  words        text,
  -- In per cent of the page.
  area_left    int CHECK (area_left BETWEEN 0 AND 99),
  area_top     int CHECK (area_top BETWEEN 0 AND 99),
  area_width   int CHECK (area_width BETWEEN 1 AND 100),
  area_height  int CHECK (area_height BETWEEN 1 AND 100),
  provision    text NOT NULL CHECK (provision IN ('OFFL_13', 'OFFL_24_1', 'OFFL_24_2', 'OFFL_24_3', 'OFFL_26_5')),
  UNIQUE (redaction_id, place),
  CHECK (page IS NOT NULL OR words IS NOT NULL),
  CHECK (num_nonnulls(area_left, area_top, area_width, area_height) IN (0, 4)),
  CHECK (words IS NULL OR area_left IS NULL)
);
