-- Which files went by an account, as its owner is told.
CREATE INDEX custody_of_actor ON custody (actor_id, seq);
