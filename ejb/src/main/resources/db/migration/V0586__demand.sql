-- A body answers and asks on its own pages as well; a demand was never entered by that way before.
ALTER TABLE demand_answers DROP CONSTRAINT demand_answers_channel_check;
ALTER TABLE demand_answers ADD CONSTRAINT demand_answers_channel_check
  CHECK (channel IN ('PHONE', 'LETTER', 'VISIT', 'OWN_PAGES'));
ALTER TABLE demand_time_requests DROP CONSTRAINT demand_time_requests_channel_check;
ALTER TABLE demand_time_requests ADD CONSTRAINT demand_time_requests_channel_check
  CHECK (channel IN ('PHONE', 'LETTER', 'VISIT', 'OWN_PAGES'));

-- The files that came with an answer, in order.
CREATE TABLE demand_answer_files (
  answer_id   uuid NOT NULL REFERENCES demand_answers,
  position    int NOT NULL CHECK (position >= 0),
  document_id uuid NOT NULL REFERENCES documents,
  PRIMARY KEY (answer_id, position)
);

-- An answer may be nothing but files.
ALTER TABLE demand_answers ADD COLUMN has_files boolean NOT NULL DEFAULT false;
ALTER TABLE demand_answers DROP CONSTRAINT demand_answers_check;
ALTER TABLE demand_answers ADD CONSTRAINT demand_answers_say_something
  CHECK (text IS NOT NULL OR has_files OR reservation = 'NO_DUTY');

-- When the body first opened a letter in its inbox; by whom is in the audit chain.
CREATE TABLE demand_letter_openings (
  letter_id uuid PRIMARY KEY REFERENCES demand_letters,
  opened_at timestamptz NOT NULL
);
