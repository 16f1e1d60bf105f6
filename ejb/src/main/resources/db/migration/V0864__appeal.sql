ALTER TABLE appeal_assessments ADD COLUMN rules text, ADD COLUMN lines text;
