-- Who has written a version is a row of authorships, as for all that somebody else decides on. The subject of a version is
-- an id of its own.
ALTER TABLE algorithm_versions ADD COLUMN subject_id uuid NOT NULL DEFAULT gen_random_uuid();
ALTER TABLE algorithm_versions ADD CONSTRAINT algorithm_versions_are_one_subject UNIQUE (subject_id);

-- A version was written by those who have saved it or a draft it goes on from: what was written since the last that was
-- published.
INSERT INTO authorships (subject_id, actor_id, since)
SELECT v.subject_id, w.saved_by, min(w.saved_at)
FROM algorithm_versions v
JOIN algorithm_versions w ON w.record_id = v.record_id AND w.number <= v.number AND w.saved_by IS NOT NULL
WHERE v.saved_by IS NOT NULL AND NOT EXISTS (
  SELECT 1 FROM algorithm_versions p WHERE p.record_id = v.record_id AND p.state = 'PUBLISHED'
    AND p.saved_by IS NOT NULL AND p.number >= w.number AND p.number < v.number)
GROUP BY v.subject_id, w.saved_by;
