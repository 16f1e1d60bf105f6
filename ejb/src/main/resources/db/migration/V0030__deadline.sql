-- How long, from what, counted how, and by which law. A rule follows its regime, unless it has days of its own.
CREATE TABLE deadline_rules (
  id           text PRIMARY KEY,
  code         text NOT NULL,
  regime       text NOT NULL REFERENCES regimes,
  valid_from   date,
  -- The first day on which it is valid no longer.
  valid_until  date CHECK (valid_until > valid_from),
  nature       text NOT NULL CHECK (nature IN ('STATUTORY_RIGHT', 'PARTY_DUTY', 'AUTHORITY_DUTY', 'SET_LIMIT', 'SERVICE_GOAL')),
  amount       int  NOT NULL CHECK (amount >= 0),
  unit         text NOT NULL CHECK (unit IN ('AT_ONCE', 'HOUR', 'DAY', 'WORKING_DAY', 'WEEK', 'MONTH', 'YEAR')),
  start_kind   text NOT NULL,
  computing    text NOT NULL CHECK (computing IN ('COURTS', 'WORKING_DAYS', 'EU', 'CALENDAR')),
  whose        text NOT NULL,
  -- Message key, after deadline.follows, of what happens when it passes.
  follows      text NOT NULL,
  -- Whether the authority may give more time before it expires.
  extendable   boolean NOT NULL,
  provision    text NOT NULL REFERENCES provisions,
  CHECK ((unit = 'AT_ONCE') = (amount = 0)),
  CHECK (computing <> 'WORKING_DAYS' OR unit = 'WORKING_DAY'),
  UNIQUE NULLS NOT DISTINCT (code, regime, valid_from)
);

CREATE TABLE deadlines (
  id             uuid PRIMARY KEY,
  subject_kind   text NOT NULL,
  subject_id     uuid NOT NULL,
  casefile_id    uuid,
  rule_code      text NOT NULL,
  regime         text NOT NULL,
  nature         text NOT NULL CHECK (nature IN ('STATUTORY_RIGHT', 'PARTY_DUTY', 'AUTHORITY_DUTY', 'SET_LIMIT', 'SERVICE_GOAL')),
  whose          text NOT NULL,
  follows        text NOT NULL,
  start_kind     text NOT NULL,
  start_date     date NOT NULL,
  start_instant  timestamptz,
  due_date       date NOT NULL,
  -- The first moment after it: what has not happened before, is late.
  due_instant    timestamptz NOT NULL,
  -- A date the authority has set by itself, at the start or by giving more time.
  set_until      date,
  provisional    boolean NOT NULL,
  status         text NOT NULL CHECK (status IN ('RUNNING', 'MET', 'LAPSED', 'SUSPENDED')),
  met_at         timestamptz,
  suspended_at   timestamptz,
  -- The time it has stood still: whole days, and for limits in hours the seconds.
  paused_days    int    NOT NULL DEFAULT 0,
  paused_seconds bigint NOT NULL DEFAULT 0,
  steps          jsonb NOT NULL,
  started_by     uuid NOT NULL,
  started_at     timestamptz NOT NULL,
  version        int NOT NULL,
  CHECK ((status = 'MET') = (met_at IS NOT NULL)),
  CHECK ((status = 'SUSPENDED') = (suspended_at IS NOT NULL))
);
CREATE INDEX deadlines_subject ON deadlines (subject_id);
CREATE INDEX deadlines_casefile ON deadlines (casefile_id) WHERE casefile_id IS NOT NULL;
CREATE INDEX deadlines_running ON deadlines (due_instant) WHERE status = 'RUNNING';

-- What has been done to a deadline, by whom and why; append-only.
CREATE TABLE deadline_changes (
  id           uuid PRIMARY KEY,
  deadline_id  uuid NOT NULL REFERENCES deadlines,
  kind         text NOT NULL CHECK (kind IN ('CORRECTED', 'CONFIRMED', 'RECLASSIFIED', 'EXTENDED', 'SUSPENDED', 'RESUMED', 'MET', 'LAPSED')),
  old_due      timestamptz NOT NULL,
  new_due      timestamptz NOT NULL,
  old_start    date NOT NULL,
  new_start    date NOT NULL,
  reason       text NOT NULL,
  actor_id     uuid NOT NULL,
  at           timestamptz NOT NULL,
  -- Which came first, when two were done in the same moment.
  place        bigint GENERATED ALWAYS AS IDENTITY
);
CREATE INDEX deadline_changes_deadline ON deadline_changes (deadline_id, place);

