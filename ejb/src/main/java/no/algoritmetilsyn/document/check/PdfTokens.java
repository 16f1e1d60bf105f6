package no.algoritmetilsyn.document.check;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Reads the outer syntax of PDF (ISO 32000-2, 7.2 and 7.3) from anywhere in a file, in constant memory. */
final class PdfTokens {

    /** Longest dictionary that is followed; trailers have a few hundred bytes. */
    private static final int LONGEST = 1 << 20;

    private static final int END = -1;

    private final FileChannel file;
    private final ByteBuffer buffer = ByteBuffer.allocate(1 << 13).limit(0);
    private long bufferStart;

    PdfTokens(FileChannel file) {
        this.file = file;
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

    /** The next byte, or -1 at the end. */
    int read() throws IOException {
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
     * The dictionary that stands here: its keys, each with the word after it (a number, or the name without its slash)
     * or with an empty text. What is nested is passed over. Empty when no whole dictionary stands here.
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
                case '<' -> depth += angle();
                case '>' -> depth -= closingAngle();
                case '[', '{' -> depth += 2;
                case ']', '}' -> depth -= 2;
                case '(' -> string();
                case '/' -> {
                    String name = name();
                    if (depth == 1) {
                        entries.merge(key == null ? "" : key, name, (old, value) -> old.isEmpty() ? value : old);
                        entries.putIfAbsent(name, "");
                        key = name;
                    }
                }
                default -> {
                    back(b);
                    String word = word();
                    if (word.isEmpty()) {
                        read();
                    } else if (depth == 1 && key != null) {
                        entries.merge(key, word, (old, value) -> old.isEmpty() ? value : old);
                    }
                }
            }
            if (depth <= 0) {
                return Optional.of(entries);
            }
        }
        return Optional.empty();
    }

    /** After one {@code <}: a dictionary inside, or a string in hexadecimal that is passed over. */
    private int angle() throws IOException {
        int b = read();
        if (b == '<') {
            return 1;
        }
        while (b != '>' && b != END) {
            b = read();
        }
        return 0;
    }

    /** After one {@code >}: the end of a dictionary, also when its second half is missing. */
    private int closingAngle() throws IOException {
        int b = read();
        back(b == '>' ? END : b);
        return 1;
    }

    private void string() throws IOException {
        int depth = 1;
        while (depth > 0) {
            int b = read();
            if (b == END) {
                return;
            }
            if (b == '\\') {
                read();
            } else if (b == '(') {
                depth++;
            } else if (b == ')') {
                depth--;
            }
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
