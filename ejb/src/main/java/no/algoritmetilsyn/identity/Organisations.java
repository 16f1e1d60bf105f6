package no.algoritmetilsyn.identity;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import java.util.UUID;
import no.algoritmetilsyn.access.AsksNobody;
import no.algoritmetilsyn.platform.AuthorityClock;

/** The organisations the authority knows. */
@Stateless
@AsksNobody("names and numbers of organisations are public")
public class Organisations {

    @PersistenceContext
    EntityManager entities;

    @Inject
    AuthorityClock clock;

    /** The organisation of that number. */
    public Optional<Organisation> find(OrganisationNumber number) {
        return entities.createQuery("select o from Organisation o where o.number = :number", Organisation.class)
                .setParameter("number", number.value())
                .getResultStream()
                .findFirst();
    }

    /** Enters an organisation; one that is known already keeps its id. */
    public UUID enter(OrganisationNumber number, String name, String form) {
        return find(number).map(Organisation::id).orElseGet(() -> {
            var organisation = new Organisation(number, name, form, clock.instant());
            entities.persist(organisation);
            // Rows that are written together are sorted by table; others name this one by its id.
            entities.flush();
            return organisation.id();
        });
    }
}
