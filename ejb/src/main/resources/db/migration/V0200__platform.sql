-- Demo data was made here, with accounts whose passwords are public. The row is written with them and never taken back.
CREATE TABLE demo_data (
  one_row boolean PRIMARY KEY DEFAULT true CHECK (one_row)
);

-- Made before there was a mark: known by an account that nobody else has.
INSERT INTO demo_data
SELECT true WHERE EXISTS (
  SELECT 1 FROM accounts WHERE user_name = 'klageorgan' AND display_name = 'Kari Klageorgan');
