package no.algoritmetilsyn.finding;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.algoritmetilsyn.access.Access;
import no.algoritmetilsyn.access.AccessRows;
import no.algoritmetilsyn.access.AsksNobody;
import no.algoritmetilsyn.platform.AuthorityClock;

/** The findings of inspections. What law and state forbid with them stands in the steps that call it. */
@Stateless
@AsksNobody("a part of a step, and of a page whose boundary has asked for the case")
public class Findings {

    @PersistenceContext
    EntityManager entities;

    @Inject
    Access access;

    @Inject
    AccessRows rows;

    @Inject
    AuthorityClock clock;

    /** All findings of an inspection, by number. */
    public List<Finding> of(UUID inspectionId) {
        return entities.createQuery(
                        "select f from Finding f where f.inspectionId = :inspection order by f.number", Finding.class)
                .setParameter("inspection", inspectionId)
                .getResultList();
    }

    /** One by its number; empty when there is none. */
    public Optional<Finding> numbered(UUID inspectionId, int number) {
        return of(inspectionId).stream()
                .filter(finding -> finding.number() == number)
                .findFirst();
    }

    /** Writes a new finding down; its author cannot approve a report about it. */
    public Finding record(UUID inspectionId, FindingContent content) {
        var finding = new Finding(
                inspectionId,
                of(inspectionId).size() + 1,
                content,
                access.actor().id(),
                clock.instant());
        entities.persist(finding);
        keep(finding, content);
        return finding;
    }

    /** Writes a draft anew; what stood there before goes. */
    public void rewrite(Finding finding, FindingContent content) {
        finding.write(content, access.actor().id(), clock.instant());
        evidence(List.of(finding.id())).values().forEach(old -> old.forEach(entities::remove));
        entities.flush();
        keep(finding, content);
    }

    private void keep(Finding finding, FindingContent content) {
        rows.wrote(finding.id());
        for (int i = 0; i < content.evidence().size(); i++) {
            entities.persist(
                    new Evidence(finding.id(), i + 1, content.evidence().get(i)));
        }
    }

    /** The body has been told of all drafts of an inspection (forvaltningsloven § 17). */
    public void putToBody(UUID inspectionId) {
        of(inspectionId).stream()
                .filter(finding -> finding.state() == FindingState.DRAFT)
                .forEach(finding -> finding.putToBody(clock.instant()));
    }

    /**
     * The body has said something of a finding.
     *
     * @param text its reasons, or how it was mended; null when it gave none
     * @param posted day on which it was posted or said
     */
    public void comment(Finding finding, CommentKind kind, String text, LocalDate posted) {
        finding.comment(kind);
        entities.persist(new FindingComment(
                finding.id(), kind, text, posted, access.actor().id(), clock.instant()));
    }

    /** The authority says whether a finding holds, and why. */
    public void assess(Finding finding, AssessmentResult result, String reason) {
        finding.assess(result, reason, access.actor().id(), clock.instant());
    }

    /** What is to come of a finding that holds. */
    public void conclude(Finding finding, Conclusion conclusion) {
        finding.conclude(conclusion);
    }

    /** What shows each of some findings, in order. */
    public Map<UUID, List<Evidence>> evidence(Collection<UUID> findings) {
        return byFinding(
                "select e from Evidence e where e.findingId in :findings order by e.place",
                Evidence.class,
                findings,
                Evidence::findingId);
    }

    /** What the body has said of each of some findings, oldest first. */
    public Map<UUID, List<FindingComment>> comments(Collection<UUID> findings) {
        return byFinding(
                "select c from FindingComment c where c.findingId in :findings order by c.enteredAt, c.id",
                FindingComment.class,
                findings,
                FindingComment::findingId);
    }

    private <T> Map<UUID, List<T>> byFinding(
            String query, Class<T> type, Collection<UUID> findings, Function<T, UUID> finding) {
        return findings.isEmpty()
                ? Map.of()
                : entities.createQuery(query, type)
                        .setParameter("findings", findings)
                        .getResultStream()
                        .collect(Collectors.groupingBy(finding));
    }

    /** The words of the findings of each of some inspections, in one text. */
    public Map<UUID, String> words(Collection<UUID> inspections) {
        return entities.createQuery(
                        "select f.inspectionId, f.facts from Finding f where f.inspectionId in :inspections"
                                + " order by f.number",
                        Object[].class)
                .setParameter("inspections", inspections)
                .getResultStream()
                .collect(Collectors.groupingBy(
                        row -> (UUID) row[0], Collectors.mapping(row -> (String) row[1], Collectors.joining("\n"))));
    }
}
