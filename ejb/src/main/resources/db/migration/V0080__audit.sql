-- What was done, by whom, to what: one hash chain per case, and one for what belongs to no case. Rows are only added.
CREATE TABLE audit_events (
  chain         uuid        NOT NULL,
  seq           bigint      NOT NULL CHECK (seq > 0),
  at            timestamptz NOT NULL,
  actor_id      uuid,
  actor_kind    text        NOT NULL,
  action        text        NOT NULL,
  subject_kind  text        NOT NULL,
  subject_id    uuid,
  -- Canonical JSON (RFC 8785), kept as text so that the bytes that were hashed are the bytes that are stored.
  detail        text        NOT NULL CHECK (detail IS JSON OBJECT WITH UNIQUE KEYS),
  -- The transaction that added the row. Anchors find what is new by it; it is no part of the evidence.
  txid          bigint      NOT NULL DEFAULT pg_current_xact_id()::text::bigint,
  previous_hash bytea       NOT NULL CHECK (length(previous_hash) = 32),
  hash          bytea       NOT NULL CHECK (length(hash) = 32),
  PRIMARY KEY (chain, seq)
);
-- Rows lie in the order of their transactions, so a block range index finds the new ones at next to no cost.
CREATE INDEX audit_events_by_transaction ON audit_events USING brin (txid) WITH (pages_per_range = 16, autosummarize = on);

-- Adds one event to the end of its chain, in one round trip. hash = SHA-256(previous hash || canonical JSON of the row),
-- where the first event of a chain follows 32 zero bytes. JSON keys stand in the order RFC 8785 asks for.
-- The lock lasts until the caller's transaction ends: two events of one chain never see the same head. Each statement
-- of this function has a snapshot of its own, so the head is read after the lock is held.
CREATE FUNCTION audit_append(p_chain uuid, p_at timestamptz, p_actor_id uuid, p_actor_kind text, p_action text,
                             p_subject_kind text, p_subject_id uuid, p_detail text) RETURNS bigint
LANGUAGE plpgsql VOLATILE AS $$
DECLARE
  v_seq      bigint;
  v_previous bytea;
BEGIN
  PERFORM pg_advisory_xact_lock(hashtextextended('audit ' || p_chain, 0));
  SELECT e.seq, e.hash INTO v_seq, v_previous
    FROM audit_events e WHERE e.chain = p_chain ORDER BY e.seq DESC LIMIT 1;
  v_seq := coalesce(v_seq, 0) + 1;
  v_previous := coalesce(v_previous, decode(repeat('00', 32), 'hex'));
  INSERT INTO audit_events (chain, seq, at, actor_id, actor_kind, action, subject_kind, subject_id, detail,
                            previous_hash, hash)
  VALUES (p_chain, v_seq, p_at, p_actor_id, p_actor_kind, p_action, p_subject_kind, p_subject_id, p_detail, v_previous,
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
            || '}', 'UTF8')));
  RETURN v_seq;
END $$;
