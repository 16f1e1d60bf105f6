-- Somebody with an account reads what stands in the log about what they have done themselves.
CREATE INDEX audit_events_of_account ON audit_events (actor_id, at, chain, seq) WHERE actor_kind = 'ACCOUNT';
