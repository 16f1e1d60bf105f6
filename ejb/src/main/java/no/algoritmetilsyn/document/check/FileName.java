package no.algoritmetilsyn.document.check;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Set;
import java.util.regex.Pattern;
import no.algoritmetilsyn.text.CleanText;

/**
 * The name of a file, made harmless: no path, no control characters, nothing that turns the direction of writing, at
 * most 120 characters. Norwegian and other letters stay.
 *
 * @param value the name, with its extension
 */
public record FileName(String value) {

    /** Longest name that is kept, in UTF-16 code units; the extension survives the cut. */
    public static final int LONGEST = 120;

    /** Control, format (among them what turns the direction), surrogate, private and unassigned; line separators. */
    private static final Pattern INVISIBLE = Pattern.compile("[\\p{C}\\p{Zl}\\p{Zp}]");

    private static final Pattern RESERVED_CHARACTERS = Pattern.compile("[<>:\"|?*]");
    private static final Pattern SPACES = Pattern.compile("[\\p{Zs}\\s]+");

    /** Names that Windows takes for devices. */
    private static final Pattern DEVICE = Pattern.compile("(?i)(con|prn|aux|nul|com\\d|lpt\\d)(\\..*)?");

    private static final Set<Character> ATTRIBUTE_PUNCTUATION =
            Set.of('!', '#', '$', '&', '+', '-', '.', '^', '_', '`', '|', '~');

    /**
     * Makes a declared name harmless.
     *
     * @param declared as the sender said, or null
     * @throws FileRefused {@link FileRefusal#NAME} when nothing is left
     */
    public static FileName of(String declared) throws FileRefused {
        String name = declared == null ? "" : declared;
        name = INVISIBLE.matcher(name).replaceAll("");
        name = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        name = CleanText.composed(name);
        name = RESERVED_CHARACTERS.matcher(name).replaceAll("_");
        name = SPACES.matcher(name).replaceAll(" ");
        name = strip(name);
        if (DEVICE.matcher(name).matches()) {
            name = "_" + name;
        }
        name = cut(name);
        if (name.chars().noneMatch(Character::isLetterOrDigit)) {
            throw new FileRefused(FileRefusal.NAME);
        }
        return new FileName(name);
    }

    /** What stands after the last full stop, as it is written; empty when there is none. */
    public String extension() {
        int dot = value.lastIndexOf('.');
        return dot < 0 ? "" : value.substring(dot + 1);
    }

    /**
     * The value of the header {@code Content-Disposition} that lets a browser save the file and never show it (RFC 6266):
     * a name in ASCII for old ones, and the full name (RFC 8187).
     */
    public String contentDisposition() {
        return "attachment; filename=\"" + ascii() + "\"; filename*=UTF-8''" + encoded();
    }

    private String ascii() {
        String plain =
                value.replace("æ", "ae").replace("Æ", "Ae").replace("ø", "o").replace("Ø", "O");
        plain = Normalizer.normalize(plain, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
        // A percent sign is read as an escape by some browsers.
        return plain.replaceAll("[^\\x20-\\x7e]|[\"\\\\%]", "_");
    }

    private String encoded() {
        var encoded = new StringBuilder();
        for (byte b : value.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (b & 0xff);
            boolean plain = c < 0x80 && (Character.isLetterOrDigit(c) || ATTRIBUTE_PUNCTUATION.contains(c));
            encoded.append(plain ? String.valueOf(c) : String.format("%%%02X", (int) c));
        }
        return encoded.toString();
    }

    private static String strip(String name) {
        int start = 0;
        int end = name.length();
        while (start < end && (name.charAt(start) == '.' || name.charAt(start) == ' ')) {
            start++;
        }
        while (end > start && (name.charAt(end - 1) == '.' || name.charAt(end - 1) == ' ')) {
            end--;
        }
        return name.substring(start, end);
    }

    private static String cut(String name) {
        if (name.length() <= LONGEST) {
            return name;
        }
        int dot = name.lastIndexOf('.');
        String extension = dot >= 0 && name.length() - dot <= 10 ? name.substring(dot) : "";
        int end = LONGEST - extension.length();
        if (Character.isHighSurrogate(name.charAt(end - 1))) {
            end--;
        }
        return strip(name.substring(0, end)) + extension;
    }
}
