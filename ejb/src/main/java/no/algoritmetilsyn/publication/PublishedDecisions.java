package no.algoritmetilsyn.publication;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.algoritmetilsyn.access.Access;
import no.algoritmetilsyn.access.Act;
import no.algoritmetilsyn.casefile.Casefile;
import no.algoritmetilsyn.casefile.Proceeding;

/** What is published, for everybody. Nothing else gives decisions to public pages, interfaces and feeds. */
@Stateless
public class PublishedDecisions {

    @PersistenceContext
    EntityManager entities;

    @Inject
    Access access;

    @Inject
    StoredPublications publications;

    @Inject
    PublicationRecords records;

    @Inject
    Standings standings;

    /** How many there are. */
    public long count() {
        access.require(Act.PUBLICATION_READ);
        return entities.createQuery("select count(p) from Publication p where p.state = :published", Long.class)
                .setParameter("published", PublicationState.PUBLISHED)
                .getSingleResult();
    }

    /**
     * Some of them, published or corrected last first.
     *
     * @param from how many to leave out
     * @param most how many at most
     */
    public List<PublishedDecision> newest(int from, int most) {
        access.require(Act.PUBLICATION_READ);
        return shown(entities.createQuery(
                        "select p from Publication p where p.state = :published order by p.changedAt desc, p.id",
                        Publication.class)
                .setParameter("published", PublicationState.PUBLISHED)
                .setFirstResult(from)
                .setMaxResults(most));
    }

    /** How many there are about a body, by its number. */
    public long countOf(String organisationNumber) {
        access.require(Act.PUBLICATION_READ);
        return entities.createQuery(
                        "select count(p) from Publication p where p.state = :published and p.organisationNumber = :number",
                        Long.class)
                .setParameter("published", PublicationState.PUBLISHED)
                .setParameter("number", organisationNumber)
                .getSingleResult();
    }

    /** Those about a body, by its number, published or corrected last first, no more than that many. */
    public List<PublishedDecision> newestOf(String organisationNumber, int most) {
        access.require(Act.PUBLICATION_READ);
        return shown(entities.createQuery(
                        "select p from Publication p where p.state = :published and p.organisationNumber = :number "
                                + "order by p.changedAt desc, p.id",
                        Publication.class)
                .setParameter("published", PublicationState.PUBLISHED)
                .setParameter("number", organisationNumber)
                .setMaxResults(most));
    }

    /** One of them; empty for one that is unknown, not published yet or taken back. */
    public Optional<PublishedDecision> find(UUID id) {
        access.require(Act.PUBLICATION_READ);
        Publication publication = entities.find(Publication.class, id);
        return publication == null || publication.state() != PublicationState.PUBLISHED
                ? Optional.empty()
                : Optional.of(shown(publication));
    }

    /** Those that are about a record of the register, newest first. */
    public List<PublishedDecision> about(UUID algorithmId) {
        access.require(Act.PUBLICATION_READ);
        return all(
                """
                SELECT p.id FROM publications p WHERE p.state = 'PUBLISHED' AND EXISTS (
                  SELECT FROM publication_versions v JOIN publication_algorithms x ON x.version_id = v.id
                  WHERE v.publication_id = p.id AND x.algorithm_id = :id AND v.number = (
                    SELECT max(w.number) FROM publication_versions w
                    WHERE w.publication_id = p.id AND w.published_at IS NOT NULL))
                ORDER BY p.changed_at DESC, p.id
                """,
                algorithmId);
    }

    /** Those to which a complaint has led: of proceedings that follow it, rest on it, or carry out what does. */
    public List<PublishedDecision> ledToBy(UUID complaintId) {
        access.require(Act.PUBLICATION_READ);
        return all(
                """
                SELECT p.id FROM publications p JOIN led_to(CAST(:id AS uuid)) led ON led.id = p.proceeding_id
                WHERE p.state = 'PUBLISHED' ORDER BY p.changed_at DESC, p.id
                """,
                complaintId);
    }

    private List<PublishedDecision> all(String sql, UUID id) {
        List<?> ids = entities.createNativeQuery(sql, UUID.class)
                .setParameter("id", id)
                .getResultList();
        return ids.stream()
                .map(found -> shown(entities.find(Publication.class, found)))
                .toList();
    }

    private List<PublishedDecision> shown(TypedQuery<Publication> query) {
        return query.getResultStream().map(this::shown).toList();
    }

    private PublishedDecision shown(Publication publication) {
        List<PublicationVersion> published = publications.versions(publication.id()).stream()
                .filter(version -> version.publishedAt() != null)
                .toList();
        PublicationVersion last = published.get(published.size() - 1);
        Proceeding proceeding = entities.find(Proceeding.class, publication.proceedingId());
        return new PublishedDecision(
                publication.id(),
                publication.kind(),
                last.writtenForm(),
                last.title(),
                last.summary(),
                publication.organisationNumber(),
                publication.organisationName(),
                entities.find(Casefile.class, proceeding.casefileId()).number(),
                publication.decidedOn(),
                publication.publishedAt(),
                publication.changedAt(),
                standings.finality(publication),
                standings
                        .find(publication.proceedingId())
                        .map(DecisionStanding::decidedOn)
                        .orElse(null),
                corrections(published),
                records.ofVersion(last.id()),
                last.variantId());
    }

    /** What was written anew before anybody else had read it is no correction. */
    private static List<PublishedDecision.Correction> corrections(List<PublicationVersion> published) {
        return published.stream()
                .skip(1)
                .map(version -> new PublishedDecision.Correction(version.publishedAt(), version.note()))
                .toList();
    }
}
