-- Rules that were read wrongly, and rules that were missing. How a rule was read before stays as a version of its own, which
-- nobody counts by any more but the deadlines that were counted by it: they keep it when they are lengthened or stand still.
ALTER TABLE deadline_rules
  -- Whether the law leaves open if the limit moves when it ends on a day off; then it is counted by the safe reading.
  ADD COLUMN unsettled     boolean NOT NULL DEFAULT false,
  -- Whether a limit that is told, and is shorter, takes its place.
  ADD COLUMN told_shorter  boolean NOT NULL DEFAULT false,
  -- Code of the rule of the same regime that cuts this one: the earlier of the two wins.
  ADD COLUMN ceiling       text,
  -- The version by which the law is read now, where this one was wrong. A law that changes has valid_until instead.
  ADD COLUMN superseded_by text REFERENCES deadline_rules DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE deadline_rules
  DROP CONSTRAINT deadline_rules_computing_check,
  ADD CONSTRAINT deadline_rules_computing_check
    CHECK (computing IN ('COURTS', 'WORKING_DAYS', 'EU', 'CALENDAR', 'DAY_AFTER_LIMIT')),
  DROP CONSTRAINT deadline_rules_unit_check,
  ADD CONSTRAINT deadline_rules_unit_check
    CHECK (unit IN ('NO_DATE', 'AT_ONCE', 'HOUR', 'DAY', 'WORKING_DAY', 'WEEK', 'MONTH', 'YEAR')),
  DROP CONSTRAINT deadline_rules_check1,
  ADD CONSTRAINT deadline_rules_amount_of_unit CHECK ((unit IN ('AT_ONCE', 'NO_DATE')) = (amount = 0)),
  ADD CONSTRAINT deadline_rules_day_after_limit CHECK (computing <> 'DAY_AFTER_LIMIT' OR unit = 'DAY'),
  DROP CONSTRAINT deadline_rules_code_regime_valid_from_key;
CREATE UNIQUE INDEX deadline_rules_read_now ON deadline_rules (code, regime, valid_from) NULLS NOT DISTINCT
  WHERE superseded_by IS NULL;

-- Each deadline names the version that it was counted by.
ALTER TABLE deadlines ADD COLUMN rule_id text REFERENCES deadline_rules;
UPDATE deadlines d SET rule_id = (
  SELECT r.id FROM deadline_rules r
  WHERE r.code = d.rule_code AND r.regime = d.regime
    AND (r.valid_from IS NULL OR r.valid_from <= d.start_date)
    AND (r.valid_until IS NULL OR r.valid_until > d.start_date));
ALTER TABLE deadlines ALTER COLUMN rule_id SET NOT NULL;

ALTER TABLE deadlines
  ADD COLUMN latest    date,
  ADD COLUMN restarted boolean NOT NULL DEFAULT false,
  ALTER COLUMN due_date DROP NOT NULL,
  ALTER COLUMN due_instant DROP NOT NULL,
  ADD CONSTRAINT deadlines_dated CHECK ((due_date IS NULL) = (due_instant IS NULL)),
  DROP CONSTRAINT deadlines_status_check,
  ADD CONSTRAINT deadlines_status_check CHECK (status IN ('RUNNING', 'MET', 'LAPSED', 'SUSPENDED', 'INTERRUPTED')),
  DROP CONSTRAINT deadlines_check1,
  ADD CONSTRAINT deadlines_stands_still_since CHECK ((status IN ('SUSPENDED', 'INTERRUPTED')) = (suspended_at IS NOT NULL));
ALTER TABLE deadline_changes
  ALTER COLUMN old_due DROP NOT NULL,
  ALTER COLUMN new_due DROP NOT NULL,
  DROP CONSTRAINT deadline_changes_kind_check,
  ADD CONSTRAINT deadline_changes_kind_check CHECK (kind IN (
    'CORRECTED', 'CONFIRMED', 'RECLASSIFIED', 'EXTENDED', 'SUSPENDED', 'RESUMED', 'INTERRUPTED', 'RESTARTED', 'MET', 'LAPSED'));

-- A rule that was read wrongly gets a second version, with what is named here and all else as it was.
CREATE FUNCTION pg_temp.read_anew(
  old_id text, computing text, unsettled boolean DEFAULT false, extendable boolean DEFAULT NULL, start_kind text DEFAULT NULL,
  nature text DEFAULT NULL, unit text DEFAULT NULL, amount int DEFAULT NULL, provision text DEFAULT NULL) RETURNS void
LANGUAGE sql AS $$
  UPDATE deadline_rules SET superseded_by = old_id || '/2' WHERE id = old_id;
  INSERT INTO deadline_rules (id, code, regime, valid_from, valid_until, nature, amount, unit, start_kind, computing, whose, follows, extendable, provision, unsettled)
  SELECT old_id || '/2', r.code, r.regime, r.valid_from, r.valid_until, coalesce($6, r.nature), coalesce($8, r.amount),
    coalesce($7, r.unit), coalesce($5, r.start_kind), $2, r.whose, r.follows, coalesce($4, r.extendable),
    coalesce($9, r.provision), $3
  FROM deadline_rules r WHERE r.id = old_id;
