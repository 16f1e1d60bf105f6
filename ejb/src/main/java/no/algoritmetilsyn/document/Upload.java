package no.algoritmetilsyn.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.time.Instant;
import java.util.HexFormat;
import no.algoritmetilsyn.document.check.FileCheck;
import no.algoritmetilsyn.document.check.FileName;
import no.algoritmetilsyn.document.check.FileRefusal;
import no.algoritmetilsyn.document.check.FileRefused;
import no.algoritmetilsyn.document.check.FileTurns;
import no.algoritmetilsyn.document.check.FileType;
import no.algoritmetilsyn.document.metadata.MetadataRemoval;

/**
 * A file from outside that has been received whole and checked, and lies on disk until it is closed. Receiving takes as
 * long as the sender's line does, so it happens before any transaction; storing it is short.
 */
public final class Upload implements AutoCloseable {

    private static final String PREFIX = "tilsyn-upload-";

    private final Path file;
    private final FileName name;
    private final FileType type;
    private long size;

    private Upload(Path file, FileName name, FileType type, long size) {
        this.file = file;
        this.name = name;
        this.type = type;
        this.size = size;
    }

    /**
     * Receives and checks a file.
     *
     * @param content read to its end, or until it is too large
     * @param declaredName as the sender said; any path in it is dropped
     * @param most bytes it may have
     * @throws FileRefused when it is not taken; nothing is left of it then
     * @throws IOException when the sender broke off, or the disk is full; nothing is left of it then
     */
    public static Upload receive(InputStream content, String declaredName, long most) throws FileRefused, IOException {
        FileName name = FileName.of(declaredName);
        Path file = Files.createTempFile(PREFIX, null);
        try {
            long size = copy(content, file, most);
            FileType type = FileCheck.check(file, name);
            return new Upload(file, name, type, size);
        } catch (FileRefused | IOException | RuntimeException e) {
            Files.deleteIfExists(file);
            throw e;
        }
    }

    /**
     * Takes out of the file what tells who made it, where and with what, for a sender who wants to stay unknown.
     *
     * @throws IOException when the disk is full
     */
    public void removeMetadata() throws IOException {
        FileTurns.OF_MACHINE.afterwards(() -> MetadataRemoval.remove(file, type));
        size = Files.size(file);
    }

    /** Removes from disk what a process that died has left there, last written to before an instant of real time. */
    static void removeTorn(Instant before) throws IOException {
        Path folder = Path.of(System.getProperty("java.io.tmpdir"));
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, PREFIX + "*")) {
            for (Path file : files) {
                if (Files.getLastModifiedTime(file).toInstant().isBefore(before)) {
                    Files.deleteIfExists(file);
                }
            }
        }
    }

    /** Writes the bytes of a file. */
    interface Source {
        void write(OutputStream out) throws IOException;
    }

    /**
     * A file that was taken in before, on disk once more.
     *
     * @param type that it was found to be
     */
    static Upload copy(Source source, FileType type) throws IOException {
        Path file = Files.createTempFile(PREFIX, null);
        try (OutputStream out = Files.newOutputStream(file)) {
            source.write(out);
        } catch (IOException | RuntimeException e) {
            Files.deleteIfExists(file);
            throw e;
        }
        return new Upload(file, null, type, Files.size(file));
    }

    private static long copy(InputStream content, Path file, long most) throws FileRefused, IOException {
        var buffer = new byte[1 << 16];
        long size = 0;
        try (OutputStream out = Files.newOutputStream(file)) {
            for (int read = content.read(buffer); read >= 0; read = content.read(buffer)) {
                size += read;
                if (size > most) {
                    throw new FileRefused(FileRefusal.TOO_LARGE);
                }
                out.write(buffer, 0, read);
            }
        }
        return size;
    }

    /** The bytes, from the first. */
    public InputStream content() throws IOException {
        return Files.newInputStream(file);
    }

    /** The name, made harmless. */
    public FileName name() {
        return name;
    }

    /** The kind, found from the bytes. */
    public FileType type() {
        return type;
    }

    /** Of its bytes as they are now, as {@link StoredFile#sha256} has it. */
    String sha256() throws IOException {
        var digest = new DigestOutputStream(OutputStream.nullOutputStream(), Blobs.sha256());
        Files.copy(file, digest);
        return HexFormat.of().formatHex(digest.getMessageDigest().digest());
    }

    /** In bytes. */
    public long size() {
        return size;
    }

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(file);
    }
}
