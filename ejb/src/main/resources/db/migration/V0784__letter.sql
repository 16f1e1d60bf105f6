-- Sentences that are often needed in letters, as data that people govern: written as a draft, published by somebody else, withdrawn when
-- they are no longer right. What was written stands: a change is another version. {reference} is what the proceeding is called.
CREATE TABLE phrase_versions (
  id             uuid PRIMARY KEY,
  phrase         text NOT NULL CHECK (phrase ~ '^[a-z][a-z0-9-]{0,39}$'),
  number         int NOT NULL CHECK (number > 0),
  -- Where it is offered: in letters of a kind, beside a block, where the letter is a decision or is none, and rests on a provision.
  kind           text NOT NULL,
  block          text NOT NULL,
  outcome        text NOT NULL CHECK (outcome IN ('ANY', 'DECISION', 'NO_DECISION')),
  basis          text REFERENCES provisions,
  -- What it says comes from here, as the provision has read since a day; null for the first that it read.
  provision      text NOT NULL REFERENCES provisions,
  provision_from date,
  text_nb        text NOT NULL CHECK (text_nb <> ''),
  text_nn        text NOT NULL CHECK (text_nn <> ''),
  text_en        text,
  state          text NOT NULL CHECK (state IN ('DRAFT', 'PUBLISHED', 'WITHDRAWN')),
  written_by     uuid NOT NULL,
  written_at     timestamptz NOT NULL,
  published_by   uuid,
  published_at   timestamptz,
  withdrawn_by   uuid,
  withdrawn_at   timestamptz,
  reason         text CHECK (reason <> ''),
  UNIQUE (phrase, number),
  CHECK ((published_by IS NULL) = (published_at IS NULL)),
  CHECK (state <> 'PUBLISHED' OR published_at IS NOT NULL),
  CHECK (state <> 'DRAFT' OR published_at IS NULL),
  CHECK ((state = 'WITHDRAWN') = (withdrawn_at IS NOT NULL AND withdrawn_by IS NOT NULL AND reason IS NOT NULL)),
  -- Those that came with a release were read by those who made it.
  CHECK (published_by <> written_by OR written_by = '00000000-0000-0000-0000-000000000001')
);
CREATE UNIQUE INDEX phrase_has_one_draft ON phrase_versions (phrase) WHERE state = 'DRAFT';
CREATE UNIQUE INDEX phrase_is_published_once ON phrase_versions (phrase) WHERE state = 'PUBLISHED';
CREATE INDEX phrase_versions_offered ON phrase_versions (kind) WHERE state = 'PUBLISHED';

CREATE FUNCTION check_phrase_change() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  IF to_jsonb(NEW) - '{state,published_by,published_at,withdrawn_by,withdrawn_at,reason,provision_from}'::text[]
       <> to_jsonb(OLD) - '{state,published_by,published_at,withdrawn_by,withdrawn_at,reason,provision_from}'::text[]
     OR (OLD.state, NEW.state) NOT IN (('DRAFT', 'PUBLISHED'), ('DRAFT', 'WITHDRAWN'), ('PUBLISHED', 'WITHDRAWN'))
     OR OLD.state = 'PUBLISHED' AND (NEW.published_by, NEW.published_at) IS DISTINCT FROM (OLD.published_by, OLD.published_at)
     OR OLD.state = 'PUBLISHED' AND NEW.provision_from IS DISTINCT FROM OLD.provision_from THEN
    RAISE EXCEPTION 'A phrase is published and withdrawn, and otherwise as it was written' USING ERRCODE = 'insufficient_privilege';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER phrase_stands_as_written BEFORE UPDATE ON phrase_versions FOR EACH ROW EXECUTE FUNCTION check_phrase_change();

-- Those that were rows of a release.
INSERT INTO phrase_versions (id, phrase, number, kind, block, outcome, basis, provision, text_nb, text_nn, text_en, state,
  written_by, written_at, published_by, published_at)
SELECT gen_random_uuid(), p.id, 1, p.kind, p.block, 'NO_DECISION', NULL,
  CASE p.id WHEN 'rights' THEN 'fvl67-24' WHEN 'appeal' THEN 'fvl67-28' ELSE 'fvl67-11' END,
  p.text_nb, p.text_nn, p.text_en, 'PUBLISHED',
  '00000000-0000-0000-0000-000000000001', p.valid_from, '00000000-0000-0000-0000-000000000001', p.valid_from
FROM phrases p WHERE p.valid_to IS NULL;
DROP TABLE phrases;
