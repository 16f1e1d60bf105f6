package no.algoritmetilsyn.identity;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;
import no.algoritmetilsyn.text.CleanText;

/** Password hashes: PBKDF2 with HMAC-SHA-512, 210 000 rounds (OWASP's figure), kept as {@code pbkdf2$rounds$salt$hash}. */
final class Passwords {

    private static final int ROUNDS = 210_000;
    private static final int SALT_BYTES = 16;
    private static final int HASH_BITS = 256;
    private static final SecureRandom RANDOM = new SecureRandom();

    /** A hash that no password fits: checked against when the user is unknown, so that both answers take as long. */
    static final String OF_NOBODY = "pbkdf2$" + ROUNDS + "$AAAAAAAAAAAAAAAAAAAAAA==$AAAA";

    private Passwords() {}

    /**
     * A password as it is compared: the same whichever keyboard it was typed on (RFC 8265 4.2: blanks of every kind are
     * spaces, letters are composed). Nothing is left out of it, capitals stay.
     */
    static String prepared(String typed) {
        var spaced = new StringBuilder(typed.length());
        typed.codePoints()
                .map(character -> Character.getType(character) == Character.SPACE_SEPARATOR ? ' ' : character)
                .forEach(spaced::appendCodePoint);
        return CleanText.composed(spaced.toString());
    }

    /** A hash as it is kept in production. */
    static String hash(String password) {
        return hash(password, ROUNDS);
    }

    /** A hash of so many rounds; with few of them an account for tests logs in at once. */
    static String hash(String password, int rounds) {
        byte[] salt = new byte[SALT_BYTES];
        RANDOM.nextBytes(salt);
        var base64 = Base64.getEncoder();
        return "pbkdf2$" + rounds + "$" + base64.encodeToString(salt) + "$"
                + base64.encodeToString(derive(password, salt, rounds));
    }

    static boolean matches(String password, String hash) {
        String[] parts = hash.split("\\$");
        byte[] salt = Base64.getDecoder().decode(parts[2]);
        byte[] expected = Base64.getDecoder().decode(parts[3]);
        return MessageDigest.isEqual(expected, derive(password, salt, Integer.parseInt(parts[1])));
    }

    private static byte[] derive(String password, byte[] salt, int rounds) {
        try {
            var spec = new PBEKeySpec(password.toCharArray(), salt, rounds, HASH_BITS);
            return SecretKeyFactory.getInstance("PBKDF2WithHmacSHA512")
                    .generateSecret(spec)
                    .getEncoded();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
