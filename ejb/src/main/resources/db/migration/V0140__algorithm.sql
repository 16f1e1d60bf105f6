-- The register grows: one row a record, system or use; every save is a version with all fields as the standard names them.
CREATE TABLE algorithm_records (
  id                  uuid PRIMARY KEY,
  kind                text NOT NULL CHECK (kind IN ('SYSTEM', 'USE')),
  -- The system that a use is of, where it is known.
  system_id           uuid REFERENCES algorithm_records CHECK (kind = 'USE' OR system_id IS NULL),
  -- The format a record came by, or 'register'. In a series of files it is known again by its key, which is made of
  -- owner and title; the source's own id is a label that may be given anew.
  source              text NOT NULL,
  source_key          text,
  source_id           text,
  -- Copies from the version that is shown (or, before there is one, from the newest), for lists and joins; an invariant
  -- check compares them.
  name                text NOT NULL,
  summary             text NOT NULL,
  organisation        text NOT NULL,
  organisation_number text,
  status              text NOT NULL,
  risk_class          text NOT NULL,
  automation          text NOT NULL,
  -- Kept from the public as a whole: law enforcement, migration and border control (AI Act art. 49(4)).
  restricted          boolean NOT NULL DEFAULT false,
  -- Number of the newest version, and of the one that is shown.
  saved               integer NOT NULL,
  published           integer,
  -- Grows with every change that somebody may have to be told of.
  revision            bigint NOT NULL,
  registered_at       timestamptz NOT NULL,
  changed_at          timestamptz NOT NULL,
  version             integer NOT NULL
);
CREATE UNIQUE INDEX algorithm_records_of_series ON algorithm_records (source, source_key) WHERE source_key IS NOT NULL;
CREATE INDEX algorithm_records_by_name ON algorithm_records (name, id);
CREATE INDEX algorithm_records_changed ON algorithm_records (changed_at, id);
CREATE INDEX algorithm_records_of_system ON algorithm_records (system_id) WHERE system_id IS NOT NULL;

CREATE TABLE algorithm_versions (
  record_id    uuid    NOT NULL REFERENCES algorithm_records,
  number       integer NOT NULL,
  standard     text    NOT NULL,
  content      jsonb   NOT NULL,
  note         text,
  state        text    NOT NULL CHECK (state IN ('DRAFT', 'PUBLISHED', 'REJECTED')),
  -- What the version was true of: the day of an old file and its place among the files of that day, else the day it was
  -- saved. Versions stand in this order, so that a file that is found later finds its place.
  as_of        date    NOT NULL,
  as_of_rank   integer NOT NULL DEFAULT 0,
  saved_at     timestamptz NOT NULL,
  saved_by     uuid,
  -- Who published or rejected it, when and, if rejected, why.
  decided_at   timestamptz CHECK ((decided_at IS NULL) = (state = 'DRAFT')),
  decided_by   uuid,
  decision     text,
  PRIMARY KEY (record_id, number)
);
CREATE INDEX algorithm_versions_drafts ON algorithm_versions (saved_at) WHERE state = 'DRAFT';

-- A field withheld from the public, with the ground that is shown in its place. It holds for all versions, old ones too.
CREATE TABLE algorithm_withholdings (
  id           uuid PRIMARY KEY,
  record_id    uuid NOT NULL REFERENCES algorithm_records,
  field        text NOT NULL,
  legal_ground text NOT NULL CHECK (legal_ground <> ''),
  decided_by   uuid NOT NULL,
  decided_at   timestamptz NOT NULL,
  until        date,
  ended_at     timestamptz
);
CREATE INDEX algorithm_withholdings_of_record ON algorithm_withholdings (record_id) WHERE ended_at IS NULL;

-- What the first form of the register held. A system that its deployer made for itself was only a shadow of its use.
INSERT INTO algorithm_records (id, kind, source, name, summary, organisation, organisation_number, status, risk_class,
                               automation, saved, published, revision, registered_at, changed_at, version)
SELECT u.id, 'USE', 'register', u.name, u.purpose, o.name, o.number, u.status, u.risk_class, u.automation, 1, 1, 1,
       u.registered_at, u.registered_at, 0
FROM algorithm_uses u JOIN organisations o ON o.id = u.deployer_id;

INSERT INTO algorithm_versions (record_id, number, standard, content, state, as_of, saved_at, decided_at)
SELECT u.id, 1, '1.0',
       jsonb_build_object('name', u.name, 'purpose', u.purpose, 'status', u.status, 'riskClass', u.risk_class,
                          'automation', u.automation,
                          'organisation', jsonb_build_object('name', o.name, 'number', o.number)),
       'PUBLISHED', (u.registered_at AT TIME ZONE 'Europe/Oslo')::date, u.registered_at, u.registered_at
FROM algorithm_uses u JOIN organisations o ON o.id = u.deployer_id;

INSERT INTO changes (kind, subject_id, version, at)
SELECT 'algorithm', id, revision, registered_at FROM algorithm_records;

DROP TABLE algorithm_uses;
DROP TABLE algorithm_systems;
