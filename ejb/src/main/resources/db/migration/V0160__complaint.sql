-- A complaint may say that something in a record of the register is wrong: a kind of its own, with a goal of its own.
ALTER TABLE complaints DROP CONSTRAINT complaints_kind_check;
ALTER TABLE complaints ADD CONSTRAINT complaints_kind_check CHECK (kind IN (
  'UNSORTED', 'COMPLAINT', 'EXPLANATION', 'TIP', 'WHISTLEBLOWING', 'ENQUIRY', 'REGISTER_ERROR', 'WRONG_BODY'));

ALTER TABLE complaints
  ADD COLUMN register_error   boolean NOT NULL DEFAULT false,
  -- The field of the standard that it is about, and how the sender knows, where they say so.
  ADD COLUMN error_field      text,
  ADD COLUMN error_known_from text,
  ADD CHECK (register_error OR (error_field IS NULL AND error_known_from IS NULL)),
  ADD CHECK (NOT register_error OR algorithm_id IS NOT NULL);
CREATE INDEX complaints_of_algorithm ON complaints (algorithm_id) WHERE algorithm_id IS NOT NULL;

INSERT INTO deadline_rules (id, code, regime, nature, amount, unit, start_kind, computing, whose, follows, extendable, provision) VALUES
('service/register-error-answer-goal', 'register-error-answer-goal', 'service', 'SERVICE_GOAL', 10, 'WORKING_DAY', 'RECEIVED', 'WORKING_DAYS', 'AUTHORITY', 'remind', false, 'service-1');
