package no.algoritmetilsyn.document.check;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.apache.tika.Tika;

/**
 * Decides whether a file is taken in (ASVS 5.0 5.2.2, 5.2.3). The kind is found from the bytes and must agree with the
 * extension. Nothing is unpacked to disk, and nothing of the content is interpreted beyond what the decision takes.
 */
public final class FileCheck {

    /** How much of the beginning tells the kind. */
    private static final int PREFIX = 1 << 16;

    private static final Tika TIKA = new Tika();

    /** Text that a browser or another program might run. */
    private static final Set<String> ACTIVE_TEXT = Set.of(
            "text/html",
            "text/javascript",
            "text/xml",
            "text/x-vbscript",
            "text/x-vbasic",
            "text/vbscript",
            "text/x-php");

    private FileCheck() {}

    /**
     * Checks a file.
     *
     * @param file the bytes, whole
     * @param name its name, made harmless
     * @return the kind, found from the bytes
     * @throws FileRefused when it is not taken
     * @throws IOException when it cannot be read from disk
     */
    public static FileType check(Path file, FileName name) throws FileRefused, IOException {
        FileType type = FileType.ofExtension(name.extension()).orElse(null);
        if (type == null) {
            boolean macros = FileType.carriesMacros(name.extension());
            throw new FileRefused(macros ? FileRefusal.MACROS : FileRefusal.TYPE_NOT_ALLOWED);
        }
        if (Files.size(file) == 0) {
            throw new FileRefused(FileRefusal.EMPTY);
        }
        byte[] prefix = prefix(file);
        if (type.isContainer()) {
            ContainerCheck.check(file, prefix, type);
            return type;
        }
        requireAgreement(type, TIKA.detect(prefix));
        switch (type) {
            case PDF -> PdfCheck.check(file);
            case PNG -> ImageCheck.png(file);
            case JPG -> ImageCheck.jpg(file);
            case EML -> TextCheck.mail(file, prefix);
            default -> TextCheck.text(file);
        }
        return type;
    }

    private static void requireAgreement(FileType type, String detected) throws FileRefused {
        boolean agrees =
                switch (type) {
                    case TXT, EML -> isPlain(detected);
                    default -> detected.equals(type.mediaType());
                };
        if (!agrees) {
            throw new FileRefused(FileRefusal.CONTENT_DIFFERS_FROM_NAME);
        }
    }

    /**
     * A letter may begin with what looks like a mail header or a table, and a short one in ISO 8859-1 is taken for
     * unknown bytes; whether it is text is found out by reading all of it.
     */
    private static boolean isPlain(String detected) {
        return detected.equals(FileType.EML.mediaType())
                || detected.equals("application/octet-stream")
                || detected.startsWith("text/") && !ACTIVE_TEXT.contains(detected);
    }

    private static byte[] prefix(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(PREFIX);
        }
    }
}
