package no.algoritmetilsyn.identity;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import no.algoritmetilsyn.access.Actor;
import no.algoritmetilsyn.access.AsksNobody;
import no.algoritmetilsyn.access.Role;
import no.algoritmetilsyn.authority.Organ;
import no.algoritmetilsyn.platform.AuthorityClock;
import no.algoritmetilsyn.platform.Settings;

/** Logs people in, with a password here; an identity provider would end in the same {@link #actor}. */
@Stateless
@AsksNobody("whoever logs in is nobody yet")
public class Accounts {

    private static final String SCOPE = "login";
    private static final int TRIES = 8;
    private static final int TRIES_OF_ADDRESS = 60;

    @PersistenceContext
    EntityManager entities;

    @Inject
    Attempts attempts;

    @Inject
    VerifiedLogins verified;

    @Inject
    AuthorityClock clock;

    @Inject
    Settings settings;

    /**
     * Whoever may log in with this, or nobody: unknown, wrong, disabled and blocked look alike and take as long, and so
     * does a password that is the user name, outside installations with demo data.
     *
     * @param address network address the try comes from; together with the user name it is what gets blocked, so that
     *     nobody can lock another one out from afar
     */
    public Optional<Actor> login(String userName, String password, String address) {
        if (userName.length() > 200 || password.length() > 1000) {
            return Optional.empty();
        }
        Optional<UUID> seen = verified.recall(userName, password);
        if (seen.isPresent()) {
            return actor(seen.get());
        }
        String pair = userName + "\n" + address;
        boolean blocked =
                isPublic(userName, password) || attempts.blocked(SCOPE, pair) || attempts.blocked(SCOPE, address);
        Optional<Account> account = find(userName);
        boolean fits = account.map(candidate -> candidate.accepts(password))
                .orElseGet(() -> Passwords.matches(password, Passwords.OF_NOBODY));
        if (blocked || !fits) {
            attempts.failed(SCOPE, pair, TRIES);
            attempts.failed(SCOPE, address, TRIES_OF_ADDRESS);
            return Optional.empty();
        }
        attempts.succeeded(SCOPE, pair);
        verified.remember(userName, password, account.get().id());
        return account.map(Account::actor);
    }

    /** Who an account is now, or nobody when it has been closed: asked at every request of a session. */
    public Optional<Actor> actor(UUID accountId) {
        return entities.createQuery(
                        "select distinct a from Account a left join fetch a.roles left join fetch a.groups where a.id = :id",
                        Account.class)
                .setParameter("id", accountId)
                .getResultStream()
                .findFirst()
                .filter(account -> !account.isDisabled())
                .map(Account::actor);
    }

    private Optional<Account> find(String userName) {
        if (userName.indexOf('\0') >= 0) {
            // The database could not even be asked for it.
            return Optional.empty();
        }
        return entities.createQuery("select a from Account a where a.userName = :name", Account.class)
                .setParameter("name", userName)
                .getResultStream()
                .findFirst();
    }

    /**
     * Opens an account.
     *
     * @return its id
     * @throws IllegalStateException outside installations with demo data when the password is the user name
     */
    public UUID open(
            String userName, String displayName, String password, Organ organ, Set<Role> roles, Set<UUID> groups) {
        if (isPublic(userName, password)) {
            throw new IllegalStateException("A password must not be the user name");
        }
        var account = new Account(
                userName, displayName, Passwords.hash(password), organ, EnumSet.copyOf(roles), clock.instant());
        groups.forEach(account::join);
        entities.persist(account);
        return account.id();
    }

    /** Demo accounts have such passwords, and exist only with demo data. */
    private boolean isPublic(String userName, String password) {
        return password.equals(userName) && !settings.demo();
    }

    /** What colleagues and letters call a member of the staff. */
    public String displayName(UUID accountId) {
        Account account = entities.find(Account.class, accountId);
        return account == null ? "" : account.actor().name();
    }

    /** The same of several, by account; unknown ids are left out. */
    public Map<UUID, String> displayNames(Collection<UUID> accountIds) {
        if (accountIds.isEmpty()) {
            return Map.of();
        }
        return entities.createQuery("select a.id, a.displayName from Account a where a.id in :ids", Object[].class)
                .setParameter("ids", accountIds)
                .getResultStream()
                .collect(Collectors.toMap(row -> (UUID) row[0], row -> (String) row[1]));
    }
}
