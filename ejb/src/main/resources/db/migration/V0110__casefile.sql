CREATE TABLE casefiles (
  id             uuid PRIMARY KEY,
  case_year      int NOT NULL,
  case_seq       int,
  title_internal text NOT NULL,
  title_public   text NOT NULL,
  status         text NOT NULL CHECK (status IN ('OPEN', 'CLOSED')),
  organ          text NOT NULL CHECK (organ IN ('FIRST_INSTANCE', 'APPEAL_BODY')),
  opened_on      date NOT NULL,
  closed_on      date,
  version        int NOT NULL,
  UNIQUE (case_year, case_seq)
);

-- "Part" is a legal status (forvaltningsloven § 2 e): a row says who is one, decided by whom and why. Until somebody has
-- decided, is_party is unknown.
CREATE TABLE parties (
  id              uuid PRIMARY KEY,
  casefile_id     uuid NOT NULL REFERENCES casefiles,
  identity_id     uuid,
  organisation_id uuid,
  capacity        text NOT NULL CHECK (capacity IN ('COMPLAINANT', 'RESPONDENT', 'REPRESENTATIVE', 'AFFECTED', 'PROXY')),
  is_party        boolean,
  decided_by      uuid,
  reason          text,
  since           timestamptz NOT NULL,
  until           timestamptz,
  CHECK ((identity_id IS NULL) <> (organisation_id IS NULL))
);
CREATE INDEX parties_of_case ON parties (casefile_id);

CREATE TABLE casefile_links (
  id      uuid PRIMARY KEY,
  from_id uuid NOT NULL REFERENCES casefiles,
  to_id   uuid NOT NULL REFERENCES casefiles,
  kind    text NOT NULL CHECK (kind IN ('ANSWERS', 'JOINED_TO', 'CONTINUES', 'PARALLEL')),
  reason  text NOT NULL,
  since   timestamptz NOT NULL,
  CHECK (from_id <> to_id)
);
CREATE INDEX casefile_links_from ON casefile_links (from_id);
CREATE INDEX casefile_links_to ON casefile_links (to_id);
