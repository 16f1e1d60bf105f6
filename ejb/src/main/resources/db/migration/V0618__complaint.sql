-- A complaint that its complainant has withdrawn. The authority may go on with the matter for others.
ALTER TABLE complaints ADD COLUMN withdrawn_on date;
