-- Who has written what, so that nobody approves or reviews their own work. The subject is a proceeding or a part of one.
CREATE TABLE authorships (
  subject_id uuid NOT NULL,
  actor_id   uuid NOT NULL,
  since      timestamptz NOT NULL,
  PRIMARY KEY (subject_id, actor_id)
);
