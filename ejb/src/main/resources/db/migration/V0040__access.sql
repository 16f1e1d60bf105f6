-- Who has to do with which case. Lists, filters and tasks join these three tables and no others.
CREATE TABLE relations (
  id          uuid PRIMARY KEY,
  casefile_id uuid NOT NULL,
  subject_id  uuid NOT NULL,
  capacity    text NOT NULL CHECK (capacity IN ('HANDLER', 'OVERSEER')),
  organ       text NOT NULL CHECK (organ IN ('FIRST_INSTANCE', 'APPEAL_BODY')),
  since       timestamptz NOT NULL,
  until       timestamptz,
  reason      text NOT NULL
);
CREATE INDEX relations_of_case ON relations (casefile_id, subject_id);
CREATE INDEX relations_of_subject ON relations (subject_id, casefile_id);

CREATE TABLE shields (
  id          uuid PRIMARY KEY,
  casefile_id uuid NOT NULL,
  grade       text NOT NULL CHECK (grade IN ('CONFIDENTIAL', 'SOURCE_PROTECTED')),
  legal_ground text NOT NULL,
  since       timestamptz NOT NULL,
  until       timestamptz,
  set_by      uuid NOT NULL
);
CREATE INDEX shields_of_case ON shields (casefile_id);

CREATE TABLE impartialities (
  id          uuid PRIMARY KEY,
  casefile_id uuid NOT NULL,
  actor_id    uuid NOT NULL,
  ground      text NOT NULL CHECK (ground IN ('NONE', 'AUTOMATIC', 'DISCRETIONARY', 'DERIVED')),
  explanation text,
  declared_at timestamptz NOT NULL
);
CREATE INDEX impartialities_of_case ON impartialities (casefile_id, actor_id);
