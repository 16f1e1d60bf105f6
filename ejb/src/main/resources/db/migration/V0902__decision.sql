-- The authority takes back what it has decided, by itself: from the beginning, or from the day on which the letter leaves.
DO $$
DECLARE
  held text;
BEGIN
  FOR held IN
    SELECT conname FROM pg_constraint
    WHERE conrelid = 'decisions'::regclass AND contype = 'c'
      AND pg_get_constraintdef(oid) ~ 'state' AND pg_get_constraintdef(oid) !~ 'noticed_at|end_reason'
  LOOP
    EXECUTE format('ALTER TABLE decisions DROP CONSTRAINT %I', held);
  END LOOP;
END $$;
ALTER TABLE decisions
  ADD CONSTRAINT decisions_state_check CHECK (state IN
    ('NOTICE', 'HEARING', 'ASSESSING', 'WRITING', 'MADE', 'FINAL', 'REVERSED', 'WITHDRAWN', 'ENDING', 'ENDED')),
  ADD CONSTRAINT decisions_made CHECK ((state IN ('MADE', 'FINAL', 'REVERSED', 'WITHDRAWN')) = (made_at IS NOT NULL)),
  ADD CONSTRAINT decisions_ended CHECK ((state IN ('FINAL', 'REVERSED', 'WITHDRAWN', 'ENDED')) = (ended_at IS NOT NULL));

-- A draft until its letter is sent; then it stands.
CREATE TABLE decision_reversals (
  decision_id uuid PRIMARY KEY REFERENCES decisions,
  ground      text NOT NULL,
  effect      text NOT NULL CHECK (effect IN ('FROM_THE_BEGINNING', 'FROM_NOW')),
  because     text NOT NULL,
  -- Who could say something about it beforehand, or why nobody had to (forvaltningsloven § 16).
  heard       text NOT NULL,
  told        text,
  drafted_by  uuid NOT NULL,
  drafted_at  timestamptz NOT NULL,
  -- By which row of law and under which act of procedure it was done.
  ground_row  text REFERENCES reversal_grounds,
  regime      text REFERENCES regimes,
  letter_id   uuid,
  sent_by     uuid,
  sent_at     timestamptz,
  version     int NOT NULL,
  CHECK (num_nonnulls(ground_row, regime, letter_id, sent_by, sent_at) IN (0, 5)),
  CHECK (ground <> 'INVALID' OR effect = 'FROM_THE_BEGINNING')
);

CREATE FUNCTION decision_reversal_stands() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF OLD.sent_at IS NOT NULL THEN
    RAISE EXCEPTION 'The party was told: that the decision is taken back stands';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER decision_reversal_stands BEFORE UPDATE ON decision_reversals FOR EACH ROW EXECUTE FUNCTION decision_reversal_stands();

-- To take a decision back is to decide: a leader who did not write it signs.
INSERT INTO delegations (organ, kind, decision, role, alone, valid_from, word)
SELECT 'FIRST_INSTANCE', kind, decision, role, alone, '2026-01-01', 'Instruks om fullmakt til å skrive under, punkt 3'
FROM (VALUES
  ('DECISION_REVERSED', true, false, ARRAY['LEADER']),
  ('REVERSAL_TOLD', false, true, ARRAY['INSPECTOR', 'LAWYER', 'LEADER'])) known (kind, decision, alone, roles),
  unnest(known.roles) role;
