package no.algoritmetilsyn.document;

import jakarta.ejb.Schedule;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import no.algoritmetilsyn.access.Access;
import no.algoritmetilsyn.access.Act;
import no.algoritmetilsyn.access.AsksNobody;
import no.algoritmetilsyn.document.check.FileName;
import no.algoritmetilsyn.document.check.FileRefusal;
import no.algoritmetilsyn.document.check.FileRefused;
import no.algoritmetilsyn.platform.AuthorityClock;
import no.algoritmetilsyn.platform.Sql;

/**
 * Files that arrive in pieces, since a line breaks or a file is larger than one request may be. Pieces come in order; each is
 * kept in a transaction of its own, so that a sender who was cut off goes on where the last one ended.
 */
@Stateless
public class PartialFiles {

    /** Bytes of the largest file: an hour of film from a visit. */
    public static final long LARGEST = 2L << 30;

    /** Files of one account that arrive at the same time, at most. */
    static final int MOST = 20;

    private static final Duration KEPT = Duration.ofDays(8);

    @PersistenceContext
    EntityManager entities;

    @Inject
    Access access;

    @Inject
    AuthorityClock clock;

    /**
     * Announces a file.
     *
     * @param size bytes of the whole file, more than 0
     * @throws FileRefused when its name cannot be used, it is too large, or too many arrive already
     */
    public PartialFile begin(String declaredName, long size) throws FileRefused {
        access.require(Act.FILE_HAND_IN);
        if (size > LARGEST) {
            throw new FileRefused(FileRefusal.TOO_LARGE);
        }
        UUID account = access.actor().id();
        if ((long) Sql.value(entities, "SELECT count(*) FROM partial_files WHERE received_by = ?", account) >= MOST) {
            throw new FileRefused(FileRefusal.TOO_MANY);
        }
        var file = new PartialFile(UUID.randomUUID(), FileName.of(declaredName).value(), size, 0);
        Sql.run(
                entities,
                "INSERT INTO partial_files (id, received_by, name, size, arrived, begun_at) VALUES (?, ?, ?, ?, 0, ?)",
                file.id(),
                account,
                file.name(),
                size,
                clock.instant());
        return file;
    }

    /**
     * How much of a file is here.
     *
     * @throws UnknownFile when the account that acts has announced no such file, or it is complete
     */
    public PartialFile read(UUID id) {
        access.require(Act.FILE_HAND_IN);
        return read(id, "");
    }

    private PartialFile read(UUID id, String lock) {
        List<?> rows = entities.createNativeQuery(
                        "SELECT name, size, arrived FROM partial_files WHERE id = :id AND received_by = :account"
                                + lock)
                .setParameter("id", id)
                .setParameter("account", access.actor().id())
                .getResultList();
        if (rows.isEmpty()) {
            throw new UnknownFile();
        }
        Object[] row = (Object[]) rows.get(0);
        return new PartialFile(id, (String) row[0], ((Number) row[1]).longValue(), ((Number) row[2]).longValue());
    }

    /**
     * Keeps the next piece of a file.
     *
     * @param start place of its first byte in the file
     * @throws UnknownFile when the account that acts has announced no such file, or it is complete
     * @throws PiecesOutOfOrder when another piece comes next
     * @throws FileRefused when there is more of it than was announced
     */
    public PartialFile append(UUID id, long start, InputStream content) throws FileRefused, IOException {
        access.require(Act.FILE_HAND_IN);
        PartialFile before = read(id, " FOR UPDATE");
        if (start != before.arrived()) {
            throw new PiecesOutOfOrder(before.arrived());
        }
        long arrived = start;
        for (byte[] piece = content.readNBytes(Blobs.PIECE);
                piece.length > 0;
                piece = content.readNBytes(Blobs.PIECE)) {
            if (arrived + piece.length > before.size()) {
                throw new FileRefused(FileRefusal.TOO_LARGE);
            }
            Sql.run(
                    entities,
                    "INSERT INTO partial_file_pieces (file_id, start, bytes) VALUES (?, ?, ?)",
                    id,
                    arrived,
                    piece);
            arrived += piece.length;
        }
        Sql.run(entities, "UPDATE partial_files SET arrived = ? WHERE id = ?", arrived, id);
        return new PartialFile(id, before.name(), before.size(), arrived);
    }

    /** The piece that begins at a place of a file of the account that acts; empty after the last. */
    @AsksNobody("gives only what the account that acts has sent itself")
    public byte[] piece(UUID id, long start) {
        List<?> pieces = entities.createNativeQuery(
                        """
                        SELECT p.bytes FROM partial_file_pieces p JOIN partial_files f ON f.id = p.file_id
                        WHERE p.file_id = :id AND p.start = :start AND f.received_by = :account
                        """,
                        byte[].class)
                .setParameter("id", id)
                .setParameter("start", start)
                .setParameter("account", access.actor().id())
                .getResultList();
        return pieces.isEmpty() ? new byte[0] : (byte[]) pieces.get(0);
    }

    /** Forgets a file of the account that acts: it is stored, or will not be. */
    public void forget(UUID id) {
        access.require(Act.FILE_HAND_IN);
        Sql.run(
                entities,
                "DELETE FROM partial_files WHERE id = ? AND received_by = ?",
                id,
                access.actor().id());
    }

    /** Every hour: files that nobody has gone on with are forgotten. */
    @Schedule(hour = "*", minute = "35", persistent = false)
    @AsksNobody("the clock calls it")
    void sweep() {
        Sql.run(
                entities,
                "DELETE FROM partial_files WHERE begun_at < ?",
                clock.instant().minus(KEPT));
    }
}
