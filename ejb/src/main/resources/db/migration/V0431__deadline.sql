-- A deadline that runs in a proceeding belongs to it, and is about a subject: a point of it, or the proceeding itself.
ALTER TABLE deadlines ADD COLUMN proceeding_id uuid;
UPDATE deadlines d SET proceeding_id = p.id, casefile_id = p.casefile_id FROM proceedings p WHERE p.id = d.subject_id;
ALTER TABLE deadlines
  ADD CONSTRAINT deadlines_of_proceedings_have_a_case CHECK (proceeding_id IS NULL OR casefile_id IS NOT NULL),
  -- Its case is that of its proceeding. Both rows change in one transaction, and are compared at its end.
  ADD CONSTRAINT deadlines_lie_in_the_case_of_their_proceeding
    FOREIGN KEY (proceeding_id, casefile_id) REFERENCES proceedings (id, casefile_id) DEFERRABLE INITIALLY DEFERRED;
CREATE INDEX deadlines_of_proceeding ON deadlines (proceeding_id) WHERE proceeding_id IS NOT NULL;
