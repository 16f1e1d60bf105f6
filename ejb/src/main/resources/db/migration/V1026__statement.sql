-- The point of a demand or of an order that a statement is about.
ALTER TABLE statements ADD COLUMN point_number int CHECK (point_number > 0);
ALTER TABLE statements ADD CHECK (num_nonnulls(finding_number, point_number) < 2);
