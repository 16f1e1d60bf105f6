package no.algoritmetilsyn.casefile;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.UUID;
import no.algoritmetilsyn.access.Access;
import no.algoritmetilsyn.access.AccessRefused;
import no.algoritmetilsyn.access.Act;
import no.algoritmetilsyn.access.Role;

/**
 * Who sees a proceeding: the staff by its case; those who speak for the organisation that it is directed at; those who speak for
 * employees to whom something of it is released; who has shown the code of a complaint.
 */
@Dependent
public class ProceedingSight {

    @PersistenceContext
    EntityManager entities;

    @Inject
    Access access;

    /**
     * Passes when the actor sees a proceeding.
     *
     * @return it
     * @throws AccessRefused when they do not; one that there is not is refused like one that is not their business
     */
    public Proceeding require(UUID id) {
        Proceeding proceeding = entities.find(Proceeding.class, id);
        UUID casefile = proceeding == null ? null : proceeding.casefileId();
        if (access.actor().isStaff()) {
            access.require(Act.CASEFILE_READ, casefile);
        } else if (isComplainant()) {
            access.require(Act.COMPLAINT_FOLLOW, casefile, id);
        } else if (!access.actor().roles().contains(Role.REPRESENTATIVE)
                || access.may(Act.PROCEEDING_READ_OWN, casefile, id)) {
            access.require(Act.PROCEEDING_READ_OWN, casefile, id);
        } else {
            access.require(Act.PROCEEDING_READ_RELEASED, casefile, id);
        }
        return proceeding;
    }

    /** Whether the actor sees it only because something of it is released to employees. */
    boolean isReleasedOnly(Proceeding proceeding) {
        return !isComplainant() && !access.may(Act.PROCEEDING_READ_OWN, proceeding.casefileId(), proceeding.id());
    }

    private boolean isComplainant() {
        return access.actor().roles().contains(Role.COMPLAINANT);
    }
}
