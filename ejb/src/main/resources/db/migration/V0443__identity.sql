-- Whether the account handles the case, as access.AccessTable has it for COMPLAINANT_READ: declared impartial after it read
-- the last name that was new to it.
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
                  WHERE i.casefile_id = p_casefile AND i.actor_id = a.id AND i.ground = 'NONE'
                    AND NOT EXISTS (SELECT FROM public.names_read n
                                    WHERE n.casefile_id = p_casefile AND n.actor_id = a.id
                                      AND n.first_read_at > i.declared_at))
      AND NOT EXISTS (SELECT FROM public.impartialities i
                      WHERE i.casefile_id = p_casefile AND i.actor_id = a.id AND i.ground <> 'NONE'))
$$;
RESET ROLE;
