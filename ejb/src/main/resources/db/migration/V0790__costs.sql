-- A party claims the costs of a decision that was changed in its favour (forvaltningsloven § 36; of 2025 § 69): what was spent, what was
-- ruled, and that it is paid.
ALTER TABLE proceedings DROP CONSTRAINT proceedings_kind_check;
ALTER TABLE proceedings ADD CONSTRAINT proceedings_kind_check
  CHECK (kind IN ('COMPLAINT', 'DEMAND', 'INSPECTION', 'DECISION', 'ORDER', 'PENALTY', 'APPEAL', 'FINE', 'BAN', 'PARTY_ACCESS', 'COSTS'));

CREATE SEQUENCE costs_references;

CREATE TABLE costs_claims (
  id                uuid PRIMARY KEY,
  reference         text NOT NULL UNIQUE,
  casefile_id       uuid NOT NULL,
  -- The proceeding in which it was claimed.
  claimed_in        uuid NOT NULL REFERENCES proceedings,
  state             text NOT NULL CHECK (state IN ('CLAIMED', 'RULED', 'ENDED')),
  -- The organ that changed the decision, and rules on the claim.
  organ             text NOT NULL CHECK (organ IN ('FIRST_INSTANCE', 'APPEAL_BODY')),
  identity_id       uuid,
  organisation_id   uuid REFERENCES organisations,
  language          text NOT NULL CHECK (language IN ('NB', 'NN')),
  -- The appeal or the fine by which it was changed.
  changed_reference text NOT NULL,
  changed_on        date NOT NULL,
  -- The day on which word of the change reached the party, as far as is known.
  arrived_on        date,
  -- The act of procedure that the claim follows.
  regime            text NOT NULL REFERENCES regimes,
  claimed           int  NOT NULL CHECK (claimed > 0),
  text              text NOT NULL,
  posted_on         date NOT NULL CHECK (posted_on >= changed_on),
  claimed_at        timestamptz NOT NULL,
  entered_by        uuid NOT NULL,
  -- Drafted until the letter is sent, as long as the state is CLAIMED.
  outcome           text CHECK (outcome IN ('GRANTED', 'PARTLY', 'REFUSED', 'DISMISSED')),
  granted           int,
  ground            text CHECK (ground IN ('NECESSARY', 'PROCEDURAL_ERROR', 'NOT_NECESSARY', 'NOT_SUBSTANTIAL', 'OWN_CIRCUMSTANCES',
                                           'OUTSIDE_CONTROL', 'SPECIAL_REASONS')),
  reason            text,
  heard_late        text,
  ruled_on          date,
  -- The appeal that has led to another amount.
  changed_after     text,
  paid_on           date,
  ended_at          timestamptz,
  end_reason        text,
  version           int NOT NULL,
  CHECK ((identity_id IS NULL) <> (organisation_id IS NULL)),
  CHECK ((outcome IS NULL) = (granted IS NULL) AND (outcome IS NULL) = (reason IS NULL)),
  CHECK (granted BETWEEN 0 AND claimed),
  CHECK ((outcome IN ('GRANTED', 'PARTLY')) = (granted > 0)),
  CHECK (outcome IS DISTINCT FROM 'GRANTED' OR granted = claimed),
  CHECK (state = 'CLAIMED' OR outcome IS NOT NULL AND ruled_on IS NOT NULL),
  CHECK (paid_on IS NULL OR state = 'ENDED' AND granted > 0),
  CHECK ((state = 'ENDED') = (ended_at IS NOT NULL)),
  CONSTRAINT costs_claims_lie_in_the_case_of_their_proceeding
    FOREIGN KEY (id, casefile_id) REFERENCES proceedings (id, casefile_id) DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX costs_claims_of_case ON costs_claims (casefile_id);
CREATE INDEX costs_claims_of_change ON costs_claims (changed_reference);

CREATE TABLE costs_items (
  id       uuid PRIMARY KEY,
  claim_id uuid NOT NULL REFERENCES costs_claims,
  number   int  NOT NULL CHECK (number > 0),
  spending text NOT NULL CHECK (spending IN ('LEGAL_HELP', 'EXPERT', 'OTHER')),
  amount   int  NOT NULL CHECK (amount > 0),
  about    text,
  UNIQUE (claim_id, number)
);

-- No limit of law says when a claim is ruled on or paid, but that it is not to wait without reason (forvaltningsloven § 11 a): our own goals.
INSERT INTO deadline_rules (id, code, regime, nature, amount, unit, start_kind, computing, whose, follows, extendable, provision) VALUES
('service/costs-goal', 'costs-goal', 'service', 'SERVICE_GOAL', 10, 'WORKING_DAY', 'RECEIVED', 'WORKING_DAYS', 'AUTHORITY', 'remind', false, 'service-1'),
('service/costs-payment-goal', 'costs-payment-goal', 'service', 'SERVICE_GOAL', 10, 'WORKING_DAY', 'REGISTERED', 'WORKING_DAYS', 'AUTHORITY', 'remind', false, 'service-1');

-- What can be appealed: a ruling on costs, too.
ALTER TABLE appeals DROP CONSTRAINT appeals_appealed_kind_check;
ALTER TABLE appeals ADD CONSTRAINT appeals_appealed_kind_check
  CHECK (appealed_kind IN ('DECISION', 'PENALTY', 'DEMAND', 'FINE', 'PARTY_ACCESS', 'COSTS'));

-- Who signs a ruling.
INSERT INTO delegations (organ, kind, decision, role, alone, valid_from, word)
SELECT organ, 'COSTS_RULED', true, role, false, '2026-01-01', 'Instruks om fullmakt til å skrive under, punkt 4'
FROM (VALUES ('FIRST_INSTANCE', 'LAWYER'), ('FIRST_INSTANCE', 'LEADER'), ('APPEAL_BODY', 'APPEAL_OFFICER')) known (organ, role);
