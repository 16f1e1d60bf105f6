package no.algoritmetilsyn.platform.web.trace;

import io.undertow.util.HttpString;
import java.util.Set;

/** The methods that are written down by name; anybody can make up others. */
final class Methods {

    private static final Set<String> KNOWN = Set.of("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS");

    private Methods() {}

    static String known(HttpString method) {
        String name = method.toString();
        return KNOWN.contains(name) ? name : "OTHER";
    }
}