-- Procedure, the act in force and the adopted one side by side.
INSERT INTO deadline_rules (id, code, regime, nature, amount, unit, start_kind, computing, whose, follows, extendable, provision) VALUES
('fvl67/receipt', 'receipt', 'fvl67', 'SERVICE_GOAL', 0, 'AT_ONCE', 'RECEIVED', 'CALENDAR', 'AUTHORITY', 'remind', false, 'fvl67-11a-1'),
('fvl25/receipt', 'receipt', 'fvl25', 'AUTHORITY_DUTY', 0, 'AT_ONCE', 'RECEIVED', 'CALENDAR', 'AUTHORITY', 'remind', false, 'fvl25-10-2'),
('fvl67/interim-reply', 'interim-reply', 'fvl67', 'AUTHORITY_DUTY', 1, 'MONTH', 'RECEIVED', 'COURTS', 'AUTHORITY', 'interim-reply-due', false, 'fvl67-11a-3'),
('fvl25/interim-reply', 'interim-reply', 'fvl25', 'AUTHORITY_DUTY', 1, 'MONTH', 'RECEIVED', 'COURTS', 'AUTHORITY', 'interim-reply-due', false, 'fvl25-17-2'),
('fvl67/interim-reply-soon', 'interim-reply-soon', 'fvl67', 'AUTHORITY_DUTY', 0, 'AT_ONCE', 'RECEIVED', 'CALENDAR', 'AUTHORITY', 'interim-reply-due', false, 'fvl67-11a-2'),
('fvl25/interim-reply-soon', 'interim-reply-soon', 'fvl25', 'AUTHORITY_DUTY', 1, 'MONTH', 'RECEIVED', 'COURTS', 'AUTHORITY', 'interim-reply-due', false, 'fvl25-17-2'),
('fvl67/delay-notice', 'delay-notice', 'fvl67', 'SERVICE_GOAL', 0, 'AT_ONCE', 'EXPIRED_LIMIT', 'CALENDAR', 'AUTHORITY', 'delay-notice-due', false, 'fvl67-11a-2'),
('fvl25/delay-notice', 'delay-notice', 'fvl25', 'AUTHORITY_DUTY', 0, 'AT_ONCE', 'EXPIRED_LIMIT', 'CALENDAR', 'AUTHORITY', 'delay-notice-due', false, 'fvl25-17-3'),
('fvl67/complete-complaint', 'complete-complaint', 'fvl67', 'SET_LIMIT', 2, 'WEEK', 'DISPATCHED', 'COURTS', 'SENDER', 'decide-as-it-stands', true, 'fvl67-11'),
('fvl25/complete-complaint', 'complete-complaint', 'fvl25', 'SET_LIMIT', 2, 'WEEK', 'DISPATCHED', 'COURTS', 'SENDER', 'decide-as-it-stands', true, 'fvl25-16'),
('fvl67/complete-appeal', 'complete-appeal', 'fvl67', 'SET_LIMIT', 2, 'WEEK', 'DISPATCHED', 'COURTS', 'PARTY', 'appeal-may-be-dismissed', true, 'fvl67-32'),
('fvl25/complete-appeal', 'complete-appeal', 'fvl25', 'SET_LIMIT', 2, 'WEEK', 'DISPATCHED', 'COURTS', 'PARTY', 'appeal-may-be-dismissed', true, 'fvl25-66'),
('fvl67/comment-notice', 'comment-notice', 'fvl67', 'SET_LIMIT', 3, 'WEEK', 'DISPATCHED', 'COURTS', 'PARTY', 'decide-as-it-stands', true, 'fvl67-16'),
('fvl25/comment-notice', 'comment-notice', 'fvl25', 'SET_LIMIT', 3, 'WEEK', 'DISPATCHED', 'COURTS', 'PARTY', 'decide-as-it-stands', true, 'fvl25-42'),
('fvl67/account', 'account', 'fvl67', 'SET_LIMIT', 3, 'WEEK', 'DISPATCHED', 'COURTS', 'BODY', 'duty-may-be-enforced', true, 'fvl67-14'),
('fvl25/account', 'account', 'fvl25', 'SET_LIMIT', 3, 'WEEK', 'DISPATCHED', 'COURTS', 'BODY', 'duty-may-be-enforced', true, 'fvl25-19'),
('fvl67/comment-answer', 'comment-answer', 'fvl67', 'SET_LIMIT', 3, 'WEEK', 'DISPATCHED', 'COURTS', 'SENDER', 'decide-as-it-stands', true, 'fvl67-17'),
('fvl25/comment-answer', 'comment-answer', 'fvl25', 'SET_LIMIT', 3, 'WEEK', 'DISPATCHED', 'COURTS', 'SENDER', 'decide-as-it-stands', true, 'fvl25-43'),
('fvl67/comment-report', 'comment-report', 'fvl67', 'SET_LIMIT', 3, 'WEEK', 'DISPATCHED', 'COURTS', 'BODY', 'decide-as-it-stands', true, 'fvl67-17'),
('fvl25/comment-report', 'comment-report', 'fvl25', 'SET_LIMIT', 3, 'WEEK', 'DISPATCHED', 'COURTS', 'BODY', 'decide-as-it-stands', true, 'fvl25-43'),
('fvl67/appeal-information-order-present', 'appeal-information-order-present', 'fvl67', 'STATUTORY_RIGHT', 0, 'AT_ONCE', 'DELIVERED', 'CALENDAR', 'PARTY', 'right-lapses', false, 'fvl67-14'),
('fvl67/appeal-information-order', 'appeal-information-order', 'fvl67', 'STATUTORY_RIGHT', 3, 'DAY', 'DELIVERED', 'COURTS', 'PARTY', 'right-lapses', true, 'fvl67-14'),
('fvl25/appeal-information-order', 'appeal-information-order', 'fvl25', 'STATUTORY_RIGHT', 1, 'WEEK', 'DELIVERED', 'COURTS', 'PARTY', 'right-lapses', true, 'fvl25-19'),
('fvl67/appeal-examination-present', 'appeal-examination-present', 'fvl67', 'STATUTORY_RIGHT', 0, 'AT_ONCE', 'DELIVERED', 'CALENDAR', 'PARTY', 'right-lapses', false, 'fvl67-15'),
('fvl67/appeal-examination', 'appeal-examination', 'fvl67', 'STATUTORY_RIGHT', 3, 'DAY', 'DELIVERED', 'COURTS', 'PARTY', 'right-lapses', true, 'fvl67-15'),
('fvl25/appeal-examination', 'appeal-examination', 'fvl25', 'STATUTORY_RIGHT', 1, 'WEEK', 'DELIVERED', 'COURTS', 'PARTY', 'right-lapses', true, 'fvl25-20'),
('fvl67/appeal', 'appeal', 'fvl67', 'STATUTORY_RIGHT', 3, 'WEEK', 'DELIVERED', 'COURTS', 'PARTY', 'right-lapses', true, 'fvl67-29'),
('fvl25/appeal', 'appeal', 'fvl25', 'STATUTORY_RIGHT', 3, 'WEEK', 'DEEMED_ARRIVED', 'COURTS', 'PARTY', 'right-lapses', true, 'fvl25-63'),
('fvl67/appeal-unnotified', 'appeal-unnotified', 'fvl67', 'STATUTORY_RIGHT', 3, 'WEEK', 'BECAME_AWARE', 'COURTS', 'PARTY', 'right-lapses', true, 'fvl67-29-2'),
('fvl25/appeal-unnotified', 'appeal-unnotified', 'fvl25', 'STATUTORY_RIGHT', 3, 'WEEK', 'BECAME_AWARE', 'COURTS', 'PARTY', 'right-lapses', true, 'fvl25-63-2'),
('fvl67/appeal-unnotified-latest', 'appeal-unnotified-latest', 'fvl67', 'STATUTORY_RIGHT', 3, 'MONTH', 'DECIDED', 'COURTS', 'PARTY', 'right-lapses', true, 'fvl67-29-2'),
('fvl25/appeal-unnotified-latest', 'appeal-unnotified-latest', 'fvl25', 'STATUTORY_RIGHT', 3, 'MONTH', 'DECIDED', 'COURTS', 'PARTY', 'right-lapses', true, 'fvl25-63-2'),
('fvl67/appeal-bar', 'appeal-bar', 'fvl67', 'STATUTORY_RIGHT', 1, 'YEAR', 'DECIDED', 'CALENDAR', 'PARTY', 'appeal-barred', false, 'fvl67-31'),
('fvl25/appeal-bar', 'appeal-bar', 'fvl25', 'STATUTORY_RIGHT', 1, 'YEAR', 'DECIDED', 'CALENDAR', 'PARTY', 'appeal-barred', false, 'fvl25-65'),
('fvl67/repeat-appeal', 'repeat-appeal', 'fvl67', 'STATUTORY_RIGHT', 1, 'WEEK', 'BECAME_AWARE', 'COURTS', 'PARTY', 'right-lapses', false, 'fvl67-30'),
('fvl25/repeat-appeal', 'repeat-appeal', 'fvl25', 'STATUTORY_RIGHT', 1, 'WEEK', 'BECAME_AWARE', 'COURTS', 'PARTY', 'right-lapses', false, 'fvl25-64'),
('fvl67/ask-reasons', 'ask-reasons', 'fvl67', 'STATUTORY_RIGHT', 3, 'WEEK', 'DELIVERED', 'COURTS', 'PARTY', 'right-lapses', true, 'fvl67-24'),
('fvl25/ask-reasons', 'ask-reasons', 'fvl25', 'STATUTORY_RIGHT', 3, 'WEEK', 'DEEMED_ARRIVED', 'COURTS', 'PARTY', 'right-lapses', true, 'fvl25-56'),
('fvl67/appeal-detriment', 'appeal-detriment', 'fvl67', 'AUTHORITY_DUTY', 3, 'MONTH', 'RECEIVED', 'COURTS', 'APPEAL_BODY', 'power-lapses', false, 'fvl67-34'),
('fvl25/appeal-detriment', 'appeal-detriment', 'fvl25', 'AUTHORITY_DUTY', 3, 'MONTH', 'RECEIVED', 'COURTS', 'APPEAL_BODY', 'power-lapses', false, 'fvl25-68'),
-- Nothing says that these move when they end on a day off; not moving them is the safe reading for the citizen.
('fvl67/reversal-warning', 'reversal-warning', 'fvl67', 'AUTHORITY_DUTY', 3, 'WEEK', 'DISPATCHED', 'CALENDAR', 'SUPERIOR_BODY', 'power-lapses', false, 'fvl67-35'),
('fvl25/reversal-warning', 'reversal-warning', 'fvl25', 'AUTHORITY_DUTY', 3, 'WEEK', 'DISPATCHED', 'CALENDAR', 'SUPERIOR_BODY', 'power-lapses', false, 'fvl25-72'),
('fvl67/reversal', 'reversal', 'fvl67', 'AUTHORITY_DUTY', 3, 'MONTH', 'DISPATCHED', 'CALENDAR', 'SUPERIOR_BODY', 'power-lapses', false, 'fvl67-35'),
('fvl25/reversal', 'reversal', 'fvl25', 'AUTHORITY_DUTY', 3, 'MONTH', 'DISPATCHED', 'CALENDAR', 'SUPERIOR_BODY', 'power-lapses', false, 'fvl25-72'),
('fvl67/reversal-appeal', 'reversal-appeal', 'fvl67', 'AUTHORITY_DUTY', 3, 'WEEK', 'DISPATCHED', 'CALENDAR', 'SUPERIOR_BODY', 'power-lapses', false, 'fvl67-35'),
('fvl25/reversal-appeal', 'reversal-appeal', 'fvl25', 'AUTHORITY_DUTY', 3, 'WEEK', 'DISPATCHED', 'CALENDAR', 'SUPERIOR_BODY', 'power-lapses', false, 'fvl25-72'),
('fvl67/claim-costs', 'claim-costs', 'fvl67', 'STATUTORY_RIGHT', 3, 'WEEK', 'DELIVERED', 'COURTS', 'PARTY', 'right-lapses', true, 'fvl67-36'),
('fvl25/claim-costs', 'claim-costs', 'fvl25', 'STATUTORY_RIGHT', 3, 'WEEK', 'DELIVERED', 'COURTS', 'PARTY', 'right-lapses', true, 'fvl25-69'),
('fvl67/court-despite-appeal', 'court-despite-appeal', 'fvl67', 'STATUTORY_RIGHT', 6, 'MONTH', 'POSTED', 'CALENDAR', 'PARTY', 'right-opens', false, 'fvl67-27b'),
('fvl25/court-despite-appeal', 'court-despite-appeal', 'fvl25', 'STATUTORY_RIGHT', 6, 'MONTH', 'POSTED', 'CALENDAR', 'PARTY', 'right-opens', false, 'fvl25-60'),
('fvl67/fine-payment', 'fine-payment', 'fvl67', 'PARTY_DUTY', 4, 'WEEK', 'DECIDED', 'CALENDAR', 'BODY', 'claim-is-collected', true, 'fvl67-44'),
('fvl25/fine-payment', 'fine-payment', 'fvl25', 'PARTY_DUTY', 4, 'WEEK', 'DECIDED', 'CALENDAR', 'BODY', 'claim-is-collected', true, 'fvl25-79'),
('fvl67/secrecy-person', 'secrecy-person', 'fvl67', 'AUTHORITY_DUTY', 60, 'YEAR', 'OCCURRED', 'CALENDAR', 'AUTHORITY', 'duty-ends', false, 'fvl67-13c'),
('fvl25/secrecy-person', 'secrecy-person', 'fvl25', 'AUTHORITY_DUTY', 100, 'YEAR', 'OCCURRED', 'CALENDAR', 'AUTHORITY', 'duty-ends', false, 'fvl25-33-1'),
('fvl25/secrecy-person-dead', 'secrecy-person-dead', 'fvl25', 'AUTHORITY_DUTY', 20, 'YEAR', 'OCCURRED', 'CALENDAR', 'AUTHORITY', 'duty-ends', false, 'fvl25-33-1'),
('fvl67/secrecy-trade', 'secrecy-trade', 'fvl67', 'AUTHORITY_DUTY', 60, 'YEAR', 'OCCURRED', 'CALENDAR', 'AUTHORITY', 'duty-ends', false, 'fvl67-13c'),
('fvl25/secrecy-trade', 'secrecy-trade', 'fvl25', 'AUTHORITY_DUTY', 60, 'YEAR', 'OCCURRED', 'CALENDAR', 'AUTHORITY', 'duty-ends', false, 'fvl25-33-2'),

