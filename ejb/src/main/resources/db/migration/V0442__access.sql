-- Whether forvaltningsloven § 6 first paragraph applies depends on a name that is read after the declaration of
-- impartiality. The first reading of each name in a case asks for a new one.
CREATE TABLE names_read (
  casefile_id   uuid NOT NULL,
  actor_id      uuid NOT NULL,
  identity_id   uuid NOT NULL,
  first_read_at timestamptz NOT NULL,
  PRIMARY KEY (casefile_id, actor_id, identity_id)
);
INSERT INTO names_read
SELECT casefile_id, actor_id, person_id, min(read_at) FROM vault.readings
WHERE casefile_id IS NOT NULL GROUP BY casefile_id, actor_id, person_id;
