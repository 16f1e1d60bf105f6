package no.algoritmetilsyn.platform;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;

/** Values that nobody should send: the usual attacks, what is almost right, and characters at random. The same each time. */
final class Noise {

    private static final int LONG = 5_000;
    private static final List<String> NASTY = List.of(
            "",
            " ",
            "#{7*7}",
            "${7*7}",
            "<script>alert(1)</script>",
            "\"'><svg/onload=alert(1)>",
            "'; DROP TABLE complaints; --",
            "../../etc/passwd",
            "\u202Efdp.exe",
            "\uD83D\uDE00".repeat(30),
            "{\"a\":[{}]}",
            "a\u0000b",
            "Ka\u200Bri \u00ADNord\u2060mann\u2028\uFEFFx\u0002",
            "\u3164",
            "%00",
            "\t\r\n",
            "ﬀﬁ½ İı",
            "null",
            "true",
            "NaN",
            "-1",
            "0",
            "1e999",
            "99999999999999999999",
            "2147483648",
            "-9223372036854775808",
            "9999999-99-99",
            "2026-02-30",
            "2026-11-25T25:61:61",
            "00000000-0000-0000-0000-000000000000",
            "1-1-1-1-1",
            "((((((((((",
            "a AND OR NOT \"",
            "*?~^:[TO]{",
            "x".repeat(LONG));

    private final Random random;

    Noise(long seed) {
        random = new Random(seed);
    }

    /** A number from 0, below this one. */
    int below(int bound) {
        return random.nextInt(bound);
    }

    /** One of these. */
    <T> T oneOf(List<T> choices) {
        return choices.get(below(choices.size()));
    }

    /** A text; one of three is a known attack, one is something right with a fault in it, one is anything. */
    String near(String right) {
        return switch (below(4)) {
            case 0 -> oneOf(NASTY);
            case 1 -> broken(right);
            case 2 -> text();
            default -> right;
        };
    }

    /** The same, but never what is right. */
    String text() {
        if (below(2) == 0) {
            return oneOf(NASTY);
        }
        return random.ints(below(40), 0, 0x2FFF)
                .filter(codePoint -> !Character.isSurrogate((char) codePoint))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /** Bytes that are no text at all. */
    byte[] bytes() {
        byte[] bytes = new byte[below(200)];
        random.nextBytes(bytes);
        return bytes;
    }

    private String broken(String right) {
        var broken = new StringBuilder(right);
        for (int fault = below(3); fault >= 0 && broken.length() > 0; fault--) {
            int place = below(broken.length());
            switch (below(3)) {
                case 0 -> broken.deleteCharAt(place);
                case 1 -> broken.insert(place, right);
                default -> broken.setCharAt(place, (char) (1 + below(300)));
            }
        }
        return broken.toString();
    }

    /** A query of some of these parameters, each a name, an equals sign and something right; some come twice. */
    String query(List<String> parameters) {
        var query = new StringBuilder("?");
        for (String parameter : parameters) {
            String[] pair = parameter.split("=", 2);
            for (int times = below(8) == 0 ? 2 : below(4) == 0 ? 0 : 1; times > 0; times--) {
                query.append(pair[0]).append('=').append(encoded(near(pair[1]))).append('&');
            }
        }
        return query.toString();
    }

    /** Encoded for an address; now and then as bytes that are no UTF-8. */
    String encoded(String value) {
        return below(20) == 0
                ? oneOf(List.of("%C3%28", "%FF", "%ED%A0%80", "%F0%28%8C%28", "%C0%AF"))
                : URLEncoder.encode(value, StandardCharsets.UTF_8).replace("+", "%20");
    }

    /** A segment of a path, which cannot be empty. */
    String segment(String right) {
        String segment = encoded(near(right));
        return segment.isEmpty() || segment.equals(".") || segment.equals("..") ? "x" : segment;
    }

    /** Something a header may hold. */
    String header(String right) {
        String header = near(right).replaceAll("[^\\x20-\\x7e]", "~").strip();
        return header.isEmpty() ? "x" : header;
    }
}