-- Access to documents, and contact.
('offl/access-deemed-refusal', 'access-deemed-refusal', 'offl', 'AUTHORITY_DUTY', 5, 'WORKING_DAY', 'RECEIVED', 'WORKING_DAYS', 'AUTHORITY', 'counts-as-refusal', false, 'offl-32-2'),
('offl/access-ask-reasons', 'access-ask-reasons', 'offl', 'STATUTORY_RIGHT', 3, 'WEEK', 'DELIVERED', 'COURTS', 'REQUESTER', 'right-lapses', false, 'offl-31-2'),
('offl/access-give-reasons', 'access-give-reasons', 'offl', 'AUTHORITY_DUTY', 10, 'WORKING_DAY', 'RECEIVED', 'WORKING_DAYS', 'AUTHORITY', 'remind', false, 'offl-31-2'),
('offl/access-appeal', 'access-appeal', 'offl', 'STATUTORY_RIGHT', 3, 'WEEK', 'DELIVERED', 'COURTS', 'REQUESTER', 'right-lapses', true, 'offl-32-3'),
('offlf/journal-names', 'journal-names', 'offlf', 'AUTHORITY_DUTY', 1, 'YEAR', 'REGISTERED', 'CALENDAR', 'AUTHORITY', 'names-are-hidden', false, 'offlf-6'),
('eforvf/contact-data', 'contact-data', 'eforvf', 'AUTHORITY_DUTY', 18, 'MONTH', 'VERIFIED', 'CALENDAR', 'AUTHORITY', 'contact-data-unused', false, 'eforvf-32'),

