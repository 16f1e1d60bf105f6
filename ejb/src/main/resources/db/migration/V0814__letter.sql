-- Decisions are counted by the month in which they were sent.
CREATE INDEX letters_that_decide_by_day ON letters (sent_at) WHERE decision AND state = 'SENT';
