package no.algoritmetilsyn.document.check;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
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

    /** Text that a browser or another program might run, if it begins as markup does. */
    private static final Set<String> MARKUP =
            Set.of("text/html", "application/xhtml+xml", "image/svg+xml", "text/xml", "application/xml", "text/x-php");

    /** How pictures of telephones begin, after the length of their first box (ISO/IEC 23008-12). */
    private static final List<String> BRANDS_OF_TELEPHONES =
            List.of("heic", "heix", "heim", "heis", "hevc", "hevx", "mif1", "msf1", "avif", "avis");

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
        FileType type = FileType.ofExtension(name.extension()).orElseThrow(() -> notTaken(name.extension()));
        if (Files.size(file) == 0) {
            throw new FileRefused(FileRefusal.EMPTY);
        }
        return FileTurns.OF_MACHINE.inTurn(() -> check(file, type));
    }

    private static FileRefused notTaken(String extension) {
        return new FileRefused(
                FileType.carriesMacros(extension)
                        ? FileRefusal.MACROS
                        : FileType.isOfTelephone(extension)
                                ? FileRefusal.PICTURE_OF_TELEPHONE
                                : FileRefusal.TYPE_NOT_ALLOWED);
    }

    private static FileType check(Path file, FileType type) throws FileRefused, IOException {
        byte[] prefix = prefix(file);
        if (isOfTelephone(prefix)) {
            throw new FileRefused(FileRefusal.PICTURE_OF_TELEPHONE);
        }
        if (type.isContainer()) {
            ContainerCheck.check(file, prefix, type);
            return type;
        }
        String detected = TIKA.detect(prefix);
        switch (type) {
            case TXT -> text(file, prefix, detected);
            case EML -> TextCheck.mail(file, prefix);
            default -> {
                if (!detected.equals(type.mediaType())) {
                    throw new FileRefused(FileRefusal.CONTENT_DIFFERS_FROM_NAME);
                }
                switch (type) {
                    case PDF -> PdfCheck.check(file);
                    case PNG -> ImageCheck.png(file);
                    default -> ImageCheck.jpg(file);
                }
            }
        }
        return type;
    }

    /**
     * People begin a text with any words, also with those that another kind begins with. So a text only may not be
     * markup, and whether it is text is found out by reading all of it.
     */
    private static void text(Path file, byte[] prefix, String detected) throws FileRefused, IOException {
        if (MARKUP.contains(detected)) {
            throw new FileRefused(FileRefusal.CONTENT_DIFFERS_FROM_NAME);
        }
        try {
            TextCheck.text(file, prefix);
        } catch (FileRefused notText) {
            boolean unknown = detected.startsWith("text/") || detected.equals("application/octet-stream");
            throw unknown ? notText : new FileRefused(FileRefusal.CONTENT_DIFFERS_FROM_NAME);
        }
    }

    private static boolean isOfTelephone(byte[] prefix) {
        if (prefix.length < 12) {
            return false;
        }
        String box = new String(prefix, 4, 8, StandardCharsets.ISO_8859_1);
        return box.startsWith("ftyp") && BRANDS_OF_TELEPHONES.contains(box.substring(4));
    }

    private static byte[] prefix(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(PREFIX);
        }
    }
}