-- Special acts.
('pol/fine-payment-final', 'fine-payment-final', 'pol', 'PARTY_DUTY', 4, 'WEEK', 'BECAME_FINAL', 'CALENDAR', 'BODY', 'claim-is-collected', false, 'pol-27'),
('pol/fine-limitation', 'fine-limitation', 'pol', 'AUTHORITY_DUTY', 5, 'YEAR', 'BREACH_ENDED', 'CALENDAR', 'AUTHORITY', 'power-lapses', false, 'pol-28'),
('digs/fine-limitation', 'fine-limitation', 'digs', 'AUTHORITY_DUTY', 5, 'YEAR', 'BREACH_ENDED', 'CALENDAR', 'AUTHORITY', 'power-lapses', false, 'digs-17'),
('pol/coercive-fine-start', 'coercive-fine-start', 'pol', 'PARTY_DUTY', 1, 'DAY', 'EXPIRED_LIMIT', 'CALENDAR', 'BODY', 'fine-accrues', false, 'pol-29'),
('aml/coercive-fine-start', 'coercive-fine-start', 'aml', 'PARTY_DUTY', 1, 'DAY', 'EXPIRED_LIMIT', 'CALENDAR', 'BODY', 'fine-accrues', false, 'aml-18-7'),
('inkl/claim-interest', 'claim-interest', 'inkl', 'PARTY_DUTY', 30, 'DAY', 'DISPATCHED', 'CALENDAR', 'BODY', 'interest-runs', false, 'inkl-15'),
('sivo/ombud-complaint', 'ombud-complaint', 'sivo', 'STATUTORY_RIGHT', 1, 'YEAR', 'BECAME_FINAL', 'CALENDAR', 'PARTY', 'right-lapses', false, 'sivo-9'),
('dol/court-tribunal', 'court-tribunal', 'dol', 'STATUTORY_RIGHT', 3, 'MONTH', 'DELIVERED', 'COURTS', 'PARTY', 'decision-is-binding', false, 'dol-16'),
('ekom/court-telecom', 'court-telecom', 'ekom', 'STATUTORY_RIGHT', 6, 'MONTH', 'DECIDED', 'COURTS', 'PARTY', 'decision-is-binding', false, 'ekom-16-9'),
('gdpr/data-subject-answer', 'data-subject-answer', 'gdpr', 'PARTY_DUTY', 1, 'MONTH', 'RECEIVED', 'EU', 'BODY', 'complaint-is-open', false, 'gdpr-12'),
('gdpr/breach-report', 'breach-report', 'gdpr', 'PARTY_DUTY', 72, 'HOUR', 'BECAME_AWARE', 'EU', 'BODY', 'duty-may-be-enforced', false, 'gdpr-33'),

