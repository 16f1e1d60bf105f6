-- A coercive fine (tvangsmulkt) that has begun to run: dated facts, and what it has come to by them. The amount is never added to;
-- it is counted anew after each change, and kept with the row that was counted.
CREATE SEQUENCE penalty_references;

CREATE TABLE penalties (
  id                  uuid PRIMARY KEY,
  reference           text NOT NULL UNIQUE,
  casefile_id         uuid NOT NULL,
  order_id            uuid NOT NULL UNIQUE REFERENCES proceedings,
  state               text NOT NULL CHECK (state IN ('RUNNING', 'CLOSED')),
  organisation_id     uuid NOT NULL REFERENCES organisations,
  organisation_number text NOT NULL,
  organisation_name   text NOT NULL,
  written_form        text NOT NULL CHECK (written_form IN ('NB', 'NN')),
  title               text NOT NULL,
  regime              text NOT NULL REFERENCES regimes,
  kind                text NOT NULL,
  cap                 int,
  -- The last day that can accrue, where somebody has stopped it.
  last_on             date,
  stop_reason         text,
  ended_at            timestamptz,
  close_note          text,
  version             int NOT NULL,
  CHECK ((last_on IS NULL) = (stop_reason IS NULL)),
  CHECK ((state = 'CLOSED') = (ended_at IS NOT NULL)),
  CONSTRAINT penalties_lie_in_the_case_of_their_proceeding
    FOREIGN KEY (id, casefile_id) REFERENCES proceedings (id, casefile_id) DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX penalties_of_case ON penalties (casefile_id);

CREATE TABLE penalty_points (
  id           uuid PRIMARY KEY,
  penalty_id   uuid NOT NULL REFERENCES penalties,
  number       int NOT NULL,
  rate         int NOT NULL CHECK (rate > 0),
  limit_on     date NOT NULL,
  fulfilled_on date,
  annulled_on  date,
  version      int NOT NULL,
  UNIQUE (penalty_id, number)
);

-- Days on which it stands still.
CREATE TABLE penalty_pauses (
  id         uuid PRIMARY KEY,
  penalty_id uuid NOT NULL REFERENCES penalties,
  from_on    date NOT NULL,
  until_on   date CHECK (until_on >= from_on),
  ground     text NOT NULL CHECK (ground IN ('SUSPENDED_EFFECT', 'IMPOSSIBLE', 'MORE_TIME')),
  reason     text NOT NULL,
  decided_by uuid NOT NULL,
  decided_at timestamptz NOT NULL
);

CREATE TABLE penalty_waivers (
  id         uuid PRIMARY KEY,
  penalty_id uuid NOT NULL REFERENCES penalties,
  amount     int NOT NULL CHECK (amount > 0),
  -- Whether the reason is tied to the imposition (forvaltningsloven § 51 third paragraph).
  tied       boolean NOT NULL,
  reason     text NOT NULL,
  decided_by uuid NOT NULL,
  decided_at timestamptz NOT NULL
);

-- What it came to after each change, by the row of the table of coercive fines that was counted.
CREATE TABLE penalty_accruals (
  id           uuid PRIMARY KEY,
  penalty_id   uuid NOT NULL REFERENCES penalties,
  place        int NOT NULL,
  counted_on   date NOT NULL,
  total        bigint NOT NULL CHECK (total >= 0),
  counted      text NOT NULL,
  receipt_hash text NOT NULL CHECK (receipt_hash ~ '^[0-9a-f]{64}$'),
  counted_by   uuid NOT NULL,
  counted_at   timestamptz NOT NULL,
  UNIQUE (penalty_id, place)
);

CREATE TABLE penalty_claims (
  id           uuid PRIMARY KEY,
  penalty_id   uuid NOT NULL REFERENCES penalties,
  until_on     date NOT NULL,
  amount       int NOT NULL CHECK (amount > 0),
  receipt_hash text NOT NULL,
  claimed_by   uuid NOT NULL,
  claimed_at   timestamptz NOT NULL
);

CREATE TABLE penalty_payments (
  id         uuid PRIMARY KEY,
  penalty_id uuid NOT NULL REFERENCES penalties,
  amount     int NOT NULL CHECK (amount > 0),
  paid_on    date NOT NULL,
  entered_by uuid NOT NULL,
  entered_at timestamptz NOT NULL
);

INSERT INTO deadline_rules (id, code, regime, nature, amount, unit, start_kind, computing, whose, follows, extendable, provision) VALUES
('service/penalty-follow-goal', 'penalty-follow-goal', 'service', 'SERVICE_GOAL', 20, 'WORKING_DAY', 'REGISTERED', 'WORKING_DAYS', 'AUTHORITY', 'remind', false, 'service-1');

INSERT INTO delegations (organ, kind, decision, role, alone, valid_from, word) VALUES
('FIRST_INSTANCE', 'PENALTY_CLAIM', true, 'LEADER', false, '2026-01-01', 'Instruks om fullmakt til å skrive under, punkt 3');
