-- What an idempotency key has led to, for every boundary that takes one. Answer: what was made, where the caller is told.
ALTER TABLE submissions RENAME TO idempotency_keys;
ALTER TABLE idempotency_keys RENAME COLUMN complaint_id TO result_id;
ALTER TABLE idempotency_keys ADD COLUMN answer text NOT NULL DEFAULT '';
