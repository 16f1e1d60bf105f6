-- What a proceeding is about, told once for all lists: a title, the organisation, and when it came in. Copied when it is
-- opened, so that a list reads one row for each line; an invariant check compares what its feature knows.
ALTER TABLE proceedings
  ADD COLUMN title               text,
  ADD COLUMN organisation        text,
  ADD COLUMN organisation_number text,
  ADD COLUMN received_at         timestamptz;

UPDATE proceedings p SET
  title = coalesce(a.name, CASE WHEN length(w.words) <= 80 THEN w.words ELSE left(w.words, 79) || '…' END),
  organisation = coalesce(a.organisation, o.name),
  organisation_number = coalesce(a.organisation_number, c.organisation_number),
  received_at = c.received_at
FROM complaints c
  LEFT JOIN algorithm_records a ON a.id = c.algorithm_id
  LEFT JOIN organisations o ON o.number = c.organisation_number,
  -- Eleven digits in a row may be a national identity number: they are left out whatever they are.
  LATERAL (SELECT trim(regexp_replace(regexp_replace(left(coalesce(c.description, c.text), 1000),
    '\d{6}[ .-]?\d{5}', '***********', 'g'), '\s+', ' ', 'g')) AS words) w
WHERE c.id = p.id;

-- One about which nothing more is known has its reference.
UPDATE proceedings SET title = coalesce(title, reference), received_at = coalesce(received_at, opened_at)
WHERE title IS NULL OR received_at IS NULL;
ALTER TABLE proceedings ALTER COLUMN title SET NOT NULL, ALTER COLUMN received_at SET NOT NULL;
