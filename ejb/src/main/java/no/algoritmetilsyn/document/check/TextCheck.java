package no.algoritmetilsyn.document.check;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
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

    /**
     * UTF-8, UTF-16, or a western single-byte text, with no control characters but white space.
     *
     * @param prefix how the file begins
     */
    static void text(Path file, byte[] prefix) throws FileRefused, IOException {
        Charset wide = ofTwoBytes(prefix);
        if (wide != null ? !isText(file, wide) : !isOfBytes(file)) {
            throw new FileRefused(FileRefusal.DAMAGED);
        }
    }

    private static boolean isOfBytes(Path file) throws IOException {
        boolean singleByte = true;
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file), 1 << 16)) {
            for (int b = in.read(); b >= 0; b = in.read()) {
                if (isControl(b)) {
                    return false;
                }
                singleByte &= !UNDEFINED.contains(b);
            }
        }
        return singleByte || isText(file, StandardCharsets.UTF_8);
    }

    private static boolean isControl(int character) {
        return character < 0x20 && character != '\t' && character != '\n' && character != '\r' && character != '\f'
                || character == 0x7f;
    }

    /**
     * UTF-16 by its mark, or without one by its spaces and line ends, every other byte of which is 0; null for other
     * text. What editors on Windows call Unicode has the mark.
     */
    private static Charset ofTwoBytes(byte[] prefix) {
        if (prefix.length < 2 || prefix.length % 2 != 0) {
            return null;
        }
        int first = (prefix[0] & 0xff) << 8 | prefix[1] & 0xff;
        if (first == 0xfeff || first == 0xfffe) {
            return first == 0xfeff ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE;
        }
        int even = 0;
        int odd = 0;
        for (int i = 0; i < prefix.length; i += 2) {
            even += prefix[i] == 0 ? 1 : 0;
            odd += prefix[i + 1] == 0 ? 1 : 0;
        }
        if (even == 0 && odd == 0) {
            return null;
        }
        return even == 0 ? StandardCharsets.UTF_16LE : odd == 0 ? StandardCharsets.UTF_16BE : null;
    }

    /** Text that begins with the header of a mail (RFC 5322): field names and continuation lines, then an empty line. */
    static void mail(Path file, byte[] prefix) throws FileRefused, IOException {
        if (!isOfBytes(file)) {
            throw new FileRefused(FileRefusal.DAMAGED);
        }
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

    /** Whether all bytes are characters, and no control characters. */
    private static boolean isText(Path file, Charset charset) throws IOException {
        var decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        try (Reader reader = new InputStreamReader(Files.newInputStream(file), decoder)) {
            var buffer = new char[1 << 13];
            for (int read = reader.read(buffer); read >= 0; read = reader.read(buffer)) {
                for (int i = 0; i < read; i++) {
                    if (isControl(buffer[i])) {
                        return false;
                    }
                }
            }
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }
}
