-- What of the case was sent to an appeal body outside this installation, and when (forvaltningsloven § 33 fourth paragraph; of 2025 § 67): each
-- paper with its hash, and what was kept back with the reason. More can be sent later; nothing is changed.
CREATE TABLE appeal_shipments (
  id          uuid PRIMARY KEY,
  appeal_id   uuid NOT NULL REFERENCES appeals,
  number      int NOT NULL CHECK (number > 0),
  appeal_body text NOT NULL REFERENCES appeal_bodies,
  sent_on     date NOT NULL,
  carrier     text NOT NULL CHECK (carrier IN ('POST', 'EFORMIDLING', 'PORTAL', 'HAND')),
  note        text,
  sent_by     uuid NOT NULL,
  entered_at  timestamptz NOT NULL,
  UNIQUE (appeal_id, number)
);

CREATE TABLE appeal_papers (
  id          uuid PRIMARY KEY,
  shipment_id uuid NOT NULL REFERENCES appeal_shipments,
  number      int NOT NULL CHECK (number > 0),
  document_id uuid NOT NULL REFERENCES documents,
  variant_id  uuid NOT NULL REFERENCES document_variants,
  title       text NOT NULL,
  file_name   text NOT NULL,
  size        bigint NOT NULL,
  sha256      text NOT NULL CHECK (sha256 ~ '^[0-9a-f]{64}$'),
  -- Why it was kept back; null for what was sent.
  left_out    text CHECK (left_out <> ''),
  UNIQUE (shipment_id, number)
);

-- As soon as the case is prepared it is sent on: our own goal, in working days from the letter to the appellant.
INSERT INTO deadline_rules (id, code, regime, nature, amount, unit, start_kind, computing, whose, follows, extendable, provision) VALUES
('service/appeal-papers-goal', 'appeal-papers-goal', 'service', 'SERVICE_GOAL', 3, 'WORKING_DAY', 'REGISTERED', 'WORKING_DAYS', 'AUTHORITY', 'remind', false, 'service-1');
