package no.algoritmetilsyn.identity;

import jakarta.ejb.Local;
import jakarta.ejb.LocalBean;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import jakarta.persistence.Query;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.algoritmetilsyn.access.Access;
import no.algoritmetilsyn.access.Act;
import no.algoritmetilsyn.access.AsksNobody;
import no.algoritmetilsyn.access.Declarations;
import no.algoritmetilsyn.outbox.Addresses;
import no.algoritmetilsyn.platform.AuthorityClock;
import no.algoritmetilsyn.platform.Rows;
import no.algoritmetilsyn.platform.Sql;
import no.algoritmetilsyn.text.TypedWords;

/**
 * Names and addresses of people. Everything else in the system holds their ids.
 *
 * <p>The database lets the application call functions only. They ask once more whether the account may read the person,
 * and let nobody read many; each reading writes who read what for which purpose, at the database's time.
 */
@Stateless
@LocalBean
@Local(Addresses.class)
public class Vault implements Addresses {

    @PersistenceContext
    EntityManager entities;

    @Inject
    Access access;

    @Inject
    Declarations declarations;

    @Inject
    AuthorityClock clock;

    /**
     * Puts a person away.
     *
     * @param language in which the person wants to be written to: nb, nn, en or se
     * @param source whether the name belongs into the compartment of those who report on their own workplace
     * @return the id that stands for the person from now on
     */
    @AsksNobody("writing is part of what the caller has asked for; nothing comes out")
    public UUID keep(Contact contact, String language, boolean source) {
        UUID id = UUID.randomUUID();
        Instant at = clock.instant();
        Sql.value(
                entities,
                """
                WITH identity AS (
                  INSERT INTO identities (id, language, reachable, created_at) VALUES (?, ?, ?, ?))
                SELECT CAST(vault.%s(?, ?, ?, ?, ?, ?) AS text)
                """
                        .formatted(source ? "keep_source" : "keep"),
                id,
                language,
                contact.email() != null,
                at,
                id,
                contact.name(),
                contact.email(),
                contact.phone(),
                contact.address(),
                at);
        return id;
    }

    /**
     * Reads the complainant of a case, for somebody who handles it.
     *
     * @param purpose why; kept with the reading
     */
    public Optional<Contact> read(UUID identityId, UUID casefileId, String purpose) {
        access.require(Act.COMPLAINANT_READ, casefileId);
        List<Object[]> rows;
        try {
            rows = Rows.of(entities.createNativeQuery(
                                    "SELECT name, email, phone, address FROM vault.read(:person, :casefile, :actor, :purpose)")
                            .setParameter("person", identityId)
                            .setParameter("casefile", casefileId)
                            .setParameter("actor", access.actor().id())
                            .setParameter("purpose", purpose))
                    .toList();
        } catch (PersistenceException refused) {
            throw VaultRefusal.rule(refused)
                    .map(rule -> access.refusal(Act.COMPLAINANT_READ, casefileId, rule))
                    .map(RuntimeException.class::cast)
                    .orElse(refused);
        }
        return rows.stream().findFirst().map(row -> contact(row, identityId, casefileId));
    }

    private Contact contact(Object[] row, UUID identityId, UUID casefileId) {
        declarations.nameRead(casefileId, identityId);
        return new Contact((String) row[0], (String) row[1], (String) row[2], (String) row[3]);
    }

    /**
     * Finds persons by name, in cases that the actor handles; each one found is a reading.
     *
     * @param name the beginning of each word of it
     * @param purpose why; kept with the readings
     * @throws TooManyPersons when more than ten are found
     */
    @AsksNobody("the vault asks for each case; the calling boundary asks for the act")
    public List<NamedPerson> find(String name, String purpose) {
        String words = TypedWords.query(name);
        if (words.isEmpty()) {
            return List.of();
        }
        List<Object[]> rows;
        try {
            rows = Rows.of(entities.createNativeQuery(
                                    "SELECT person, casefile, name FROM vault.find(:actor, :words, :purpose)")
                            .setParameter("actor", access.actor().id())
                            .setParameter("words", words)
                            .setParameter("purpose", purpose))
                    .toList();
        } catch (PersistenceException refused) {
            if (VaultRefusal.isTooManyPersons(refused)) {
                throw new TooManyPersons();
            }
            throw VaultRefusal.rule(refused)
                    .map(rule -> access.refusal(Act.COMPLAINANT_READ, null, rule))
                    .map(RuntimeException.class::cast)
                    .orElse(refused);
        }
        List<NamedPerson> found = rows.stream()
                .map(row -> new NamedPerson((UUID) row[0], (UUID) row[1], (String) row[2]))
                .toList();
        found.forEach(person -> declarations.nameRead(person.casefileId(), person.id()));
        return found;
    }

    /** The address a notice goes to; for the relay of outgoing notices. */
    @Override
    @AsksNobody("the relay acts for the system and gets an address, no name")
    public Optional<String> emailFor(UUID noticeId) {
        return Optional.ofNullable((String) entities.createNativeQuery("SELECT vault.email_for(:notice)")
                .setParameter("notice", noticeId)
                .getSingleResult());
    }

    /**
     * The name and the address that are printed on a letter to a person, which is signed or waits for the post.
     *
     * @param letterId a letter to a person
     * @return empty for somebody who reports on their own workplace, whose name stands on no letter
     */
    @AsksNobody("prints the name on a letter that its step has asked for; nobody of the staff is shown it")
    public Optional<Contact> recipientOf(UUID letterId) {
        Query query = entities.createNativeQuery("SELECT name, address FROM vault.recipient_of(:letter)")
                .setParameter("letter", letterId);
        return Rows.of(query).findFirst().map(row -> new Contact((String) row[0], null, null, (String) row[1]));
    }
}
