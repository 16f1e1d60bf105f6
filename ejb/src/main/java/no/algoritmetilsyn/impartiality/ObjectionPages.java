package no.algoritmetilsyn.impartiality;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import java.util.UUID;
import no.algoritmetilsyn.access.Access;
import no.algoritmetilsyn.access.AccessRefused;
import no.algoritmetilsyn.access.Act;
import no.algoritmetilsyn.casefile.Proceeding;

/** Shows objections to those who may see their cases. */
@Stateless
public class ObjectionPages {

    @PersistenceContext
    EntityManager entities;

    @Inject
    Access access;

    @Inject
    Objections objections;

    /**
     * The objection of a proceeding that waits for a ruling, the oldest first; empty when none does.
     *
     * @throws AccessRefused when the actor may not see its case, or there is no such proceeding
     */
    public Optional<Objection> waiting(UUID proceedingId) {
        Proceeding proceeding = entities.find(Proceeding.class, proceedingId);
        access.require(Act.CASEFILE_READ, proceeding == null ? null : proceeding.casefileId());
        return objections.oldest(proceedingId);
    }
}
