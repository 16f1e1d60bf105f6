-- Which records of the register a proceeding is about: none where the register does not know the system, several in an inspection.
CREATE TABLE proceeding_algorithms (
  proceeding_id uuid NOT NULL REFERENCES proceedings DEFERRABLE INITIALLY DEFERRED,
  algorithm_id  uuid NOT NULL REFERENCES algorithm_records,
  PRIMARY KEY (proceeding_id, algorithm_id)
);
CREATE INDEX proceeding_algorithms_of_record ON proceeding_algorithms (algorithm_id);
INSERT INTO proceeding_algorithms (proceeding_id, algorithm_id)
SELECT c.id, c.algorithm_id FROM complaints c JOIN algorithm_records a ON a.id = c.algorithm_id;
