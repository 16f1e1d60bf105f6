-- The one movable clock: how far it stands ahead of the real time. Moved only where demo data is.
CREATE TABLE clock_offset (
  one_row boolean PRIMARY KEY DEFAULT true CHECK (one_row),
  millis  bigint  NOT NULL DEFAULT 0
);
INSERT INTO clock_offset DEFAULT VALUES;

-- Series without gaps, a row a year; see platform.Numbers.
CREATE TABLE number_series (
  series text NOT NULL,
  year   int  NOT NULL,
  last   int  NOT NULL,
  PRIMARY KEY (series, year)
);
