-- Until when a claim is paid, what was paid too late, who collects what was not paid, and what was given up.
ALTER TABLE penalty_claims ADD COLUMN due_on date;
-- Earlier claims named no day: the usual four weeks.
UPDATE penalty_claims SET due_on = (claimed_at AT TIME ZONE 'Europe/Oslo')::date + 28;
ALTER TABLE penalty_claims ALTER COLUMN due_on SET NOT NULL;

ALTER TABLE penalty_payments
  ADD COLUMN late     boolean NOT NULL DEFAULT false,
  ADD COLUMN interest boolean NOT NULL DEFAULT false,
  ADD CHECK (late OR NOT interest);

-- A claim is handed over once.
CREATE TABLE penalty_collections (
  id           uuid PRIMARY KEY,
  penalty_id   uuid NOT NULL REFERENCES penalties,
  claim_id     uuid NOT NULL UNIQUE REFERENCES penalty_claims,
  collector    text NOT NULL CHECK (collector IN ('COLLECTION_AUTHORITY', 'OURSELVES')),
  amount       int NOT NULL CHECK (amount > 0),
  collected_on date NOT NULL,
  note         text,
  entered_by   uuid NOT NULL,
  entered_at   timestamptz NOT NULL
);
CREATE INDEX penalty_collections_of_penalty ON penalty_collections (penalty_id);

CREATE TABLE penalty_write_offs (
  id         uuid PRIMARY KEY,
  penalty_id uuid NOT NULL REFERENCES penalties,
  ground     text NOT NULL CHECK (ground IN ('UNCOLLECTIBLE', 'LAPSED', 'WAIVED')),
  amount     bigint NOT NULL CHECK (amount > 0),
  reason     text NOT NULL,
  decided_by uuid NOT NULL,
  decided_at timestamptz NOT NULL
);
CREATE INDEX penalty_write_offs_of_penalty ON penalty_write_offs (penalty_id);

-- A claim names its last day; it lapses as that of a fine does.
INSERT INTO deadline_rules (id, code, regime, nature, amount, unit, start_kind, computing, whose, follows, extendable, provision, unsettled) VALUES
('service/penalty-payment', 'penalty-payment', 'service', 'SET_LIMIT', 4, 'WEEK', 'DISPATCHED', 'COURTS', 'BODY', 'claim-is-collected', true, 'service-1', false),
('forl/penalty-claim', 'penalty-claim', 'forl', 'AUTHORITY_DUTY', 3, 'YEAR', 'EXPIRED_LIMIT', 'CALENDAR', 'AUTHORITY', 'power-lapses', false, 'forl-2', true);
