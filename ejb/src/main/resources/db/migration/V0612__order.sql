-- An order (pålegg) carries out a decision: each point with its limit, what the body has answered, and what was found.
CREATE SEQUENCE order_references;

CREATE TABLE orders (
  id                  uuid PRIMARY KEY,
  reference           text NOT NULL UNIQUE,
  casefile_id         uuid NOT NULL,
  -- The decision that it carries out.
  decision_id         uuid NOT NULL UNIQUE REFERENCES proceedings,
  state               text NOT NULL CHECK (state IN ('RUNNING', 'ANSWERED', 'SETTLED', 'FULFILLED', 'CLOSED')),
  organisation_id     uuid NOT NULL REFERENCES organisations,
  organisation_number text NOT NULL,
  organisation_name   text NOT NULL,
  written_form        text NOT NULL CHECK (written_form IN ('NB', 'NN')),
  title               text NOT NULL,
  power_id            text NOT NULL REFERENCES powers,
  penalty_regime      text REFERENCES regimes,
  penalty_kind        text,
  penalty_cap         int,
  decided_at          timestamptz NOT NULL,
  pursued_at          timestamptz,
  pursue_reason       text,
  ended_at            timestamptz,
  close_reason        text,
  version             int NOT NULL,
  CHECK ((penalty_kind IS NULL) = (penalty_regime IS NULL)),
  CHECK ((state IN ('FULFILLED', 'CLOSED')) = (ended_at IS NOT NULL)),
  CHECK ((state = 'CLOSED') = (close_reason IS NOT NULL)),
  CONSTRAINT orders_lie_in_the_case_of_their_proceeding
    FOREIGN KEY (id, casefile_id) REFERENCES proceedings (id, casefile_id) DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX orders_of_case ON orders (casefile_id);
CREATE INDEX orders_of_organisation ON orders (organisation_number);

CREATE TABLE order_points (
  id           uuid PRIMARY KEY,
  order_id     uuid NOT NULL REFERENCES orders,
  number       int NOT NULL CHECK (number > 0),
  text         text NOT NULL,
  -- As it is now; as it was decided stands in the decision.
  limit_on     date NOT NULL,
  rate         int CHECK (rate > 0),
  state        text NOT NULL CHECK (state IN ('WAITING', 'ANSWERED', 'FULFILLED', 'PARTLY', 'NOT_FULFILLED', 'ANNULLED')),
  -- The day on which it was met, whenever that was reported or verified.
  fulfilled_on date,
  annulled_on  date,
  version      int NOT NULL,
  UNIQUE (order_id, number),
  CHECK ((state = 'FULFILLED') = (fulfilled_on IS NOT NULL)),
  CHECK ((state = 'ANNULLED') = (annulled_on IS NOT NULL))
);

CREATE TABLE order_answers (
  id         uuid PRIMARY KEY,
  point_id   uuid NOT NULL REFERENCES order_points,
  claim      text NOT NULL CHECK (claim IN ('DONE', 'PARTLY_DONE', 'NOT_DONE', 'DISPUTED')),
  text       text NOT NULL,
  channel    text NOT NULL CHECK (channel IN ('PHONE', 'LETTER', 'VISIT')),
  posted_on  date NOT NULL,
  entered_by uuid NOT NULL,
  entered_at timestamptz NOT NULL
);
CREATE INDEX order_answers_of_point ON order_answers (point_id, entered_at);

CREATE TABLE order_checks (
  id           uuid PRIMARY KEY,
  point_id     uuid NOT NULL REFERENCES order_points,
  result       text NOT NULL CHECK (result IN ('FULFILLED', 'PARTLY', 'NOT_FULFILLED')),
  by_means_of  text NOT NULL CHECK (by_means_of IN ('DOCUMENT', 'TEST', 'VISIT')),
  fulfilled_on date,
  reason       text,
  checked_by   uuid NOT NULL,
  checked_at   timestamptz NOT NULL,
  CHECK ((result = 'FULFILLED') = (fulfilled_on IS NOT NULL)),
  CHECK (result = 'FULFILLED' OR reason IS NOT NULL)
);
CREATE INDEX order_checks_of_point ON order_checks (point_id, checked_at);

CREATE TABLE order_time_requests (
  id             uuid PRIMARY KEY,
  order_id       uuid NOT NULL REFERENCES orders,
  point_id       uuid NOT NULL REFERENCES order_points,
  wanted_until   date NOT NULL,
  reason         text NOT NULL,
  channel        text NOT NULL CHECK (channel IN ('PHONE', 'LETTER', 'VISIT')),
  posted_on      date NOT NULL,
  entered_by     uuid NOT NULL,
  entered_at     timestamptz NOT NULL,
  outcome        text CHECK (outcome IN ('GRANTED', 'REFUSED', 'LAPSED')),
  granted_until  date,
  outcome_reason text,
  decided_by     uuid,
  decided_at     timestamptz,
  version        int NOT NULL,
  CHECK ((outcome IS NULL) = (decided_at IS NULL)),
  CHECK ((granted_until IS NOT NULL) = (outcome IS NOT DISTINCT FROM 'GRANTED'))
);
CREATE UNIQUE INDEX order_time_requests_one_undecided ON order_time_requests (order_id) WHERE outcome IS NULL;

INSERT INTO delegations (organ, kind, decision, role, alone, valid_from, word)
SELECT 'FIRST_INSTANCE', 'ORDER_FULFILLED', false, role, true, '2026-01-01', 'Instruks om fullmakt til å skrive under, punkt 1'
FROM unnest(ARRAY['INSPECTOR', 'LAWYER', 'LEADER']) role;
