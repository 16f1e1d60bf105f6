-- A work list is read in the order of each of its columns: what is sorted by and belongs to the case, the proceeding or the account of the
-- holder stands with the task, too, as long as it is open. Triggers keep it true, whichever row is written first.
ALTER TABLE tasks
  ADD COLUMN case_year int,
  ADD COLUMN case_seq  int,
  ADD COLUMN reference text,
  ADD COLUMN holder    text;
UPDATE tasks t SET case_year = c.case_year, case_seq = c.case_seq FROM casefiles c WHERE c.id = t.casefile_id;
UPDATE tasks t SET reference = p.reference FROM proceedings p WHERE p.id = t.proceeding_id;
UPDATE tasks t SET holder = a.display_name FROM accounts a WHERE a.id = t.claimed_by AND t.state = 'OPEN';

CREATE OR REPLACE FUNCTION tasks_take_over() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  SELECT p.received_at, p.organisation, p.reference INTO NEW.received_at, NEW.organisation, NEW.reference
    FROM proceedings p WHERE p.id = NEW.proceeding_id;
  SELECT c.case_year, c.case_seq INTO NEW.case_year, NEW.case_seq FROM casefiles c WHERE c.id = NEW.casefile_id;
  NEW.holder := CASE WHEN NEW.state = 'OPEN' THEN (SELECT a.display_name FROM accounts a WHERE a.id = NEW.claimed_by) END;
  RETURN NEW;
END $$;
-- The name of who has ended it is asked of the account: a copy would outlive it.
CREATE TRIGGER tasks_take_over_changes BEFORE UPDATE OF casefile_id, proceeding_id, claimed_by, state ON tasks FOR EACH ROW
  WHEN ((OLD.casefile_id, OLD.proceeding_id, OLD.claimed_by, OLD.state)
        IS DISTINCT FROM (NEW.casefile_id, NEW.proceeding_id, NEW.claimed_by, NEW.state))
  EXECUTE FUNCTION tasks_take_over();

CREATE OR REPLACE FUNCTION proceedings_hand_on() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE tasks SET received_at = NEW.received_at, organisation = NEW.organisation, reference = NEW.reference
    WHERE proceeding_id = NEW.id
      AND (received_at, organisation, reference) IS DISTINCT FROM (NEW.received_at, NEW.organisation, NEW.reference);
  RETURN NULL;
END $$;
DROP TRIGGER proceedings_hand_on_changes ON proceedings;
CREATE TRIGGER proceedings_hand_on_changes AFTER UPDATE OF received_at, organisation, reference ON proceedings FOR EACH ROW
  WHEN ((OLD.received_at, OLD.organisation, OLD.reference) IS DISTINCT FROM (NEW.received_at, NEW.organisation, NEW.reference))
  EXECUTE FUNCTION proceedings_hand_on();

CREATE FUNCTION casefiles_hand_on() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE tasks SET case_year = NEW.case_year, case_seq = NEW.case_seq
    WHERE casefile_id = NEW.id AND (case_year, case_seq) IS DISTINCT FROM (NEW.case_year, NEW.case_seq);
  RETURN NULL;
END $$;
CREATE TRIGGER casefiles_hand_on AFTER INSERT ON casefiles FOR EACH ROW EXECUTE FUNCTION casefiles_hand_on();
-- The number is drawn right before the commit.
CREATE TRIGGER casefiles_hand_on_changes AFTER UPDATE OF case_year, case_seq ON casefiles FOR EACH ROW
  WHEN ((OLD.case_year, OLD.case_seq) IS DISTINCT FROM (NEW.case_year, NEW.case_seq))
  EXECUTE FUNCTION casefiles_hand_on();

CREATE FUNCTION accounts_hand_on() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE tasks SET holder = NEW.display_name WHERE claimed_by = NEW.id AND state = 'OPEN';
  RETURN NULL;
END $$;
CREATE TRIGGER accounts_hand_on AFTER UPDATE OF display_name ON accounts FOR EACH ROW
  WHEN (OLD.display_name IS DISTINCT FROM NEW.display_name) EXECUTE FUNCTION accounts_hand_on();

-- No index is made while triggers of the changed rows wait.
SET CONSTRAINTS ALL IMMEDIATE;

-- One index for each new order, and each with a kind chosen.
CREATE INDEX tasks_open_by_case ON tasks (case_year, case_seq, id) WHERE state = 'OPEN';
CREATE INDEX tasks_open_by_reference ON tasks (reference, id) WHERE state = 'OPEN';
CREATE INDEX tasks_open_by_holder ON tasks (holder, due_on, id) WHERE state = 'OPEN';
CREATE INDEX tasks_open_by_kind_and_case ON tasks (kind, case_year, case_seq, id) WHERE state = 'OPEN';
CREATE INDEX tasks_open_by_kind_and_reference ON tasks (kind, reference, id) WHERE state = 'OPEN';
CREATE INDEX tasks_open_by_kind_and_holder ON tasks (kind, holder, due_on, id) WHERE state = 'OPEN';
CREATE INDEX tasks_open_by_kind_and_age ON tasks (kind, created_at, id) WHERE state = 'OPEN';
DROP INDEX tasks_open_by_age;
CREATE INDEX tasks_open_by_age ON tasks (created_at, id) WHERE state = 'OPEN';

-- A body is looked for by the words of its name alone.
CREATE INDEX proceedings_by_words_of_organisation ON proceedings USING gin (to_tsvector('simple', coalesce(organisation, '')));
