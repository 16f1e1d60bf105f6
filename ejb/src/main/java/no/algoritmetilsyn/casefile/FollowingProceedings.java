package no.algoritmetilsyn.casefile;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import no.algoritmetilsyn.access.Access;
import no.algoritmetilsyn.authority.Organ;

/**
 * Opens a proceeding that follows from what was done in another one, in the transaction in which that is done: an order when its
 * decision is sent, an appeal when it is received. Between {@link #open} and {@link #start} the feature enters its own row, the
 * parties and the deadlines that the model asks for.
 */
@Dependent
public class FollowingProceedings {

    @PersistenceContext
    EntityManager entities;

    @Inject
    Proceedings proceedings;

    @Inject
    Links links;

    @Inject
    ProceedingLog log;

    @Inject
    Access access;

    /**
     * Opens it under the next reference of its kind. Its process waits for {@link #start}.
     *
     * @param at when it was written down here
     * @param matter what it is about, for lists
     */
    public Proceeding open(ProceedingKind kind, UUID casefileId, Organ organ, Instant at, Matter matter) {
        UUID id = UUID.randomUUID();
        proceedings.open(id, kind, casefileId, organ, proceedings.nextReference(kind), at, matter);
        return entities.find(Proceeding.class, id);
    }

    /**
     * Joins it to the proceeding from which it follows, starts its process and tells that it is open.
     *
     * @param detail what the audit is told beside its reference: codes, ids, numbers and dates, never personal data
     */
    public void start(Proceeding opened, Link.Relation relation, UUID from, Map<String, String> detail) {
        links.join(opened.id(), relation, from);
        proceedings.start(opened.id(), opened.kind(), opened.casefileId());
        var details = new HashMap<>(detail);
        details.put("reference", opened.reference());
        log.add(opened, access.actor(), opened.kind() + "_OPENED", details);
    }
}