$$;

-- A duty by eForvaltningsforskriften § 6, not a promise.
SELECT pg_temp.read_anew('fvl67/receipt', 'CALENDAR', nature => 'AUTHORITY_DUTY', provision => 'eforvf-6');
-- Nothing says that an authority's own limit moves, so that it does not.
SELECT pg_temp.read_anew(id, 'CALENDAR', true) FROM deadline_rules
WHERE id IN ('fvl67/interim-reply', 'fvl25/interim-reply', 'fvl25/interim-reply-soon', 'fvl67/appeal-detriment', 'fvl25/appeal-detriment');
-- "So snart som mulig" is no date.
SELECT pg_temp.read_anew('fvl67/interim-reply-soon', 'CALENDAR', unit => 'NO_DATE', amount => 0);
-- The limit of the order moves first; the day after it is the first that accrues.
SELECT pg_temp.read_anew(id, 'DAY_AFTER_LIMIT') FROM deadline_rules WHERE id IN ('pol/coercive-fine-start', 'aml/coercive-fine-start');
-- Unsettled whether they move; whoever has to act within them gets the longer reading.
SELECT pg_temp.read_anew(id, 'COURTS', true) FROM deadline_rules
WHERE id IN ('fvl67/appeal-bar', 'fvl25/appeal-bar', 'fvl67/fine-payment', 'fvl25/fine-payment', 'inkl/claim-interest', 'sivo/ombud-complaint');
-- Forvaltningsloven § 44 fifth paragraph lets the authority give more time; pol § 27 does not take that away.
SELECT pg_temp.read_anew('pol/fine-payment-final', 'COURTS', true, extendable => true);
-- The three months are outermost: § 29 fourth paragraph is about the appeal period, which they cut.
SELECT pg_temp.read_anew(id, 'COURTS', extendable => false) FROM deadline_rules
WHERE id IN ('fvl67/appeal-unnotified-latest', 'fvl25/appeal-unnotified-latest');
UPDATE deadline_rules SET ceiling = 'appeal-unnotified-latest' WHERE code = 'appeal-unnotified';
-- MSR Article 18(3) is a least time to be heard: it cannot run before the notice has arrived.
SELECT pg_temp.read_anew('aia/comment-measure', 'EU', start_kind => 'DELIVERED');

-- What is only told now, and counts no other way than before.
UPDATE deadline_rules SET unsettled = true WHERE code IN ('reversal-warning', 'reversal', 'reversal-appeal');
UPDATE deadline_rules SET told_shorter = true WHERE code IN ('repeat-appeal', 'corrective-action');

-- Cited more exactly.
UPDATE deadline_rules r SET provision = c.provision
FROM (VALUES
  ('fvl67/complete-complaint', 'fvl67-11-4'), ('fvl67/complete-appeal', 'fvl67-32-3'), ('fvl67/comment-notice', 'fvl67-16-1'),
  ('fvl67/comment-answer', 'fvl67-17-2'), ('fvl67/comment-report', 'fvl67-17-2'), ('fvl25/account', 'fvl25-19-1'),
  ('fvl25/comment-notice', 'fvl25-42-2'), ('fvl25/comment-answer', 'fvl25-43-1'), ('fvl25/comment-report', 'fvl25-43-1')
) AS c (id, provision)
WHERE r.id = c.id;

