-- Which kind of proceeding a task belongs to stands with it, too, so that a list of one kind is read by an index however rare the kind is.
ALTER TABLE tasks ADD COLUMN proceeding_kind text;
UPDATE tasks t SET proceeding_kind = p.kind FROM proceedings p WHERE p.id = t.proceeding_id;

CREATE OR REPLACE FUNCTION tasks_take_over() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  SELECT p.received_at, p.organisation, p.reference, p.kind INTO NEW.received_at, NEW.organisation, NEW.reference, NEW.proceeding_kind
    FROM proceedings p WHERE p.id = NEW.proceeding_id;
  SELECT c.case_year, c.case_seq INTO NEW.case_year, NEW.case_seq FROM casefiles c WHERE c.id = NEW.casefile_id;
  NEW.holder := CASE WHEN NEW.state = 'OPEN' THEN (SELECT a.display_name FROM accounts a WHERE a.id = NEW.claimed_by) END;
  RETURN NEW;
END $$;

-- The kind of a proceeding never changes: it is handed on when the proceeding is written after its task.
CREATE OR REPLACE FUNCTION proceedings_hand_on() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE tasks
    SET received_at = NEW.received_at, organisation = NEW.organisation, reference = NEW.reference, proceeding_kind = NEW.kind
    WHERE proceeding_id = NEW.id
      AND (received_at, organisation, reference, proceeding_kind)
        IS DISTINCT FROM (NEW.received_at, NEW.organisation, NEW.reference, NEW.kind);
  RETURN NULL;
END $$;

-- No index is made while triggers of the changed rows wait.
SET CONSTRAINTS ALL IMMEDIATE;
CREATE INDEX tasks_open_by_proceeding_kind ON tasks (proceeding_kind, due_on, id) WHERE state = 'OPEN';
CREATE INDEX tasks_ended_by_proceeding_kind ON tasks (proceeding_kind, ended_at, id) WHERE state <> 'OPEN';
