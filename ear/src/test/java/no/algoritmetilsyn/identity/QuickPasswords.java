package no.algoritmetilsyn.identity;

import no.algoritmetilsyn.server.Database;

/**
 * Lets the demo accounts of an installation for tests log in quickly: their passwords are hashed in one round instead of 210,000,
 * which take a second each where Java compiles little. Tests log in many hundred times, and few are about that.
 */
public final class QuickPasswords {

    private QuickPasswords() {}

    /** For all accounts that are there; the password of each is its user name. */
    public static void set(Database database) {
        database.column("SELECT user_name FROM accounts")
                .forEach(account -> database.run(
                        "UPDATE accounts SET password_hash = ? WHERE user_name = ?",
                        Passwords.hash(account, 1),
                        account));
    }
}
