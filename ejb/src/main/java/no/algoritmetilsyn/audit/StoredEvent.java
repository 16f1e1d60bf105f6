package no.algoritmetilsyn.audit;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.UUID;

/**
 * One row of {@code audit_events} as it stands in the database, whether it is true or not.
 *
 * @param at by the authority's clock, as the application told it
 * @param writtenAt by the database's clock; null in rows from before it was kept
 */
record StoredEvent(
        UUID chain,
        long seq,
        Instant at,
        UUID actorId,
        String actorKind,
        String action,
        String subjectKind,
        UUID subjectId,
        String detail,
        Instant writtenAt,
        byte[] previousHash,
        byte[] hash) {

    /** What the first event of a chain follows. */
    static final byte[] NOTHING = new byte[32];

    static final String COLUMNS =
            "chain, seq, at, actor_id, actor_kind, action, subject_kind, subject_id, detail, written_at, previous_hash, hash";

    /** Reads a row that was selected by {@link #COLUMNS}. */
    static StoredEvent read(ResultSet row) throws SQLException {
        return new StoredEvent(
                row.getObject(1, UUID.class),
                row.getLong(2),
                row.getObject(3, OffsetDateTime.class).toInstant(),
                row.getObject(4, UUID.class),
                row.getString(5),
                row.getString(6),
                row.getString(7),
                row.getObject(8, UUID.class),
                row.getString(9),
                instant(row, 10),
                row.getBytes(11),
                row.getBytes(12));
    }

    private static Instant instant(ResultSet row, int column) throws SQLException {
        OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }

    /** Whether the row holds what was hashed when it was written. */
    boolean isUnaltered() {
        MessageDigest sha256 = sha256();
        sha256.update(previousHash);
        return MessageDigest.isEqual(hash, sha256.digest(CanonicalJson.of(this).getBytes(StandardCharsets.UTF_8)));
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
