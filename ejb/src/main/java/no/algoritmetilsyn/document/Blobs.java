package no.algoritmetilsyn.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.UUID;

/** Bytes in the database, in pieces of one MiB: in and out take the memory of one piece, whatever the size. */
final class Blobs {

    /** Bytes in all pieces but the last. */
    static final int PIECE = 1 << 20;

    private final Connection connection;

    /** Works on a connection; within the transaction it is in, if any. */
    Blobs(Connection connection) {
        this.connection = connection;
    }

    /** Stores all bytes of a stream, counting and hashing them on the way. */
    Blob store(InputStream in) throws SQLException, IOException {
        UUID id = UUID.randomUUID();
        MessageDigest sha256 = sha256();
        long size = 0;
        try (PreparedStatement insert =
                connection.prepareStatement("INSERT INTO blob_chunks (blob_id, seq, bytes) VALUES (?, ?, ?)")) {
            var piece = new byte[PIECE];
            int seq = 0;
            for (int read = in.readNBytes(piece, 0, PIECE); read > 0; read = in.readNBytes(piece, 0, PIECE)) {
                sha256.update(piece, 0, read);
                size += read;
                insert.setObject(1, id);
                insert.setInt(2, seq++);
                insert.setBytes(3, read == PIECE ? piece : Arrays.copyOf(piece, read));
                insert.executeUpdate();
            }
        }
        var blob = new Blob(id, size, sha256.digest());
        try (PreparedStatement insert =
                connection.prepareStatement("INSERT INTO blobs (id, size, sha256) VALUES (?, ?, ?)")) {
            insert.setObject(1, id);
            insert.setLong(2, size);
            insert.setBytes(3, blob.sha256());
            insert.executeUpdate();
        }
        return blob;
    }

    /** Gives a piece of a blob, by its number from 0; no bytes when there is none. */
    interface Pieces {
        byte[] read(UUID blobId, int seq);
    }

    /**
     * Writes all bytes to a stream.
     *
     * @throws IOException also when what was written is not what was once stored
     */
    static void write(Blob blob, Pieces pieces, OutputStream out) throws IOException {
        MessageDigest sha256 = sha256();
        long written = 0;
        byte[] piece = pieces.read(blob.id(), 0);
        for (int seq = 1; piece.length > 0; seq++) {
            sha256.update(piece);
            out.write(piece);
            written += piece.length;
            piece = written < blob.size() ? pieces.read(blob.id(), seq) : new byte[0];
        }
        if (written != blob.size() || !MessageDigest.isEqual(sha256.digest(), blob.sha256())) {
            throw new IOException("Blob " + blob.id() + " is not what was stored");
        }
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
