package no.algoritmetilsyn.document;

import java.io.InputStream;
import java.io.OutputStream;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;

/** Run in a process with a small heap: stores 200 million bytes, reads them back and prints what it found. */
public final class LargeBlob {

    private static final long SIZE = 200_000_000;

    private LargeBlob() {}

    /** Takes the JDBC address. */
    public static void main(String[] args) throws Exception {
        MessageDigest expected = MessageDigest.getInstance("SHA-256");
        for (long at = 0; at < SIZE; at += 1000) {
            expected.update(thousand(at));
        }
        byte[] hash = expected.digest();
        try (Connection connection = DriverManager.getConnection(args[0], "tilsyn_app", "tilsyn_app")) {
            connection.setAutoCommit(false);
            Blob blob = new Blobs(connection).store(new Synthetic());
            connection.commit();
            MessageDigest read = MessageDigest.getInstance("SHA-256");
            Blobs.write(
                    blob,
                    (id, seq) -> piece(connection, id, seq),
                    new DigestOutputStream(OutputStream.nullOutputStream(), read));
            System.out.println(blob.size() + " " + pieces(connection, blob) + " " + Arrays.equals(hash, blob.sha256())
                    + " " + Arrays.equals(hash, read.digest()));
        }
    }

    private static byte[] thousand(long at) {
        var bytes = new byte[1000];
        Arrays.fill(bytes, (byte) (at / 1000));
        return bytes;
    }

    private static byte[] piece(Connection connection, Object id, int seq) {
        try (PreparedStatement select =
                connection.prepareStatement("SELECT bytes FROM blob_chunks WHERE blob_id = ? AND seq = ?")) {
            select.setObject(1, id);
            select.setInt(2, seq);
            try (ResultSet row = select.executeQuery()) {
                return row.next() ? row.getBytes(1) : new byte[0];
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static long pieces(Connection connection, Blob blob) throws SQLException {
        try (PreparedStatement select =
                connection.prepareStatement("SELECT count(*) FROM blob_chunks WHERE blob_id = ?")) {
            select.setObject(1, blob.id());
            try (ResultSet row = select.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        }
    }

    /** Each thousand bytes is the number of the thousand. */
    private static final class Synthetic extends InputStream {

        private long at;

        @Override
        public int read() {
            return at == SIZE ? -1 : (int) (at++ / 1000) & 0xff;
        }

        @Override
        public int read(byte[] into, int offset, int length) {
            if (at == SIZE) {
                return -1;
            }
            int count = (int) Math.min(length, SIZE - at);
            for (int i = 0; i < count; i++) {
                into[offset + i] = (byte) ((at + i) / 1000);
            }
            at += count;
            return count;
        }
    }
}
