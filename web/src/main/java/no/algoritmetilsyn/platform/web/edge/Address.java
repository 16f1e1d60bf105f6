package no.algoritmetilsyn.platform.web.edge;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * The path of an address, of which there is one reading only: what stands encoded is what it says, letter by letter, and
 * nothing in it means another path.
 *
 * <p>Refused is what a proxy, the server and a filter may read differently: parameters after a semicolon, backslashes,
 * empty segments, {@code .} and {@code ..}, and characters that are encoded although they need not be (RFC 3986, 2.3
 * and 6.2.2).
 */
final class Address {

    /** Longest path, in characters. */
    static final int LONGEST = 2_048;

    private static final String UNRESERVED = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~";
    private static final String PLAIN = UNRESERVED + "!$&'()*+,=:@/";
    private static final String NEVER_ENCODED = UNRESERVED + "/\\;%";

    private Address() {}

    /** What an encoded path says; empty when there could be two opinions about it. */
    static Optional<String> read(String encoded) {
        if (!encoded.startsWith("/") || encoded.length() > LONGEST) {
            return Optional.empty();
        }
        byte[] bytes = new byte[encoded.length()];
        int length = 0;
        for (int i = 0; i < encoded.length(); i++) {
            char character = encoded.charAt(i);
            if (character == '%') {
                int value = hexadecimal(encoded, i + 1);
                if (value <= ' ' - 1 || value == 0x7f || NEVER_ENCODED.indexOf(value) >= 0) {
                    return Optional.empty();
                }
                bytes[length++] = (byte) value;
                i += 2;
            } else if (PLAIN.indexOf(character) >= 0) {
                bytes[length++] = (byte) character;
            } else {
                return Optional.empty();
            }
        }
        return text(bytes, length).filter(Address::isStraight);
    }

    /** Whether a path that was read lies in a folder that is nobody's. */
    static boolean isHidden(String path) {
        int start = 0;
        while (start < path.length() && path.charAt(start) == '/') {
            start++;
        }
        int end = path.indexOf('/', start);
        String first = path.substring(start, end < 0 ? path.length() : end).toUpperCase(Locale.ROOT);
        return start > 0 && (first.equals("WEB-INF") || first.equals("META-INF"));
    }

    /** The byte that two digits say; -1 when they are none. */
    static int hexadecimal(String text, int start) {
        if (start + 2 > text.length()) {
            return -1;
        }
        int high = Character.digit(text.charAt(start), 16);
        int low = Character.digit(text.charAt(start + 1), 16);
        return high < 0 || low < 0 || text.charAt(start) > 'f' || text.charAt(start + 1) > 'f' ? -1 : high * 16 + low;
    }

    private static Optional<String> text(byte[] bytes, int length) {
        try {
            return Optional.of(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes, 0, length))
                    .toString());
        } catch (CharacterCodingException notUtf8) {
            return Optional.empty();
        }
    }

    /** A slash at the end is no empty segment. */
    private static boolean isStraight(String path) {
        return !path.contains("//")
                && Arrays.stream(path.split("/")).noneMatch(segment -> segment.equals(".") || segment.equals(".."));
    }
}
