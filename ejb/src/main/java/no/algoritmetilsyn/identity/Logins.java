package no.algoritmetilsyn.identity;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import no.algoritmetilsyn.access.Actor;
import no.algoritmetilsyn.access.AsksNobody;
import no.algoritmetilsyn.identity.Attempts.Limit;

/**
 * Logs people in, with a password here; an identity provider would end in the same {@link Accounts#actor}.
 *
 * <p>It runs outside of any transaction: whoever waits for the slow hash holds no connection meanwhile, and a crowd at
 * the door takes none from those who are inside.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
@AsksNobody("whoever logs in is nobody yet")
public class Logins {

    private static final String SCOPE = "login";
    private static final int TRIES = 8;
    private static final int TRIES_OF_ADDRESS = 60;

    /**
     * Turns at the slow hash: more than there are processors would be no faster, and leave nothing to those who read a
     * page meanwhile. They are fewer than the tries, and fair, so that whoever is refused comes after one that was not.
     */
    private static final Semaphore TURNS =
            new Semaphore(Math.min(TRIES / 2, Runtime.getRuntime().availableProcessors()), true);

    @Inject
    Accounts accounts;

    @Inject
    Attempts attempts;

    @Inject
    VerifiedLogins verified;

    /**
     * Whoever may log in with this, or nobody: unknown, wrong and disabled look alike and take as long, and so does a
     * password that is the user name, outside installations with demo data. Blocked looks like them and takes no hash:
     * it is the same for names that nobody has, and hammering would keep the processors busy.
     *
     * @param address network address the try comes from; together with the user name it is what gets blocked, so that
     *     nobody can lock another one out from afar
     */
    public Optional<Actor> login(String typedName, String typedPassword, String address) {
        if (typedName.length() > 200 || typedPassword.length() > 1000) {
            return Optional.empty();
        }
        String userName = Account.userName(typedName);
        String password = Passwords.prepared(typedPassword);
        return verified.recall(userName, password)
                .or(() -> check(userName, password, address))
                .flatMap(accounts::actor);
    }

    private Optional<UUID> check(String userName, String password, String address) {
        var pair = new Limit(SCOPE, userName + "\n" + address, TRIES);
        var anyone = new Limit(SCOPE, address, TRIES_OF_ADDRESS);
        if (!attempts.admit(List.of(pair, anyone))) {
            // A client may start with more requests at once than it has tries: one that was let in speaks for the rest.
            return inTurn(() -> verified.recall(userName, password));
        }
        Optional<Account> account = accounts.named(userName);
        Optional<UUID> right =
                inTurn(() -> verified.recall(userName, password).or(() -> prove(userName, password, account)));
        if (right.isEmpty()) {
            attempts.failed(List.of(pair, anyone));
        } else {
            attempts.forget(pair);
            attempts.takeBack(List.of(anyone));
        }
        return right;
    }

    private static Optional<UUID> inTurn(Supplier<Optional<UUID>> look) {
        TURNS.acquireUninterruptibly();
        try {
            return look.get();
        } finally {
            TURNS.release();
        }
    }

    private Optional<UUID> prove(String userName, String password, Optional<Account> account) {
        boolean fits = account.map(candidate -> candidate.accepts(password))
                .orElseGet(() -> Passwords.matches(password, Passwords.OF_NOBODY));
        if (!fits || accounts.isPublic(userName, password)) {
            return Optional.empty();
        }
        verified.remember(userName, password, account.get().id());
        return account.map(Account::id);
    }
}
