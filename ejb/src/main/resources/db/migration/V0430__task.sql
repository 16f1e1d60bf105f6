-- A task belongs to a proceeding and is about a subject: a point of the proceeding, or the proceeding itself.
ALTER TABLE tasks ADD COLUMN proceeding_id uuid;
UPDATE tasks SET proceeding_id = subject_id;
ALTER TABLE tasks ALTER COLUMN proceeding_id SET NOT NULL,
  ADD CONSTRAINT tasks_belong_to_a_proceeding FOREIGN KEY (proceeding_id) REFERENCES proceedings
    DEFERRABLE INITIALLY DEFERRED,
  -- What is to be done about a subject is to be done once: a step finds the task that it ends by kind and subject.
  ADD CONSTRAINT tasks_are_open_once EXCLUDE (subject_id WITH =, kind WITH =) WHERE (state = 'OPEN')
    DEFERRABLE INITIALLY DEFERRED;
CREATE INDEX tasks_open_of_proceeding ON tasks (proceeding_id) WHERE state = 'OPEN';
-- Whether somebody may take a task is looked at soon after it has opened.
CREATE INDEX tasks_open_by_age ON tasks (created_at) WHERE state = 'OPEN';
