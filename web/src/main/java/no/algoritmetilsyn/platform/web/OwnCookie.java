package no.algoritmetilsyn.platform.web;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;
import no.algoritmetilsyn.platform.Settings;

/**
 * The cookies that the service sets; no other is looked at.
 *
 * <p>Where people reach the service by TLS, each name begins with {@code __Host-}: the browser then takes it from this
 * host only, for all paths, and never sends it in clear (RFC 6265bis, 4.1.3.2). Without TLS a browser refuses such a name.
 */
public enum OwnCookie {
    /** Of those who are logged in. */
    SESSION("TILSYN-SESSION"),
    /** The language that was chosen. */
    LANGUAGE("spraak"),
    /** The key to a half-filled complaint. */
    DRAFT("tilsyn-utkast"),
    /** The key to the receipt of a complaint just sent. */
    RECEIPT("tilsyn-kvittering");

    private static final String PREFIX = "__Host-";
    private static final Pattern VALUE = Pattern.compile("[A-Za-z0-9._~-]{0,200}");
    private static final boolean SECURE = new Settings().isSecure();

    private final String name;

    OwnCookie(String name) {
        this.name = name;
    }

    /** The name that the browser knows it by. */
    public String key() {
        return key(SECURE);
    }

    String key(boolean secure) {
        return secure ? PREFIX + name : name;
    }

    /** Whether browsers may send it by TLS only. */
    public boolean isSecure() {
        return SECURE;
    }

    /** Whether {@code name=value} is this one. */
    public boolean isIn(String pair) {
        return pair.startsWith(key() + "=");
    }

    /** Which one {@code name=value} is; empty when it is none of ours, or has a value that we would never set. */
    public static Optional<OwnCookie> of(String pair) {
        return Arrays.stream(values())
                .filter(cookie -> cookie.isIn(pair))
                .filter(cookie ->
                        VALUE.matcher(pair.substring(cookie.key().length() + 1)).matches())
                .findFirst();
    }
}
