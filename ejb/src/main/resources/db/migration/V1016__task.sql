-- Why a task was last handed over stands with the task: the next one who has it sees that in the row, and where the work is done.
ALTER TABLE tasks ADD COLUMN release_id uuid REFERENCES task_releases;
UPDATE tasks t SET release_id =
    (SELECT m.release_id FROM task_moves m
     WHERE m.task_id = t.id AND m.release_id IS NOT NULL AND NOT EXISTS (SELECT 1 FROM task_moves u WHERE u.undoes = m.id)
     ORDER BY m.number DESC LIMIT 1)
  WHERE t.state = 'OPEN' AND t.id IN (SELECT r.task_id FROM task_releases r);

-- What somebody did last, to be taken back.
CREATE INDEX task_moves_of_actor ON task_moves (actor_id, at, number);