-- The AI Act.
('aia/comment-measure', 'comment-measure', 'aia', 'SET_LIMIT', 10, 'WORKING_DAY', 'DISPATCHED', 'EU', 'BODY', 'decide-as-it-stands', true, 'aia-74'),
('aia/incident-report', 'incident-report', 'aia', 'PARTY_DUTY', 15, 'DAY', 'BECAME_AWARE', 'EU', 'BODY', 'duty-may-be-enforced', false, 'aia-73-2'),
('aia/incident-report-critical', 'incident-report-critical', 'aia', 'PARTY_DUTY', 2, 'DAY', 'BECAME_AWARE', 'EU', 'BODY', 'duty-may-be-enforced', false, 'aia-73-3'),
('aia/incident-report-death', 'incident-report-death', 'aia', 'PARTY_DUTY', 10, 'DAY', 'BECAME_AWARE', 'EU', 'BODY', 'duty-may-be-enforced', false, 'aia-73-4'),
('aia/incident-measures', 'incident-measures', 'aia', 'AUTHORITY_DUTY', 7, 'DAY', 'RECEIVED', 'EU', 'AUTHORITY', 'remind', false, 'aia-73-8'),
('aia/corrective-action', 'corrective-action', 'aia', 'SET_LIMIT', 15, 'WORKING_DAY', 'DELIVERED', 'EU', 'BODY', 'duty-may-be-enforced', false, 'aia-79-2'),
('aia/measure-objection', 'measure-objection', 'aia', 'STATUTORY_RIGHT', 3, 'MONTH', 'RECEIVED', 'EU', 'OTHER_AUTHORITY', 'measure-stands', false, 'aia-79-8'),
('aia/measure-objection-prohibited', 'measure-objection-prohibited', 'aia', 'STATUTORY_RIGHT', 30, 'DAY', 'RECEIVED', 'EU', 'OTHER_AUTHORITY', 'measure-stands', false, 'aia-79-8'),
('aia/safeguard-decision', 'safeguard-decision', 'aia', 'AUTHORITY_DUTY', 6, 'MONTH', 'RECEIVED', 'EU', 'OTHER_AUTHORITY', 'remind', false, 'aia-81'),
('aia/safeguard-decision-prohibited', 'safeguard-decision-prohibited', 'aia', 'AUTHORITY_DUTY', 60, 'DAY', 'RECEIVED', 'EU', 'OTHER_AUTHORITY', 'remind', false, 'aia-81'),
('aia/ai-office-answer', 'ai-office-answer', 'aia', 'AUTHORITY_DUTY', 4, 'MONTH', 'RECEIVED', 'EU', 'OTHER_AUTHORITY', 'remind', false, 'aia-75-2a'),
('aia/derogation-objection', 'derogation-objection', 'aia', 'STATUTORY_RIGHT', 15, 'DAY', 'RECEIVED', 'EU', 'OTHER_AUTHORITY', 'measure-stands', false, 'aia-46'),
('aia/testing-plan-answer', 'testing-plan-answer', 'aia', 'AUTHORITY_DUTY', 30, 'DAY', 'RECEIVED', 'EU', 'AUTHORITY', 'decide-actively', false, 'aia-60'),
('aia/log-retention-provider', 'log-retention-provider', 'aia', 'PARTY_DUTY', 6, 'MONTH', 'OCCURRED', 'CALENDAR', 'BODY', 'duty-ends', false, 'aia-19'),
('aia/log-retention', 'log-retention', 'aia', 'PARTY_DUTY', 6, 'MONTH', 'OCCURRED', 'CALENDAR', 'BODY', 'duty-ends', false, 'aia-26-6'),
('aia/technical-documentation', 'technical-documentation', 'aia', 'PARTY_DUTY', 10, 'YEAR', 'OCCURRED', 'CALENDAR', 'BODY', 'duty-ends', false, 'aia-18'),

-- What the authority promises by itself.
('service/interim-reply-goal', 'interim-reply-goal', 'service', 'SERVICE_GOAL', 2, 'WEEK', 'RECEIVED', 'COURTS', 'AUTHORITY', 'interim-reply-due', false, 'service-1'),
('service/complaint-answer-goal', 'complaint-answer-goal', 'service', 'SERVICE_GOAL', 12, 'WEEK', 'RECEIVED', 'COURTS', 'AUTHORITY', 'remind', false, 'service-1'),
('service/complaint-sorting-goal', 'complaint-sorting-goal', 'service', 'SERVICE_GOAL', 5, 'WORKING_DAY', 'RECEIVED', 'WORKING_DAYS', 'AUTHORITY', 'remind', false, 'service-1'),
('service/access-answer-goal', 'access-answer-goal', 'service', 'SERVICE_GOAL', 3, 'WORKING_DAY', 'RECEIVED', 'WORKING_DAYS', 'AUTHORITY', 'remind', false, 'service-1'),
('service/unread-notice-goal', 'unread-notice-goal', 'service', 'SERVICE_GOAL', 7, 'DAY', 'DISPATCHED', 'COURTS', 'AUTHORITY', 'notify-again', false, 'service-1');
