-- Since when a party knows of a proceeding: before, nobody who speaks for it may learn that there is one.
ALTER TABLE parties ADD COLUMN told_at timestamptz;
UPDATE parties p SET told_at = d.sent_at FROM demands d
WHERE d.id = p.proceeding_id AND d.organisation_id = p.organisation_id AND d.sent_at IS NOT NULL;
UPDATE parties p SET told_at = s.first_sent FROM (
  SELECT proceeding_id, recipient_organisation_id, min(sent_at) AS first_sent FROM dispatches
  WHERE sent_at IS NOT NULL AND recipient_organisation_id IS NOT NULL
  GROUP BY proceeding_id, recipient_organisation_id) s
WHERE s.proceeding_id = p.proceeding_id AND s.recipient_organisation_id = p.organisation_id AND p.told_at IS NULL;
CREATE INDEX parties_told ON parties (organisation_id, proceeding_id) WHERE told_at IS NOT NULL;
