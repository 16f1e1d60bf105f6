package no.algoritmetilsyn.document.check;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Plain text and mail: one byte after the other must be text. */
final class TextCheck {

    /** Bytes that are neither a character of Windows-1252 nor a printable one of ISO 8859-1. */
    private static final Set<Integer> UNDEFINED = Set.of(0x81, 0x8d, 0x8f, 0x90, 0x9d);

    private TextCheck() {}

    /** UTF-8, or a western single-byte text, with no control characters but white space. */
    static void text(Path file) throws FileRefused, IOException {
        boolean singleByte = true;
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file), 1 << 16)) {
            for (int b = in.read(); b >= 0; b = in.read()) {
                if (b < 0x20 && b != '\t' && b != '\n' && b != '\r' && b != '\f' || b == 0x7f) {
                    throw new FileRefused(FileRefusal.DAMAGED);
                }
                singleByte &= !UNDEFINED.contains(b);
            }
        }
        if (!singleByte && !isUtf8(file)) {
            throw new FileRefused(FileRefusal.DAMAGED);
        }
    }

    /** Text that begins with the header of a mail (RFC 5322): field names and continuation lines, then an empty line. */
    static void mail(Path file, byte[] prefix) throws FileRefused, IOException {
        text(file);
        var fields = new HashSet<String>();
        for (String line : new String(prefix, StandardCharsets.ISO_8859_1).split("\r?\n", -1)) {
            if (line.isEmpty()) {
                break;
            }
            boolean continuation = line.charAt(0) == ' ' || line.charAt(0) == '\t' || line.startsWith("From ");
            int colon = line.indexOf(':');
            if (!continuation && (colon < 1 || !isFieldName(line.substring(0, colon)))) {
                throw new FileRefused(FileRefusal.CONTENT_DIFFERS_FROM_NAME);
            }
            if (!continuation) {
                fields.add(line.substring(0, colon).toLowerCase(Locale.ROOT));
            }
        }
        boolean dated = fields.contains("date") || fields.contains("received") || fields.contains("message-id");
        if (!fields.contains("from") || !dated) {
            throw new FileRefused(FileRefusal.CONTENT_DIFFERS_FROM_NAME);
        }
    }

    private static boolean isFieldName(String name) {
        return name.chars().allMatch(c -> c > 0x20 && c < 0x7f);
    }

    private static boolean isUtf8(Path file) throws IOException {
        var decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        try (Reader reader = new InputStreamReader(Files.newInputStream(file), decoder)) {
            var buffer = new char[1 << 13];
            while (reader.read(buffer) >= 0) {
                // Only whether it can be read matters.
                continue;
            }
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }
}
