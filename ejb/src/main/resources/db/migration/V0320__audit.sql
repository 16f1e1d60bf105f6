-- Logins, logouts and refusals have a chain of their own, which the operator asks by time.
CREATE INDEX audit_events_at_the_door ON audit_events (at, seq) WHERE chain = '00000000-0000-4000-8000-000000000002';
