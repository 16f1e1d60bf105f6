-- What somebody held when it was finished: filtered by the colleague, the list of finished tasks read all that had ever been done.
CREATE INDEX tasks_ended_of_claimer ON tasks (claimed_by, ended_at, id) WHERE state <> 'OPEN';
