-- Who has nothing more to do with a case: a declared ground of their own (forvaltningsloven § 6 first and second
-- paragraph). The third paragraph forbids to decide, not to prepare.
CREATE VIEW disqualifications AS
  SELECT casefile_id, actor_id FROM impartialities WHERE ground IN ('AUTOMATIC', 'DISCRETIONARY');

-- Who reports directly to whom, from when to when. Given by the owner of the schema, as accounts and roles are.
CREATE TABLE superiors (
  subordinate_id uuid NOT NULL REFERENCES accounts,
  superior_id    uuid NOT NULL REFERENCES accounts,
  since          timestamptz NOT NULL,
  until          timestamptz CHECK (until > since),
  PRIMARY KEY (subordinate_id, superior_id, since),
  CHECK (subordinate_id <> superior_id)
);

CREATE FUNCTION demo_superior_set(p_subordinate uuid, p_superior uuid, p_since timestamptz) RETURNS void
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  IF NOT EXISTS (SELECT FROM public.demo_data) THEN
    RAISE EXCEPTION 'The application says who leads whom in a demo only' USING ERRCODE = 'insufficient_privilege';
  END IF;
  INSERT INTO public.superiors (subordinate_id, superior_id, since) VALUES (p_subordinate, p_superior, p_since);
END $$;

-- Who has taken part in a case at the first instance: has done something to a proceeding of it, has written something of
-- it, or was named as its handler, however long ago. To have read it is not to have taken part. A proceeding that was moved
-- has its earlier events in the chain of the case it came from.
CREATE VIEW first_instance_participants AS
  SELECT p.casefile_id, e.actor_id
  FROM proceedings p
  CROSS JOIN LATERAL (SELECT p.casefile_id AS id UNION SELECT m.from_id FROM proceeding_moves m
                      WHERE m.proceeding_id = p.id) chain
  JOIN audit_events e ON e.chain = chain.id AND e.subject_id = p.id
  WHERE p.organ = 'FIRST_INSTANCE' AND e.actor_kind = 'ACCOUNT' AND e.action NOT LIKE '%\_READ'
  UNION ALL
  SELECT p.casefile_id, a.actor_id FROM authorships a JOIN proceedings p ON p.id = a.subject_id
  WHERE p.organ = 'FIRST_INSTANCE'
  UNION ALL
  SELECT r.casefile_id, r.subject_id FROM relations r WHERE r.organ = 'FIRST_INSTANCE' AND r.capacity = 'HANDLER';

-- Those who declared a disqualified superior had lost their cases, and see them again to prepare them.
INSERT INTO changes (kind, subject_id, version, at)
SELECT DISTINCT ON (casefile_id) 'casefile', casefile_id, 0, declared_at FROM impartialities WHERE ground = 'DERIVED';

-- The vault asks what access.AccessTable has for COMPLAINANT_READ.
SET LOCAL ROLE ${vault};
CREATE OR REPLACE FUNCTION vault.handles(p_actor uuid, p_casefile uuid) RETURNS boolean
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, vault, pg_temp AS $$
  WITH now AS (
    SELECT clock_timestamp() + make_interval(secs => c.millis / 1000.0) AS at FROM public.clock_offset c),
  running AS (
    SELECT r.subject_id, r.organ FROM public.relations r, now
    WHERE r.casefile_id = p_casefile AND (r.until IS NULL OR r.until > now.at))
  SELECT EXISTS (
    SELECT FROM public.accounts a
    WHERE a.id = p_actor AND a.disabled_at IS NULL
      AND EXISTS (SELECT FROM public.account_roles o
                  WHERE o.account_id = a.id AND o.role IN ('INSPECTOR', 'LAWYER', 'LEADER'))
      AND EXISTS (SELECT FROM running r
                  WHERE r.organ = a.organ
                    AND (r.subject_id = a.id
                         OR r.subject_id IN (SELECT m.group_id FROM public.staff_group_members m
                                             WHERE m.account_id = a.id)))
      AND (EXISTS (SELECT FROM running r WHERE r.subject_id = a.id)
           OR NOT EXISTS (SELECT FROM public.shields s WHERE s.casefile_id = p_casefile AND s.until IS NULL))
      AND EXISTS (SELECT FROM public.impartialities i
                  WHERE i.casefile_id = p_casefile AND i.actor_id = a.id AND i.ground IN ('NONE', 'DERIVED')
                    AND NOT EXISTS (SELECT FROM public.names_read n
                                    WHERE n.casefile_id = p_casefile AND n.actor_id = a.id
                                      AND n.first_read_at > i.declared_at))
      AND NOT EXISTS (SELECT FROM public.disqualifications q WHERE q.casefile_id = p_casefile AND q.actor_id = a.id)
      AND (a.organ <> 'APPEAL_BODY' OR NOT EXISTS (
            SELECT FROM public.first_instance_participants f
            WHERE f.casefile_id = p_casefile AND f.actor_id = a.id)))
$$;
RESET ROLE;
