package no.algoritmetilsyn.identity;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.algoritmetilsyn.access.Actor;
import no.algoritmetilsyn.access.AsksNobody;
import no.algoritmetilsyn.audit.AccessEvent;
import no.algoritmetilsyn.audit.AccessLog;
import no.algoritmetilsyn.identity.FailedAttempts.Limit;
import no.algoritmetilsyn.platform.ClientNetwork;

/**
 * Logs people in, with a password here; an identity provider would end in the same {@link Accounts#actor}.
 *
 * <p>It runs outside of any transaction: a caller who waits for the slow hash holds no connection meanwhile, and a crowd at
 * the login takes none from those who are inside.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
@AsksNobody("somebody who logs in is nobody yet")
public class Logins {

    private static final String SCOPE = "login";
    private static final int TRIES = 8;
    private static final int TRIES_OF_NETWORK = 60;

    /** What becomes of somebody who wants in. */
    public sealed interface Answer {

        /** They may. */
        record Welcome(Actor actor) implements Answer {}

        /** They may not; whether name, password, account or a block is the reason is not told. */
        record Refused() implements Answer {}

        /** Nobody can look soon, and nothing was looked at: they may come back after so many seconds. */
        record Busy(int seconds) implements Answer {}
    }

    /** @param accountId the account that the credentials are right for; null when they are not */
    private record Look(UUID accountId) {}

    @Inject
    Accounts accounts;

    @Inject
    FailedAttempts attempts;

    @Inject
    VerifiedLogins verified;

    @Inject
    LoginQueue queue;

    @Inject
    AccessLog log;

    /**
     * The actor who may log in with this: unknown, wrong and disabled look alike and take as long, and so does a password that is
     * the user name, outside installations with demo data. Blocked looks like them and takes no hash: it is the same for
     * names that nobody has, and hammering would keep the processors busy. It is asked first: while it lasts, neither the
     * right password nor the memory of right ones is of any use.
     *
     * @param address network address the try comes from; its network, together with the user name, is what gets blocked, so
     *     that nobody can lock another one out from afar
     */
    public Answer login(String typedName, String typedPassword, String address) {
        if (typedName.length() > 200 || typedPassword.length() > 1000) {
            return refused(AccessEvent.LOGIN_FAILED, null, address);
        }
        String userName = Account.userName(typedName);
        String password = Passwords.prepared(typedPassword);
        String network = ClientNetwork.of(address);
        var limits = List.of(
                new Limit(SCOPE, userName + "\n" + network, TRIES), new Limit(SCOPE, network, TRIES_OF_NETWORK));
        if (attempts.isBlocked(limits)) {
            return refused(AccessEvent.LOGIN_BLOCKED, null, address);
        }
        Optional<Actor> known = verified.recall(userName, password, network).flatMap(accounts::actor);
        return known.<Answer>map(Answer.Welcome::new).orElseGet(() -> look(userName, password, address, limits));
    }

    private Answer look(String userName, String password, String address, List<Limit> limits) {
        String network = ClientNetwork.of(address);
        String key = verified.key(userName, password, network);
        Optional<Look> look = queue.inTurn(key, network, () -> check(userName, password, address, limits));
        if (look.isEmpty()) {
            log.turnedAway(AccessEvent.LOGIN_BUSY, null, address);
            return new Answer.Busy(LoginQueue.RETRY_AFTER_SECONDS);
        }
        return Optional.ofNullable(look.get().accountId())
                .flatMap(accounts::actor)
                .<Answer>map(Answer.Welcome::new)
                .orElseGet(Answer.Refused::new);
    }

    private Look check(String userName, String password, String address, List<Limit> limits) {
        // Somebody may have been right, or too many wrong, while this one waited.
        if (!attempts.admit(limits)) {
            log.turnedAway(AccessEvent.LOGIN_BLOCKED, null, address);
            return new Look(null);
        }
        Optional<Account> account = accounts.named(userName);
        UUID accountId = account.map(Account::id).orElse(null);
        if (!isRight(userName, password, account)) {
            attempts.failed(limits);
            log.turnedAway(AccessEvent.LOGIN_FAILED, accountId, address);
            return new Look(null);
        }
        attempts.forget(limits.get(0));
        attempts.takeBack(limits.subList(1, limits.size()));
        verified.remember(userName, password, ClientNetwork.of(address), accountId);
        accounts.actor(accountId).ifPresent(actor -> log.entered(AccessEvent.LOGIN, actor, address));
        return new Look(accountId);
    }

    private boolean isRight(String userName, String password, Optional<Account> account) {
        boolean fits = account.map(candidate -> candidate.accepts(password))
                .orElseGet(() -> Passwords.matches(password, Passwords.OF_NOBODY));
        return fits && !accounts.isPublic(userName, password);
    }

    private Answer refused(AccessEvent event, UUID accountId, String address) {
        log.turnedAway(event, accountId, address);
        return new Answer.Refused();
    }
}
