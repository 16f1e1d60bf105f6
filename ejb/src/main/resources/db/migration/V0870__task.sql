-- That figures of single employees were discussed with their representatives (arbeidsmiljøloven § 9-2): only while such a row runs does a leader
-- have the load of each person. What was recorded stands; it can be ended before its day.
CREATE TABLE load_discussions (
  id          uuid PRIMARY KEY,
  organ       text NOT NULL CHECK (organ IN ('FIRST_INSTANCE', 'APPEAL_BODY')),
  held_on     date NOT NULL,
  with_whom   text NOT NULL CHECK (with_whom <> ''),
  purpose     text NOT NULL CHECK (purpose <> ''),
  until       date NOT NULL,
  recorded_by uuid NOT NULL,
  recorded_at timestamptz NOT NULL,
  ended_by    uuid,
  ended_at    timestamptz,
  -- The need is gone over with them regularly (third paragraph): a year at most.
  CHECK (until >= held_on AND until <= held_on + 366),
  CHECK ((ended_by IS NULL) = (ended_at IS NULL))
);
CREATE INDEX load_discussions_running ON load_discussions (organ, until) WHERE ended_at IS NULL;
