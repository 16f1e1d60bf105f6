package no.algoritmetilsyn.document.check;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Reads the outer syntax of PDF (ISO 32000-2, 7.2 and 7.3) from anywhere in a file, in constant memory. However often a
 * hostile file leads back to where it was read before, no more than {@link #MOST_READINGS} times its size is read.
 */
final class PdfTokens {

    /** How often a file may be read over; a whole one is read once or twice, a broken one up to four times. */
    private static final int MOST_READINGS = 8;

    /** What may be read of the smallest file. */
    private static final int LEAST_BUDGET = 1 << 16;

    /** Longest dictionary that is followed; trailers have a few hundred bytes. */
    private static final int LONGEST = 1 << 20;

    /** Longest string that is kept; those of the encryption dictionary have up to 127 bytes (ISO 32000-2, table 21). */
    private static final int LONGEST_STRING = 256;

    private static final int END = -1;

    private final FileChannel file;
    private final ByteBuffer buffer = ByteBuffer.allocate(1 << 13).limit(0);
    private long bufferStart;
    private long budget;

    PdfTokens(FileChannel file) throws IOException {
        this.file = file;
        this.budget = MOST_READINGS * file.size() + LEAST_BUDGET;
    }

    /** Goes on reading at a byte of the file. */
    void seek(long position) {
        if (position >= bufferStart && position <= bufferStart + buffer.limit()) {
            buffer.position((int) (position - bufferStart));
        } else {
            bufferStart = position;
            buffer.position(0).limit(0);
        }
    }

    long position() {
        return bufferStart + buffer.position();
    }

    /**
     * The next byte, or -1 at the end.
     *
     * @throws BudgetSpent when the file has been read over too often
     */
    int read() throws IOException {
        if (--budget < 0) {
            throw new BudgetSpent("the file is read over and over");
        }
        if (!buffer.hasRemaining()) {
            bufferStart += buffer.limit();
            buffer.clear();
            int count = file.read(buffer, bufferStart);
            buffer.flip();
            if (count <= 0) {
                buffer.limit(0);
                return END;
            }
        }
        return buffer.get() & 0xff;
    }

    /** Goes to the byte after the next occurrence of a word. Gives whether there is one. */
    boolean find(String word) throws IOException {
        byte[] wanted = word.getBytes(StandardCharsets.ISO_8859_1);
        int matched = 0;
        for (int b = read(); b != END; b = read()) {
            // The words searched for have no beginning within themselves, so this is all a mismatch takes.
            matched = b == wanted[matched] ? matched + 1 : b == wanted[0] ? 1 : 0;
            if (matched == wanted.length) {
                return true;
            }
        }
        return false;
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

    /** Puts a byte back, unless the end was read. */
    private void back(int b) {
        if (b != END) {
            seek(position() - 1);
        }
    }

    private static boolean isSpace(int b) {
        return b == ' ' || b == '\n' || b == '\r' || b == '\t' || b == '\f' || b == 0;
    }

    private static boolean isDelimiter(int b) {
        return b == '(' || b == ')' || b == '<' || b == '>' || b == '[' || b == ']' || b == '{' || b == '}' || b == '/'
                || b == '%';
    }
}
