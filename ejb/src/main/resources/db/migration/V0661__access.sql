-- What an officer of the appeal body decides changes proceedings of the first instance, and stands in their history: that is no part
-- taken below. Only what somebody did before the appeal body had the proceeding, or any part of its case, is.
CREATE OR REPLACE VIEW first_instance_participants AS
  SELECT p.casefile_id, e.actor_id
  FROM proceedings p
  CROSS JOIN LATERAL (SELECT p.casefile_id AS id UNION SELECT m.from_id FROM proceeding_moves m
                      WHERE m.proceeding_id = p.id) chain
  JOIN audit_events e ON e.chain = chain.id AND e.subject_id = p.id
  WHERE p.organ = 'FIRST_INSTANCE' AND e.actor_kind = 'ACCOUNT' AND e.action NOT LIKE '%\_READ'
    AND (NOT EXISTS (SELECT FROM accounts c WHERE c.id = e.actor_id AND c.organ = 'APPEAL_BODY')
         OR e.at < coalesce(p.handed_over_at,
                            (SELECT min(r.since) FROM relations r
                             WHERE r.casefile_id = p.casefile_id AND r.organ = 'APPEAL_BODY'), 'infinity'))
  UNION ALL
  SELECT p.casefile_id, a.actor_id FROM authorships a JOIN proceedings p ON p.id = a.subject_id
  WHERE p.organ = 'FIRST_INSTANCE'
  UNION ALL
  SELECT r.casefile_id, r.subject_id FROM relations r WHERE r.organ = 'FIRST_INSTANCE' AND r.capacity = 'HANDLER';
