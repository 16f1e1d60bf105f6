package no.algoritmetilsyn.platform;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.Locale;

/**
 * What a limit "per address" counts by. An IPv4 address stands for itself; an IPv6 address stands for its /64, since one
 * subscriber is given at least that much and may take a new address within it for each request (RFC 6177, RFC 8981).
 */
public final class ClientNetwork {

    private static final int LONGEST = 64;
    private static final int PREFIX_BYTES = 8;

    private ClientNetwork() {}

    /**
     * The network of an address.
     *
     * @param address as the server tells it: an IP address, perhaps in brackets or with a zone; whatever else a proxy may
     *     have sent counts as it is written, cut off after 64 characters
     * @return equal for addresses that share a limit
     */
    public static String of(String address) {
        if (address == null) {
            return "";
        }
        String written = address.substring(0, Math.min(address.length(), LONGEST))
                .strip()
                .toLowerCase(Locale.ROOT)
                .replaceFirst("^\\[", "")
                .replaceFirst("].*$", "");
        int zone = written.indexOf('%');
        String literal = zone < 0 ? written : written.substring(0, zone);
        return isIpv6(literal) ? prefix(literal) : written;
    }

    /** Only what is written like this is given to the parser, which would ask the name service for anything else. */
    private static boolean isIpv6(String literal) {
        return literal.indexOf(':') >= 0
                && literal.chars().allMatch(c -> c == ':' || c == '.' || Character.digit(c, 16) >= 0 && c < 0x80);
    }

    private static String prefix(String literal) {
        try {
            InetAddress parsed = InetAddress.getByName(literal);
            if (parsed instanceof Inet4Address) {
                // ::ffff:192.0.2.1 is the IPv4 address.
                return parsed.getHostAddress();
            }
            byte[] bytes = Arrays.copyOf(parsed.getAddress(), PREFIX_BYTES);
            byte[] whole = Arrays.copyOf(bytes, 2 * PREFIX_BYTES);
            return InetAddress.getByAddress(whole).getHostAddress() + "/64";
        } catch (UnknownHostException notAnAddress) {
            return literal;
        }
    }
}
