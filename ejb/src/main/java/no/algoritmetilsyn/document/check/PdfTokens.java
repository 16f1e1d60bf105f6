package no.algoritmetilsyn.document.check;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Reads the outer syntax of PDF (ISO 32000-2, 7.2 and 7.3) from anywhere in a file. */
final class PdfTokens extends PdfBytes {

    /** Longest dictionary that is followed; trailers have a few hundred bytes. */
    private static final int LONGEST = 1 << 20;

    /** Longest string that is kept; those of the encryption dictionary have up to 127 bytes (ISO 32000-2, table 21). */
    private static final int LONGEST_STRING = 256;

    PdfTokens(FileChannel file) throws IOException {
        super(file);
    }

    /** A run of regular characters, after white space and comments; empty before a delimiter or at the end. */
    String word() throws IOException {
        skipSpace();
        var word = new StringBuilder();
        int b = read();
        while (b != END && !isSpace(b) && !isDelimiter(b) && word.length() < 256) {
            word.append((char) b);
            b = read();
        }
        back(b);
        return word.toString();
    }

    /**
     * The dictionary that stands here: its keys, each with the first word after it: a number (also that of a referenced
     * object), a name without its slash, a string (one character for each byte; also the first string of an array), or
     * an empty text. Other nested things are passed over. Empty when no whole dictionary stands here.
     */
    Optional<Map<String, String>> dictionary() throws IOException {
        skipSpace();
        if (read() != '<' || read() != '<') {
            return Optional.empty();
        }
        long end = position() + LONGEST;
        var entries = new HashMap<String, String>();
        String key = null;
        int depth = 1;
        while (position() < end) {
            skipSpace();
            int b = read();
            if (b == END) {
                return Optional.empty();
            }
            switch (b) {
                case '<' -> {
                    int next = read();
                    if (next == '<') {
                        depth++;
                    } else {
                        value(entries, depth == 2 ? null : key, hexadecimal(next));
                    }
                }
                case '>' -> depth -= closingAngle();
                case '[', '{' -> depth += 2;
                case ']', '}' -> depth -= 2;
                case '(' -> value(entries, depth == 2 ? null : key, string());
                case '/' -> {
                    String name = name();
                    if (depth == 1) {
                        value(entries, key == null ? "" : key, name);
                        entries.putIfAbsent(name, "");
                        key = name;
                    }
                }
                default -> {
                    back(b);
                    String word = word();
                    if (word.isEmpty()) {
                        read();
                    } else if (depth == 1) {
                        value(entries, key, word);
                    }
                }
            }
            if (depth <= 0) {
                return Optional.of(entries);
            }
        }
        return Optional.empty();
    }

    /** The first thing after a key is its value. */
    private static void value(Map<String, String> entries, String key, String value) {
        if (key != null) {
            entries.merge(key, value, (old, another) -> old.isEmpty() ? another : old);
        }
    }

    /** A string in hexadecimal (7.3.4.3), after its first byte has been read; a digit that is missing counts as 0. */
    private String hexadecimal(int first) throws IOException {
        var string = new StringBuilder();
        int high = -1;
        for (int b = first; b != '>' && b != END; b = read()) {
            int digit = Character.digit(b, 16);
            if (digit >= 0 && high < 0) {
                high = digit;
            } else if (digit >= 0) {
                keep(string, high * 16 + digit);
                high = -1;
            }
        }
        if (high >= 0) {
            keep(string, high * 16);
        }
        return string.toString();
    }

    /** After one {@code >}: the end of a dictionary, also when its second half is missing. */
    private int closingAngle() throws IOException {
        int b = read();
        back(b == '>' ? END : b);
        return 1;
    }

    /** A string in parentheses (7.3.4.2), after the first of them. */
    private String string() throws IOException {
        var string = new StringBuilder();
        int depth = 1;
        for (int b = read(); b != END; b = read()) {
            if (b == '\\') {
                escaped(string);
                continue;
            }
            depth += b == '(' ? 1 : b == ')' ? -1 : 0;
            if (depth == 0) {
                break;
            }
            keep(string, b);
        }
        return string.toString();
    }

    /** What stands after a reversed solidus: a letter for a control character, up to three octal digits, or itself. */
    private void escaped(StringBuilder string) throws IOException {
        int b = read();
        int letter = "nrtbf".indexOf(b);
        if (letter >= 0) {
            keep(string, "\n\r\t\b\f".charAt(letter));
        } else if (Character.digit(b, 8) >= 0) {
            int code = 0;
            int digits = 0;
            for (; digits < 3 && Character.digit(b, 8) >= 0; digits++, b = read()) {
                code = code * 8 + Character.digit(b, 8);
            }
            back(b);
            keep(string, code & 0xff);
        } else if (b != '\n' && b != '\r' && b != END) {
            keep(string, b);
        }
    }

    private static void keep(StringBuilder string, int b) {
        if (string.length() < LONGEST_STRING) {
            string.append((char) b);
        }
    }

    /** A name after its slash; {@code #} and two hexadecimal digits stand for a character. */
    private String name() throws IOException {
        var name = new StringBuilder();
        int b = read();
        while (b != END && !isSpace(b) && !isDelimiter(b) && name.length() < 256) {
            if (b == '#') {
                int high = Character.digit(read(), 16);
                int low = Character.digit(read(), 16);
                b = high < 0 || low < 0 ? '#' : high * 16 + low;
            }
            name.append((char) b);
            b = read();
        }
        back(b);
        return name.toString();
    }

    private void skipSpace() throws IOException {
        int b = read();
        while (isSpace(b) || b == '%') {
            if (b == '%') {
                b = comment();
            }
            b = isSpace(b) ? read() : b;
        }
        back(b);
    }

    /** The byte that ends a comment. */
    private int comment() throws IOException {
        int b = read();
        while (b != '\n' && b != '\r' && b != END) {
            b = read();
        }
        return b;
    }

    private static boolean isSpace(int b) {
        return b == ' ' || b == '\n' || b == '\r' || b == '\t' || b == '\f' || b == 0;
    }

    private static boolean isDelimiter(int b) {
        return b == '(' || b == ')' || b == '<' || b == '>' || b == '[' || b == ']' || b == '{' || b == '}' || b == '/'
                || b == '%';
    }
}
