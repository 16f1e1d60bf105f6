-- Who looks at what right now: one row for each person and place, written over while the page is open and removed soon after.
-- There is no history of it: it says nothing of how anybody works.
CREATE TABLE presences (
  account_id  uuid NOT NULL,
  -- The case, or the proceeding in it.
  place_id    uuid NOT NULL,
  casefile_id uuid NOT NULL,
  organ       text NOT NULL CHECK (organ IN ('FIRST_INSTANCE', 'APPEAL_BODY')),
  since       timestamptz NOT NULL,
  seen_at     timestamptz NOT NULL,
  PRIMARY KEY (place_id, account_id)
);
CREATE INDEX presences_of_case ON presences (casefile_id);
CREATE INDEX presences_by_age ON presences (seen_at);
