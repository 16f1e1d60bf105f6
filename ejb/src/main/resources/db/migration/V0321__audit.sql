-- The application adds to the audit by this function and in no other way: it has no right to the table but to read it.
-- The function runs as the owner, and writes the database's own time beside the time that the application tells, which
-- stands under the same hash. Rows of before have none.
ALTER TABLE audit_events ADD COLUMN written_at timestamptz;

CREATE OR REPLACE FUNCTION audit_append(p_chain uuid, p_at timestamptz, p_actor_id uuid, p_actor_kind text,
                                        p_action text, p_subject_kind text, p_subject_id uuid, p_detail text)
RETURNS bigint
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
  v_seq      bigint;
  v_previous bytea;
  v_written  timestamptz;
BEGIN
  PERFORM pg_advisory_xact_lock(hashtextextended('audit ' || p_chain, 0));
  SELECT e.seq, e.hash INTO v_seq, v_previous
    FROM public.audit_events e WHERE e.chain = p_chain ORDER BY e.seq DESC LIMIT 1;
  v_seq := coalesce(v_seq, 0) + 1;
  v_previous := coalesce(v_previous, decode(repeat('00', 32), 'hex'));
  v_written := clock_timestamp();
  INSERT INTO public.audit_events (chain, seq, at, actor_id, actor_kind, action, subject_kind, subject_id, detail,
                                   written_at, previous_hash, hash)
  VALUES (p_chain, v_seq, p_at, p_actor_id, p_actor_kind, p_action, p_subject_kind, p_subject_id, p_detail, v_written,
          v_previous,
          sha256(v_previous || convert_to(
            '{"action":' || to_json(p_action)
            || ',"actorId":' || coalesce('"' || p_actor_id || '"', 'null')
            || ',"actorKind":' || to_json(p_actor_kind)
            || ',"at":"' || to_char(p_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')
            || '","chain":"' || p_chain
            || '","detail":' || p_detail
            || ',"seq":' || v_seq
            || ',"subjectId":' || coalesce('"' || p_subject_id || '"', 'null')
            || ',"subjectKind":' || to_json(p_subject_kind)
            || ',"writtenAt":"' || to_char(v_written AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')
            || '"}', 'UTF8')));
  RETURN v_seq;
END $$;

ALTER FUNCTION audit_hold(uuid[]) SET search_path = pg_catalog, public, pg_temp;
ALTER FUNCTION changes_restored() SET search_path = pg_catalog, public, pg_temp;
