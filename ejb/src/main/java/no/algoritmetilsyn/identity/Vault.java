package no.algoritmetilsyn.identity;

import jakarta.ejb.Local;
import jakarta.ejb.LocalBean;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.algoritmetilsyn.access.Access;
import no.algoritmetilsyn.access.Act;
import no.algoritmetilsyn.access.AsksNobody;
import no.algoritmetilsyn.outbox.Addresses;
import no.algoritmetilsyn.platform.AuthorityClock;
import no.algoritmetilsyn.platform.Sql;

/**
 * Names and addresses of people. Everything else in the system holds their ids.
 *
 * <p>The database lets the application call functions only; each reading writes who read what for which purpose.
 */
@Stateless
@LocalBean
@Local(Addresses.class)
public class Vault implements Addresses {

    /** That somebody has read a person's data: shown to the person on demand (personvernforordningen art. 15). */
    public record Reading(UUID actorId, String purpose, Instant at) {}

    @PersistenceContext
    EntityManager entities;

    @Inject
    Access access;

    @Inject
    AuthorityClock clock;

    /**
     * Puts a person away.
     *
     * @param language in which the person wants to be written to: nb, nn, en or se
     * @return the id that stands for the person from now on
     */
    @AsksNobody("writing is part of what the caller has asked for; nothing comes out")
    public UUID keep(Contact contact, String language) {
        UUID id = UUID.randomUUID();
        Instant at = clock.instant();
        Sql.value(
                entities,
                """
                WITH identity AS (
                  INSERT INTO identities (id, language, reachable, created_at) VALUES (?, ?, ?, ?))
                SELECT CAST(vault.keep(?, ?, ?, ?, ?, ?) AS text)
                """,
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
        return contact(identityId, purpose);
    }

    /** The address a notice goes to; for the relay of outgoing notices. */
    @Override
    @AsksNobody("the relay acts for the system and gets an address, no name")
    public Optional<String> emailOf(UUID identityId) {
        return contact(identityId, "notice").map(Contact::email);
    }

    private Optional<Contact> contact(UUID identityId, String purpose) {
        List<?> rows = entities.createNativeQuery(
                        "SELECT name, email, phone, address FROM vault.read(:person, :actor, :purpose, :at)")
                .setParameter("person", identityId)
                .setParameter("actor", access.actor().id())
                .setParameter("purpose", purpose)
                .setParameter("at", clock.instant())
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .findFirst()
                .map(row -> new Contact((String) row[0], (String) row[1], (String) row[2], (String) row[3]));
    }
}
