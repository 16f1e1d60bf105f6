package no.algoritmetilsyn.publication;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.UUID;
import no.algoritmetilsyn.access.Access;
import no.algoritmetilsyn.access.Act;
import no.algoritmetilsyn.algorithm.standard.RecordKind;
import no.algoritmetilsyn.casefile.Proceeding;

/** What is published, or is to be, in a proceeding: for the staff. */
@Stateless
public class Publications {

    @PersistenceContext
    EntityManager entities;

    @Inject
    Access access;

    @Inject
    StoredPublications stored;

    @Inject
    Standings standings;

    @Inject
    PublicationRecords records;

    /**
     * A publication as the staff sees it.
     *
     * @param versions first to last
     * @param finality whether what it tells can still change
     */
    public record View(Publication publication, List<PublicationVersion> versions, Finality finality) {}

    /** A record of the register that something published may be about. */
    public record Choosable(UUID id, String name, RecordKind kind) {}

    /** The records to choose from where something is published in a proceeding, by name. */
    public List<Choosable> choosable(UUID proceedingId) {
        Proceeding proceeding = entities.find(Proceeding.class, proceedingId);
        access.require(Act.CASEFILE_READ, proceeding == null ? null : proceeding.casefileId());
        return records.choosable(proceedingId);
    }

    /** Those of a proceeding, newest first. */
    public List<View> of(UUID proceedingId) {
        Proceeding proceeding = entities.find(Proceeding.class, proceedingId);
        access.require(Act.CASEFILE_READ, proceeding == null ? null : proceeding.casefileId());
        return stored.all(proceedingId).stream()
                .map(publication ->
                        new View(publication, stored.versions(publication.id()), standings.finality(publication)))
                .toList();
    }
}
