package no.algoritmetilsyn.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Keyed hashes under keys derived from the installation's secret, one key a purpose. */
@ApplicationScoped
public class Keys {

    private static final String ALGORITHM = "HmacSHA256";

    @Inject
    Settings settings;

    /** Purposes are few and fixed. */
    private final Map<String, byte[]> keys = new ConcurrentHashMap<>();

    /**
     * HMAC-SHA-256 of a text under the key of a purpose.
     *
     * @param purpose what the hash is for; hashes of different purposes tell nothing about each other
     * @return 32 bytes
     */
    public byte[] hash(String purpose, String text) {
        return hmac(known(purpose), text.getBytes(StandardCharsets.UTF_8));
    }

    /** The key of a purpose: 32 bytes. */
    public byte[] key(String purpose) {
        return known(purpose).clone();
    }

    private byte[] known(String purpose) {
        return keys.computeIfAbsent(
                purpose, unknown -> hmac(settings.secret(), unknown.getBytes(StandardCharsets.UTF_8)));
    }

    private static byte[] hmac(byte[] key, byte[] message) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(key, ALGORITHM));
            return mac.doFinal(message);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
