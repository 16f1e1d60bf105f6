-- Asked for on each page of a case: very few notices are ever given up.
CREATE INDEX outbox_given_up ON outbox (subject_id) WHERE state = 'FAILED';
