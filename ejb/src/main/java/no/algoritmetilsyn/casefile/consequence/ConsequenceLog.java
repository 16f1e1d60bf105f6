package no.algoritmetilsyn.casefile.consequence;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Map;
import java.util.UUID;
import no.algoritmetilsyn.access.Access;
import no.algoritmetilsyn.casefile.Proceeding;
import no.algoritmetilsyn.casefile.ProceedingLog;

/**
 * Writes down what follows by law in one proceeding from what was decided in another one, or from a fact that came later: in the
 * audit of its case, and for those who follow the changes.
 */
@Dependent
public class ConsequenceLog {

    @PersistenceContext
    EntityManager entities;

    @Inject
    Access access;

    @Inject
    ProceedingLog log;

    /**
     * @param proceedingId in which it follows
     * @param event feature and verb, such as {@code ORDER_TAKEN_BACK}
     * @param detail codes, ids, numbers and dates, never personal data
     */
    public void add(UUID proceedingId, String event, Map<String, String> detail) {
        Proceeding proceeding = entities.find(Proceeding.class, proceedingId);
        log.add(proceeding, access.actor().inConsequence(), event, detail);
    }
}
