package no.algoritmetilsyn.publication;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The publications of a proceeding, for steps and pages that have asked for its case. */
@Dependent
class StoredPublications {

    @PersistenceContext
    EntityManager entities;

    /** The one of a proceeding that is on its way: there is one at most. */
    Optional<Publication> underWay(UUID proceedingId) {
        return standing(proceedingId).stream()
                .filter(publication -> publication.state().isUnderWay())
                .findFirst();
    }

    /** Those of a proceeding that are on their way or published, newest first. */
    List<Publication> standing(UUID proceedingId) {
        return all(proceedingId).stream()
                .filter(publication -> publication.state() != PublicationState.WITHDRAWN)
                .toList();
    }

    /** The one that has something to be published: there is one at most. */
    Optional<Publication> waiting(UUID proceedingId) {
        return standing(proceedingId).stream()
                .filter(publication -> newest(publication.id()).publishedAt() == null)
                .findFirst();
    }

    /**
     * The one that a step is about.
     *
     * @param id as it was named; null for the one that waits to be published, or else was proposed last
     */
    Optional<Publication> chosen(UUID proceedingId, UUID id) {
        return id == null
                ? waiting(proceedingId).or(() -> standing(proceedingId).stream().findFirst())
                : standing(proceedingId).stream()
                        .filter(publication -> publication.id().equals(id))
                        .findFirst();
    }

    /** The version that was written last. */
    PublicationVersion newest(UUID publicationId) {
        /** First to last. */
        List<PublicationVersion> versions = versions(publicationId);
        return versions.get(versions.size() - 1);
    }

    /** All of them, proposed last first. */
    List<Publication> all(UUID proceedingId) {
        return entities.createQuery(
                        "select p from Publication p, PublicationVersion v where v.publicationId = p.id and v.number = 1"
                                + " and p.proceedingId = :proceeding order by v.writtenAt desc, p.id",
                        Publication.class)
                .setParameter("proceeding", proceedingId)
                .getResultList();
    }

    /** First to last. */
    List<PublicationVersion> versions(UUID publicationId) {
        return entities.createQuery(
                        "select v from PublicationVersion v where v.publicationId = :publication order by v.number",
                        PublicationVersion.class)
                .setParameter("publication", publicationId)
                .getResultList();
    }
}
