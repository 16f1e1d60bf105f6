package no.algoritmetilsyn.identity;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.PreparedStatement;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
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
import org.hibernate.Session;

/** Who has an account, and who that is to the rest of the system. */
@Stateless
@AsksNobody("the person who is asked for is nobody yet")
public class Accounts {

    @PersistenceContext
    EntityManager entities;

    @Inject
    AuthorityClock clock;

    @Inject
    Settings settings;

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

    /** The account of this user name, closed or not, for what needs no more of it than its own row. */
    public Optional<Account> named(String userName) {
        if (userName.indexOf('\0') >= 0) {
            // The database could not even be asked for it.
            return Optional.empty();
        }
        return entities.createQuery("select a from Account a where a.userName = :name", Account.class)
                .setParameter("name", userName)
                .getResultStream()
                .findFirst();
    }

    /** Those who belong to a group today, by user name. */
    public List<Actor> members(UUID groupId) {
        return entities
                .createQuery(
                        "select a.id from Account a join a.groups g where g = :group order by a.userName", UUID.class)
                .setParameter("group", groupId)
                .getResultList()
                .stream()
                .flatMap(id -> actor(id).stream())
                .toList();
    }

    /** The account whose user name somebody has typed into a form, closed or not; capitals and blanks around it do not count. */
    public Optional<Account> typed(String userName) {
        return named(userName.strip().toLowerCase(Locale.ROOT));
    }

    /**
     * Opens an account of a demo. Elsewhere the database refuses: who has an account there is for its owner to say.
     *
     * @param passwordHash as it is kept: {@code pbkdf2$rounds$salt$hash}
     * @return its id
     */
    public UUID openForDemo(
            String typedName, String displayName, String passwordHash, Organ organ, Set<Role> roles, Set<UUID> groups) {
        UUID id = UUID.randomUUID();
        entities.unwrap(Session.class).doWork(connection -> {
            try (PreparedStatement open =
                    connection.prepareStatement("SELECT demo_account_open(?, ?, ?, ?, ?, ?, ?, ?)")) {
                open.setObject(1, id);
                open.setString(2, Account.userName(typedName));
                open.setString(3, displayName);
                open.setString(4, passwordHash);
                open.setString(5, organ.name());
                open.setArray(6, connection.createArrayOf("text", roles.toArray()));
                open.setArray(7, connection.createArrayOf("uuid", groups.toArray()));
                open.setObject(8, clock.instant().atOffset(ZoneOffset.UTC));
                open.execute();
            }
        });
        return id;
    }

    /** Says in a demo who leads whom, from now on. Elsewhere the database refuses: that is for its owner to say. */
    public void leadForDemo(UUID superiorId, UUID subordinateId) {
        entities.createNativeQuery("SELECT true FROM (SELECT demo_superior_set(:subordinate, :superior, :at)) AS done")
                .setParameter("subordinate", subordinateId)
                .setParameter("superior", superiorId)
                .setParameter("at", clock.instant())
                .getSingleResult();
    }

    /** Whether everybody knows the password: demo accounts have such ones, and exist only with demo data. */
    public boolean isPublic(String userName, String password) {
        return password.equalsIgnoreCase(userName) && !settings.demo();
    }

    /** The name by which an account logs in; empty when there is no such account. */
    public String userName(UUID accountId) {
        return entities.createQuery("select a.userName from Account a where a.id = :id", String.class)
                .setParameter("id", accountId)
                .getResultStream()
                .findFirst()
                .orElse("");
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
