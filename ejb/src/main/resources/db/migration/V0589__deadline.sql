-- A step is what somebody does to a proceeding. What explains how a deadline was counted are lines, as in every answer of law.
ALTER TABLE deadlines RENAME COLUMN steps TO lines;