INSERT INTO deadline_rules (id, code, regime, nature, amount, unit, start_kind, computing, whose, follows, extendable, provision, unsettled) VALUES
-- Procedure.
('fvl67/repeat-appeal-order', 'repeat-appeal-order', 'fvl67', 'STATUTORY_RIGHT', 3, 'DAY', 'BECAME_AWARE', 'COURTS', 'PARTY', 'right-lapses', false, 'fvl67-30', false),
('fvl67/comment-appeal', 'comment-appeal', 'fvl67', 'SET_LIMIT', 2, 'WEEK', 'DISPATCHED', 'COURTS', 'PARTY', 'decide-as-it-stands', true, 'fvl67-33-3', false),
('fvl25/comment-appeal', 'comment-appeal', 'fvl25', 'SET_LIMIT', 2, 'WEEK', 'DISPATCHED', 'COURTS', 'PARTY', 'decide-as-it-stands', true, 'fvl25-67-2', false),
('fvl67/suspended-effect', 'suspended-effect', 'fvl67', 'AUTHORITY_DUTY', 0, 'NO_DATE', 'RECEIVED', 'CALENDAR', 'AUTHORITY', 'remind', false, 'fvl67-42-1', false),
('fvl25/suspended-effect', 'suspended-effect', 'fvl25', 'AUTHORITY_DUTY', 0, 'NO_DATE', 'RECEIVED', 'CALENDAR', 'AUTHORITY', 'remind', false, 'fvl25-76-3', false),
-- Access: no silence counts while somebody is asked for consent.
('offl/access-deemed-refusal-consent', 'access-deemed-refusal-consent', 'offl', 'AUTHORITY_DUTY', 0, 'NO_DATE', 'RECEIVED', 'CALENDAR', 'AUTHORITY', 'remind', false, 'offl-32-2', false),
-- Special acts.
('aml/fine-limitation', 'fine-limitation', 'aml', 'AUTHORITY_DUTY', 5, 'YEAR', 'BREACH_ENDED', 'CALENDAR', 'AUTHORITY', 'power-lapses', false, 'aml-18-10-4', false),
('ekom/fine-limitation', 'fine-limitation', 'ekom', 'AUTHORITY_DUTY', 5, 'YEAR', 'BREACH_ENDED', 'CALENDAR', 'AUTHORITY', 'power-lapses', false, 'ekom-15-13-3', false),
('ekom/fine-payment', 'fine-payment', 'ekom', 'PARTY_DUTY', 4, 'WEEK', 'DECIDED', 'COURTS', 'BODY', 'claim-is-collected', true, 'ekom-15-13-2', true),
('digs/coercive-fine-start', 'coercive-fine-start', 'digs', 'PARTY_DUTY', 1, 'DAY', 'EXPIRED_LIMIT', 'DAY_AFTER_LIMIT', 'BODY', 'fine-accrues', false, 'digs-16', false),
('dol/coercive-fine-start', 'coercive-fine-start', 'dol', 'PARTY_DUTY', 1, 'DAY', 'EXPIRED_LIMIT', 'DAY_AFTER_LIMIT', 'BODY', 'fine-accrues', false, 'dol-13', false),
('ekom/coercive-fine-start', 'coercive-fine-start', 'ekom', 'PARTY_DUTY', 1, 'DAY', 'EXPIRED_LIMIT', 'DAY_AFTER_LIMIT', 'BODY', 'fine-accrues', false, 'ekom-15-11-1', false),
('aml/claim-interest', 'claim-interest', 'aml', 'PARTY_DUTY', 0, 'NO_DATE', 'DISPATCHED', 'CALENDAR', 'BODY', 'no-interest', false, 'inklf-15-1', false),
('ldl/claim-interest', 'claim-interest', 'ldl', 'PARTY_DUTY', 0, 'NO_DATE', 'DISPATCHED', 'CALENDAR', 'BODY', 'no-interest', false, 'inklf-15-1', false),
('digsf/incident-notice', 'incident-notice', 'digsf', 'PARTY_DUTY', 24, 'HOUR', 'BECAME_AWARE', 'CALENDAR', 'BODY', 'duty-may-be-enforced', false, 'digsf-17-1', false),
('digsf/incident-update', 'incident-update', 'digsf', 'PARTY_DUTY', 72, 'HOUR', 'BECAME_AWARE', 'CALENDAR', 'BODY', 'duty-may-be-enforced', false, 'digsf-17-2', false),
('digsf/incident-final-report', 'incident-final-report', 'digsf', 'PARTY_DUTY', 1, 'MONTH', 'DISPATCHED', 'COURTS', 'BODY', 'duty-may-be-enforced', false, 'digsf-17-3', true),
('gdpr/data-subject-answer-extended', 'data-subject-answer-extended', 'gdpr', 'PARTY_DUTY', 3, 'MONTH', 'RECEIVED', 'EU', 'BODY', 'complaint-is-open', false, 'gdpr-12-extended', false),
('gdpr/prior-consultation', 'prior-consultation', 'gdpr', 'AUTHORITY_DUTY', 8, 'WEEK', 'RECEIVED', 'EU', 'OTHER_AUTHORITY', 'remind', false, 'gdpr-36', false),
('gdpr/prior-consultation-extended', 'prior-consultation-extended', 'gdpr', 'AUTHORITY_DUTY', 14, 'WEEK', 'RECEIVED', 'EU', 'OTHER_AUTHORITY', 'remind', false, 'gdpr-36', false),
-- Market surveillance.
('msr/comment-measure', 'comment-measure', 'msr', 'SET_LIMIT', 10, 'WORKING_DAY', 'DELIVERED', 'EU', 'BODY', 'decide-as-it-stands', true, 'msr-18-3', false),
('msr/comment-measure-after', 'comment-measure-after', 'msr', 'SET_LIMIT', 10, 'WORKING_DAY', 'DELIVERED', 'EU', 'BODY', 'decide-as-it-stands', true, 'msr-18-3', false);

-- Work that waits for an interim reply "as soon as possible" has no date that could have passed; our own goal runs beside it.
UPDATE deadlines SET
  rule_id = 'fvl67/interim-reply-soon/2', due_date = NULL, due_instant = NULL, steps = '[{"kind": "NO_DATE", "arguments": []}]'
WHERE rule_id = 'fvl67/interim-reply-soon' AND status IN ('RUNNING', 'SUSPENDED');
