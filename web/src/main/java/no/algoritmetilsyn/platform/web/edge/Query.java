package no.algoritmetilsyn.platform.web.edge;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/**
 * What stands after the question mark, read as browsers read it (WHATWG URL): a per cent sign that begins nothing is a
 * per cent sign, and what should have been encoded is encoded here.
 */
final class Query {

    /** A name and what it is set to, decoded; bytes that are no UTF-8 become U+FFFD. */
    record Parameter(String name, String value) {}

    /** Characters that may stand as they are (RFC 3986, 3.4), and the square brackets that many send. */
    private static final String PLAIN =
            "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~!$&'()*+,;=:@/?[]";

    private static final List<String> FACES = List.of("jakarta.faces.", "javax.faces.");

    private Query() {}

    /** The same query with everything encoded that has to be; each character of it is a byte that was sent. */
    static String encoded(String raw) {
        var encoded = new StringBuilder(raw.length());
        for (int i = 0; i < raw.length(); i++) {
            char character = raw.charAt(i);
            boolean stays = character == '%' ? Address.hexadecimal(raw, i + 1) >= 0 : PLAIN.indexOf(character) >= 0;
            if (stays) {
                encoded.append(character);
            } else {
                encoded.append(String.format("%%%02X", (int) character & 0xff));
            }
        }
        return encoded.toString();
    }

    /** Without what steers Faces: it comes in forms alone, and in an address breaks it. */
    static String withoutFaces(String encoded) {
        List<String> pairs = List.of(encoded.split("&"));
        List<String> others = pairs.stream().filter(pair -> !isForFaces(pair)).toList();
        return others.size() == pairs.size() ? encoded : String.join("&", others);
    }

    private static boolean isForFaces(String pair) {
        String name = decoded(pair);
        return FACES.stream().anyMatch(name::startsWith);
    }

    /** The parameters of an encoded query, in order. */
    static List<Parameter> parameters(String encoded) {
        return Arrays.stream(encoded.split("&"))
                .filter(pair -> !pair.isEmpty())
                .map(Query::parameter)
                .toList();
    }

    private static Parameter parameter(String pair) {
        int equals = pair.indexOf('=');
        return equals < 0
                ? new Parameter(decoded(pair), "")
                : new Parameter(decoded(pair.substring(0, equals)), decoded(pair.substring(equals + 1)));
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }
}
