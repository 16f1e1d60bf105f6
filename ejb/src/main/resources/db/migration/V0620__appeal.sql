-- Appeals against decisions (klage på vedtak, forvaltningsloven §§ 28 to 36): who decides them, what is appealed, and what comes of it.
CREATE SEQUENCE appeal_references;

-- Who decides appeals against what was decided by an act, from when. The row without an act holds where no other does.
CREATE TABLE appeal_bodies (
  id          text PRIMARY KEY,
  regime      text REFERENCES regimes,
  -- Whether it is the appeal body of this installation; else the papers are sent to it.
  own         boolean NOT NULL,
  name_nb     text,
  name_nn     text,
  name_en     text,
  provision   text NOT NULL REFERENCES provisions,
  valid_from  date NOT NULL,
  valid_until date CHECK (valid_until > valid_from),
  fictional   boolean NOT NULL,
  CHECK (own = (name_nb IS NULL) AND own = (name_nn IS NULL) AND own = (name_en IS NULL))
);

INSERT INTO appeal_bodies (id, regime, own, name_nb, name_nn, name_en, provision, valid_from, valid_until, fictional) VALUES
('general', NULL, true, NULL, NULL, NULL, 'fvl67-28', '2026-01-01', NULL, true),
('gdpr/1', 'gdpr', false, 'Personvernnemnda', 'Personvernnemnda', 'The Privacy Appeals Board', 'fvl67-28', '2018-07-20', '2026-01-01', false),
('gdpr/demo', 'gdpr', true, NULL, NULL, NULL, 'fvl67-28', '2026-01-01', NULL, true),
('aml/1', 'aml', false, 'Arbeids- og inkluderingsdepartementet', 'Arbeids- og inkluderingsdepartementet', 'The Ministry of Labour and Social Inclusion', 'fvl67-28', '2006-01-01', NULL, false);

