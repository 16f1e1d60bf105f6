-- A fine (overtredelsesgebyr) that was decided: until it is paid, reversed or written off. Its amount changes by rows that stand.
ALTER TABLE proceedings DROP CONSTRAINT proceedings_kind_check;
ALTER TABLE proceedings ADD CONSTRAINT proceedings_kind_check
  CHECK (kind IN ('COMPLAINT', 'DEMAND', 'INSPECTION', 'DECISION', 'ORDER', 'PENALTY', 'APPEAL', 'FINE'));

CREATE SEQUENCE fine_references;

CREATE TABLE fines (
  id                  uuid PRIMARY KEY,
  reference           text NOT NULL UNIQUE,
  casefile_id         uuid NOT NULL,
  decision_id         uuid NOT NULL UNIQUE REFERENCES proceedings,
  state               text NOT NULL CHECK (state IN ('WAITING', 'DUE', 'COLLECTED', 'PAID', 'REVERSED', 'WRITTEN_OFF')),
  organisation_id     uuid NOT NULL REFERENCES organisations,
  organisation_number text NOT NULL,
  organisation_name   text NOT NULL,
  written_form        text NOT NULL CHECK (written_form IN ('NB', 'NN')),
  title               text NOT NULL,
  -- The act by whose rules it is paid and collected, and the rule of its payment.
  regime              text NOT NULL REFERENCES regimes,
  payment_rule        text NOT NULL,
  decided_at          timestamptz NOT NULL,
  decided_amount      int NOT NULL CHECK (decided_amount > 0),
  amount              int NOT NULL CHECK (amount >= 0 AND amount <= decided_amount),
  -- The day on which the decision became final, and the last day to pay, as far as they are known.
  final_on            date,
  due_on              date,
  suspended           boolean NOT NULL,
  collector           text CHECK (collector IN ('COLLECTION_AUTHORITY', 'OURSELVES')),
  collected_on        date,
  ended_at            timestamptz,
  end_reason          text,
  version             int NOT NULL,
  CHECK ((state = 'WAITING') <= (due_on IS NULL) AND (state IN ('DUE', 'COLLECTED')) <= (due_on IS NOT NULL)),
  CHECK ((collector IS NULL) = (collected_on IS NULL) AND (state <> 'COLLECTED' OR collector IS NOT NULL)),
  CHECK ((state IN ('PAID', 'REVERSED', 'WRITTEN_OFF')) = (ended_at IS NOT NULL)),
  CHECK ((state IN ('REVERSED', 'WRITTEN_OFF')) <= (end_reason IS NOT NULL)),
  CONSTRAINT fines_lie_in_the_case_of_their_proceeding
    FOREIGN KEY (id, casefile_id) REFERENCES proceedings (id, casefile_id) DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX fines_of_case ON fines (casefile_id);

-- What has changed a fine, by whom and why: by ourselves (forvaltningsloven § 35), or after an appeal.
CREATE TABLE fine_changes (
  id            uuid PRIMARY KEY,
  fine_id       uuid NOT NULL REFERENCES fines,
  kind          text NOT NULL CHECK (kind IN ('REDUCED', 'REVERSED', 'WRITTEN_OFF', 'UPHELD', 'REMITTED', 'SUSPENDED', 'RESUMED')),
  after_appeal  boolean NOT NULL,
  amount_before int NOT NULL,
  amount_after  int NOT NULL CHECK (amount_after >= 0 AND amount_after <= amount_before),
  reason        text NOT NULL,
  decided_by    uuid NOT NULL,
  decided_at    timestamptz NOT NULL,
  place         bigint GENERATED ALWAYS AS IDENTITY
);
CREATE INDEX fine_changes_of_fine ON fine_changes (fine_id, place);

CREATE TABLE fine_payments (
  id         uuid PRIMARY KEY,
  fine_id    uuid NOT NULL REFERENCES fines,
  amount     int NOT NULL CHECK (amount > 0),
  paid_on    date NOT NULL,
  -- Whether that was after the last day to pay, and whether interest runs on what is paid late: only where the act says so.
  late       boolean NOT NULL,
  interest   boolean NOT NULL CHECK (late OR NOT interest),
  entered_by uuid NOT NULL,
  entered_at timestamptz NOT NULL
);
CREATE INDEX fine_payments_of_fine ON fine_payments (fine_id, paid_on);

INSERT INTO delegations (organ, kind, decision, role, alone, valid_from, word) VALUES
('FIRST_INSTANCE', 'FINE_CHANGED', true, 'LEADER', false, '2026-01-01', 'Instruks om fullmakt til å skrive under, punkt 4');
