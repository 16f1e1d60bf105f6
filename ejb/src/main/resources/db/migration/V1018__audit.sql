-- What others have done to an account, as its owner is told.
CREATE INDEX audit_events_about_account ON audit_events (subject_id, at) WHERE subject_kind = 'ACCOUNT';