CREATE TABLE appeals (
  id                  uuid PRIMARY KEY,
  reference           text NOT NULL UNIQUE,
  casefile_id         uuid NOT NULL,
  state               text NOT NULL CHECK (state IN ('RECEIVED', 'MENDING', 'REVIEW', 'FORWARDED', 'REMITTED', 'ENDED')),
  appealed_id         uuid NOT NULL REFERENCES proceedings,
  appealed_kind       text NOT NULL CHECK (appealed_kind IN ('DECISION', 'PENALTY', 'DEMAND', 'FINE')),
  appealed_reference  text NOT NULL,
  title               text NOT NULL,
  -- The provision on which it was decided.
  provision           text NOT NULL REFERENCES provisions,
  regime              text NOT NULL REFERENCES regimes,
  decided_on          date NOT NULL,
  arrived_on          date NOT NULL,
  amount              int,
  organisation_id     uuid NOT NULL REFERENCES organisations,
  organisation_number text NOT NULL,
  organisation_name   text NOT NULL,
  language            text NOT NULL CHECK (language IN ('NB', 'NN')),
  capacity            text NOT NULL,
  text                text NOT NULL,
  change_wanted       text,
  channel             text NOT NULL CHECK (channel IN ('LETTER', 'PHONE', 'VISIT', 'OWN_PAGES')),
  posted_on           date NOT NULL,
  received_at         timestamptz NOT NULL,
  entered_by          uuid NOT NULL,
  -- What the appellant has mended.
  mended              text,
  mended_on           date,
  mend_until          date,
  -- What was decided, or is drafted: it holds when it is carried out.
  result              text CHECK (result IN ('DISMISSED', 'UPHELD', 'CHANGED', 'ANNULLED', 'REMITTED')),
  amount_after        int CHECK (amount_after >= 0),
  -- The first instance to the appeal body, or the reasons for a change.
  statement           text,
  decided_under       text,
  appeal_body         text REFERENCES appeal_bodies,
  forwarded_at        timestamptz,
  carried_out_on      date,
  external_reference  text,
  ended_at            timestamptz,
  ending              text CHECK (ending IN ('DISMISSED', 'CHANGED', 'DECIDED', 'WITHDRAWN', 'IN_ERROR')),
  end_reason          text,
  version             int NOT NULL,
  CHECK ((state = 'ENDED') = (ended_at IS NOT NULL) AND (ended_at IS NULL) = (ending IS NULL)),
  CHECK ((mended IS NULL) = (mended_on IS NULL)),
  CHECK ((forwarded_at IS NULL) = (appeal_body IS NULL)),
  CONSTRAINT appeals_lie_in_the_case_of_their_proceeding
    FOREIGN KEY (id, casefile_id) REFERENCES proceedings (id, casefile_id) DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX appeals_of_case ON appeals (casefile_id);
CREATE INDEX appeals_of_decision ON appeals (appealed_id);
-- The same organisation has one open appeal of the same decision; others have their own.
CREATE UNIQUE INDEX appeals_once ON appeals (appealed_id, organisation_id) WHERE ended_at IS NULL;

-- What becomes of single points: another limit, or none for a point that is annulled.
CREATE TABLE appeal_points (
  id        uuid PRIMARY KEY,
  appeal_id uuid NOT NULL REFERENCES appeals,
  number    int NOT NULL,
  limit_on  date,
  UNIQUE (appeal_id, number)
);

-- Whether it can be heard: the row of the table of appeals that was asked, and what came out, with its receipt. Never changed.
CREATE TABLE appeal_assessments (
  id           uuid PRIMARY KEY,
  appeal_id    uuid NOT NULL REFERENCES appeals,
  place        int NOT NULL,
  conclusion   text NOT NULL CHECK (conclusion IN ('HEARD', 'HEARD_LATE', 'TO_MEND', 'INADMISSIBLE')),
  reason       text,
  asked        text NOT NULL,
  outcome      text NOT NULL,
  last_day     date,
  timely       boolean,
  bar_on       date NOT NULL,
  detriment_on date,
  receipt_hash text NOT NULL CHECK (receipt_hash ~ '^[0-9a-f]{64}$'),
  assessed_by  uuid NOT NULL,
  assessed_at  timestamptz NOT NULL,
  UNIQUE (appeal_id, place)
);

-- Requests that the decision waits until the appeal is decided (forvaltningsloven § 42), and what was decided about each.
CREATE TABLE appeal_suspensions (
  id          uuid PRIMARY KEY,
  appeal_id   uuid NOT NULL REFERENCES appeals,
  reason      text NOT NULL,
  asked_at    timestamptz NOT NULL,
  granted     boolean,
  from_on     date,
  until_on    date CHECK (until_on >= from_on),
  grounds     text,
  decided_by  uuid,
  decided_at  timestamptz,
  version     int NOT NULL,
  CHECK ((decided_at IS NULL) = (decided_by IS NULL)),
  CHECK (decided_at IS NULL OR granted IS NOT NULL),
  CHECK (decided_at IS NULL OR granted = (from_on IS NOT NULL))
);
CREATE INDEX appeal_suspensions_of_appeal ON appeal_suspensions (appeal_id);

INSERT INTO deadline_rules (id, code, regime, nature, amount, unit, start_kind, computing, whose, follows, extendable, provision) VALUES
('service/appeal-assess-goal', 'appeal-assess-goal', 'service', 'SERVICE_GOAL', 5, 'WORKING_DAY', 'RECEIVED', 'WORKING_DAYS', 'AUTHORITY', 'remind', false, 'service-1'),
('service/appeal-review-goal', 'appeal-review-goal', 'service', 'SERVICE_GOAL', 20, 'WORKING_DAY', 'REGISTERED', 'WORKING_DAYS', 'AUTHORITY', 'remind', false, 'service-1'),
('service/appeal-decide-goal', 'appeal-decide-goal', 'service', 'SERVICE_GOAL', 60, 'WORKING_DAY', 'RECEIVED', 'WORKING_DAYS', 'APPEAL_BODY', 'remind', false, 'service-1'),
('service/suspension-goal', 'suspension-goal', 'service', 'SERVICE_GOAL', 3, 'WORKING_DAY', 'RECEIVED', 'WORKING_DAYS', 'AUTHORITY', 'remind', false, 'service-1');

-- What the first instance signs, and what the appeal body does: always two of them.
INSERT INTO delegations (organ, kind, decision, role, alone, valid_from, word)
SELECT organ, kind, decision, role, alone, '2026-01-01', 'Instruks om fullmakt til å skrive under, punkt 4'
FROM (VALUES
  ('FIRST_INSTANCE', 'APPEAL_FORWARDED', false, false, ARRAY['LAWYER', 'LEADER']),
  ('FIRST_INSTANCE', 'APPEAL_CHANGED', true, false, ARRAY['LEADER']),
  ('FIRST_INSTANCE', 'SUSPENDED_EFFECT', false, false, ARRAY['LAWYER', 'LEADER']),
  ('APPEAL_BODY', 'SUSPENDED_EFFECT', false, false, ARRAY['APPEAL_OFFICER']),
  ('APPEAL_BODY', 'APPEAL_DECISION', false, false, ARRAY['APPEAL_OFFICER'])) known (organ, kind, decision, alone, roles),
  unnest(roles) role;
