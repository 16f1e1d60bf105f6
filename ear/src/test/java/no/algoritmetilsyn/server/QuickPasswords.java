package no.algoritmetilsyn.server;

import java.security.GeneralSecurityException;
import java.util.Base64;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/**
 * Lets the demo accounts of an installation for tests log in quickly: their passwords are hashed in one round instead of 210,000,
 * which take a second each where Java compiles little. Tests log in many hundred times, and few are about that.
 */
final class QuickPasswords {

    private static final byte[] SALT = new byte[16];

    private QuickPasswords() {}

    /** For all accounts that are there; the password of each is its user name. */
    static void set(Database database) {
        database.column("SELECT user_name FROM accounts")
                .forEach(account -> database.run(
                        "UPDATE accounts SET password_hash = ? WHERE user_name = ?", hash(account), account));
    }

    private static String hash(String password) {
        var base64 = Base64.getEncoder();
        try {
            byte[] hash = SecretKeyFactory.getInstance("PBKDF2WithHmacSHA512")
                    .generateSecret(new PBEKeySpec(password.toCharArray(), SALT, 1, 256))
                    .getEncoded();
            return "pbkdf2$1$" + base64.encodeToString(SALT) + "$" + base64.encodeToString(hash);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
