-- What a proceeding has led to, and what it comes from, however far by links; itself is among them. One way to follow links for
-- all who ask: plain SQL, so that it becomes a part of the query it stands in.
CREATE FUNCTION led_to(p_proceeding uuid) RETURNS TABLE (id uuid) LANGUAGE sql STABLE AS $$
  WITH RECURSIVE led AS (
    SELECT p_proceeding AS id
    UNION SELECT l.from_id FROM public.links l JOIN led ON led.id = l.to_id)
  SELECT led.id FROM led
$$;

CREATE FUNCTION led_from(p_proceeding uuid) RETURNS TABLE (id uuid) LANGUAGE sql STABLE AS $$
  WITH RECURSIVE led AS (
    SELECT p_proceeding AS id
    UNION SELECT l.to_id FROM public.links l JOIN led ON led.id = l.from_id)
  SELECT led.id FROM led
$$;

-- The documents of a case as far as anybody outside may learn of them, and what keeps each of them back. What employees have told the
-- authority alone is not among them: nobody else learns that there is anything.
CREATE VIEW case_papers AS
  SELECT d.id AS document_id, d.casefile_id, d.proceeding_id, d.title_internal, d.created_at,
    -- Made by an organ for its own preparation (forvaltningsloven § 18 a).
    d.kind = 'NOTE' OR EXISTS (SELECT FROM journal_documents j JOIN journal_entries e ON e.id = j.entry_id
                               WHERE j.document_id = d.id AND e.kind = 'INTERNAL') AS is_internal,
    -- Tells who has reported on their own workplace (arbeidsmiljøloven § 2 A-7); only they themselves may see it.
    c.protected_source IS TRUE AS is_of_source,
    c.complainant_id AS complainant_id,
    -- The file that is given when nothing is withheld, and the newest in which something is blacked out; null where none can be opened.
    (SELECT v.id FROM document_variants v WHERE v.document_id = d.id AND v.scan_state <> 'INFECTED'
       AND v.format <> 'REDACTED' AND NOT (v.format = 'ORIGINAL' AND v.media_type = 'application/json')
       ORDER BY v.format, v.created_at, v.id LIMIT 1) AS whole_id,
    (SELECT v.id FROM document_variants v WHERE v.document_id = d.id AND v.scan_state <> 'INFECTED'
       AND v.format = 'REDACTED' ORDER BY v.created_at DESC, v.id LIMIT 1) AS redacted_id
  FROM documents d LEFT JOIN complaints c ON c.id = d.proceeding_id
  WHERE NOT EXISTS (SELECT FROM statement_files f JOIN statements s ON s.id = f.statement_id
                    WHERE f.document_id = d.id AND s.audience <> 'BOTH_SIDES');
