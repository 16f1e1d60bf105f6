-- What a work list is sorted by stands with the task, so that an index gives the order however many there are. The
-- proceeding owns it; triggers keep the copy true, whichever of the two is written first.
ALTER TABLE tasks
  ADD COLUMN received_at  timestamptz,
  ADD COLUMN organisation text,
  ADD COLUMN held_until   date;
UPDATE tasks t SET received_at = p.received_at, organisation = p.organisation FROM proceedings p WHERE p.id = t.proceeding_id;

CREATE FUNCTION tasks_take_over() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  SELECT p.received_at, p.organisation INTO NEW.received_at, NEW.organisation
    FROM proceedings p WHERE p.id = NEW.proceeding_id;
  RETURN NEW;
END $$;
CREATE TRIGGER tasks_take_over BEFORE INSERT ON tasks FOR EACH ROW EXECUTE FUNCTION tasks_take_over();

CREATE FUNCTION proceedings_hand_on() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE tasks SET received_at = NEW.received_at, organisation = NEW.organisation
    WHERE proceeding_id = NEW.id
      AND (received_at, organisation) IS DISTINCT FROM (NEW.received_at, NEW.organisation);
  RETURN NULL;
END $$;
CREATE TRIGGER proceedings_hand_on AFTER INSERT ON proceedings FOR EACH ROW EXECUTE FUNCTION proceedings_hand_on();
CREATE TRIGGER proceedings_hand_on_changes AFTER UPDATE OF received_at, organisation ON proceedings FOR EACH ROW
  WHEN ((OLD.received_at, OLD.organisation) IS DISTINCT FROM (NEW.received_at, NEW.organisation))
  EXECUTE FUNCTION proceedings_hand_on();

-- One index for each order of the list, and each with a kind chosen.
CREATE INDEX tasks_of_proceeding ON tasks (proceeding_id);
CREATE INDEX tasks_open_by_receipt ON tasks (received_at, id) WHERE state = 'OPEN';
CREATE INDEX tasks_open_by_organisation ON tasks (organisation, id) WHERE state = 'OPEN';
CREATE INDEX tasks_open_by_kind ON tasks (kind, due_on, id) WHERE state = 'OPEN';
CREATE INDEX tasks_open_by_kind_and_receipt ON tasks (kind, received_at, id) WHERE state = 'OPEN';
CREATE INDEX tasks_open_by_kind_and_organisation ON tasks (kind, organisation, id) WHERE state = 'OPEN';
CREATE INDEX tasks_free_by_due ON tasks (due_on, id) WHERE state = 'OPEN' AND claimed_by IS NULL AND held_until IS NULL;
CREATE INDEX tasks_on_hold ON tasks (held_until, id) WHERE state = 'OPEN' AND held_until IS NOT NULL;
CREATE INDEX tasks_ended ON tasks (ended_at, id) WHERE state <> 'OPEN';
CREATE INDEX tasks_ended_by_kind ON tasks (kind, ended_at, id) WHERE state <> 'OPEN';

-- Why a task was let go: a code from a list beside the words.
ALTER TABLE task_releases ADD COLUMN code text NOT NULL DEFAULT 'OTHER'
  CHECK (code IN ('IMPARTIALITY', 'WRONG_PROVISION', 'ABSENCE', 'COMPETENCE', 'WORKLOAD', 'OTHER'));

-- From whom to whom a task has gone. The reason stands with the release, and with the hold.
CREATE TABLE task_moves (
  id            uuid PRIMARY KEY,
  number        bigint GENERATED ALWAYS AS IDENTITY,
  task_id       uuid NOT NULL REFERENCES tasks,
  kind          text NOT NULL CHECK (kind IN ('CLAIMED', 'RELEASED', 'ASSIGNED', 'HELD', 'WOKEN', 'UNDONE')),
  actor_id      uuid NOT NULL,
  at            timestamptz NOT NULL,
  holder_before uuid,
  holder_after  uuid,
  release_id    uuid REFERENCES task_releases,
  stood_in_for  uuid,
  undoes        uuid UNIQUE REFERENCES task_moves
);
CREATE INDEX task_moves_of_task ON task_moves (task_id, number);

-- A task waits until a day. The day stays when something wakes it earlier, so that it can be offered again.
CREATE TABLE task_holds (
  id       uuid PRIMARY KEY,
  task_id  uuid NOT NULL REFERENCES tasks,
  held_by  uuid NOT NULL,
  held_at  timestamptz NOT NULL,
  until    date NOT NULL,
  code     text NOT NULL CHECK (code IN ('ANSWER', 'OTHER_CASE', 'OTHER_AUTHORITY', 'EXPERT', 'INTERNAL', 'OTHER')),
  text     text,
  ended_at timestamptz,
  ended_as text CHECK (ended_as IN ('DAY', 'REPLY', 'PERSON', 'DEADLINE')),
  ended_by uuid,
  CHECK ((ended_at IS NULL) = (ended_as IS NULL))
);
CREATE INDEX task_holds_of_task ON task_holds (task_id, held_at);
CREATE UNIQUE INDEX task_holds_running ON task_holds (task_id) WHERE ended_at IS NULL;
