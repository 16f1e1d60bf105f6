package no.algoritmetilsyn.document.metadata;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDateTime;
import java.util.Enumeration;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/**
 * Office Open XML (ECMA-376) and OpenDocument (ISO/IEC 26300-3): properties are emptied, authors of comments and changes
 * lose their names ({@link OfficePart}), pictures and documents within lose theirs, and the archive forgets when its
 * parts were written.
 */
final class OfficeMetadata {

    /** The first month an archive can hold. At its very first day, a field with the time in full would be added. */
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 2, 0, 0);

    /** Its type must be readable without unpacking (ISO/IEC 26300-3, 3.3). */
    private static final String UNPACKED = "mimetype";

    /** Parts that are larger are copied as they are: what names people is small. */
    private static final int LARGEST_READ = 32 << 20;

    /** A spreadsheet in a document in an archive; deeper files are not taken. */
    private static final int DEEPEST = 3;

    private OfficeMetadata() {}

    /** Writes the file anew in its place. */
    static void remove(Path file) throws IOException {
        Path written = Files.createTempFile(file.toAbsolutePath().getParent(), file.getFileName() + "-", null);
        try {
            try (var zip = new ZipFile(file.toFile());
                    var out = new ZipOutputStream(Files.newOutputStream(written))) {
                for (Enumeration<? extends ZipEntry> entries = zip.entries(); entries.hasMoreElements(); ) {
                    ZipEntry entry = entries.nextElement();
                    try (InputStream in = zip.getInputStream(entry)) {
                        copy(entry.getName(), in, out, 1);
                    }
                }
            }
            Files.move(written, file, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(written);
        }
    }

    private static void copy(String name, InputStream in, ZipOutputStream out, int depth) throws IOException {
        byte[] head = in.readNBytes(LARGEST_READ);
        if (head.length < LARGEST_READ) {
            put(out, name, clean(name, head, depth));
            return;
        }
        ZipEntry entry = entry(name);
        out.putNextEntry(entry);
        out.write(head);
        in.transferTo(out);
        out.closeEntry();
    }

    private static byte[] clean(String name, byte[] content, int depth) {
        if (content.length > 4 && content[0] == 'P' && content[1] == 'K' && content[2] == 3 && depth < DEEPEST) {
            return within(content, depth + 1);
        }
        return OfficePart.isXml(name) ? OfficePart.remove(name, content) : MetadataRemoval.ofPicture(content);
    }

    /** A document within the document; one that cannot be read stays as it is. */
    private static byte[] within(byte[] archive, int depth) {
        var bytes = new ByteArrayOutputStream(archive.length);
        try (var zip = new ZipInputStream(new ByteArrayInputStream(archive));
                var out = new ZipOutputStream(bytes)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                copy(entry.getName(), zip, out, depth);
            }
        } catch (IOException unreadable) {
            return archive;
        }
        return bytes.toByteArray();
    }

    private static void put(ZipOutputStream out, String name, byte[] content) throws IOException {
        ZipEntry entry = entry(name);
        if (name.equals(UNPACKED)) {
            var crc = new CRC32();
            crc.update(content);
            entry.setMethod(ZipEntry.STORED);
            entry.setSize(content.length);
            entry.setCrc(crc.getValue());
        }
        out.putNextEntry(entry);
        out.write(content);
        out.closeEntry();
    }

    private static ZipEntry entry(String name) {
        var entry = new ZipEntry(name);
        entry.setTimeLocal(NO_TIME);
        return entry;
    }
}
