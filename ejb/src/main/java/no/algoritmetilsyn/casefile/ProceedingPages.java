package no.algoritmetilsyn.casefile;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.algoritmetilsyn.access.Access;
import no.algoritmetilsyn.access.AccessRefused;
import no.algoritmetilsyn.access.Act;
import no.algoritmetilsyn.deadline.DeadlineList;
import no.algoritmetilsyn.document.DocumentFiles;
import no.algoritmetilsyn.platform.ReadOnce;
import no.algoritmetilsyn.task.TaskHistory;

/** Shows proceedings of every kind to those who may see their cases. */
@Stateless
public class ProceedingPages {

    @PersistenceContext
    EntityManager entities;

    @Inject
    Access access;

    @Inject
    PartyPages parties;

    @Inject
    PartyRows partyRows;

    @Inject
    ReadOnce readOnce;

    @Inject
    CaseReadings readings;

    @Inject
    ProceedingFeatures features;

    @Inject
    Links links;

    @Inject
    DeadlineList deadlines;

    @Inject
    TaskHistory tasks;

    @Inject
    DocumentFiles documents;

    /**
     * One proceeding, as far as the actor may see it.
     *
     * @throws AccessRefused when the actor may not see its case, and it is not directed at those they speak for; or there is no
     *     such proceeding
     */
    public ProceedingPage open(UUID id) {
        if (!access.actor().isStaff()) {
            return parties.open(id);
        }
        Proceeding proceeding = readOnce.row(entities, Proceeding.class, id);
        access.require(Act.CASEFILE_READ, proceeding == null ? null : proceeding.casefileId());
        readings.keep(proceeding.casefileId());
        ProceedingFacts feature = features.of(proceeding.kind());
        return new ProceedingPage(
                proceeding,
                readOnce.row(entities, Casefile.class, proceeding.casefileId()).number(),
                feature.states(List.of(id)).get(id),
                partyRows.ofProceeding(id),
                visibleLinks(List.of(proceeding)).links(),
                deadlines.ofProceeding(id),
                deadlines.historyOfProceeding(id),
                tasks.of(id),
                documents.ofProceeding(id, 0, CustodyPages.SIZE),
                feature.letters(id),
                feature.points(id),
                feature.facts(id));
    }

    /** The proceedings that lie in a case now, oldest first. */
    public List<ProceedingRow> of(UUID casefileId) {
        return of(casefileId, Integer.MAX_VALUE);
    }

    /** The oldest of them, so many at most. */
    public List<ProceedingRow> of(UUID casefileId, int most) {
        access.require(Act.CASEFILE_READ, casefileId);
        return rows(in(casefileId, most));
    }

    /** How many they are. */
    public int count(UUID casefileId) {
        access.require(Act.CASEFILE_READ, casefileId);
        return entities.createQuery("select count(p) from Proceeding p where p.casefileId = :casefile", Long.class)
                .setParameter("casefile", casefileId)
                .getSingleResult()
                .intValue();
    }

    private List<Proceeding> in(UUID casefileId, int most) {
        return entities.createQuery(
                        "select p from Proceeding p where p.casefileId = :casefile order by p.receivedAt, p.reference",
                        Proceeding.class)
                .setParameter("casefile", casefileId)
                .setMaxResults(most)
                .getResultList();
    }

    /** The map of a case; where nothing is joined to anything, its proceedings are not read for it. */
    public CaseMap map(UUID casefileId) {
        access.require(Act.CASEFILE_READ, casefileId);
        return links.areIn(casefileId)
                ? visibleLinks(in(casefileId, Integer.MAX_VALUE))
                : new CaseMap(List.of(), List.of());
    }

    /**
     * The map of a case.
     *
     * @param proceedings its proceedings, as {@link #of} gives them
     */
    public CaseMap map(UUID casefileId, List<ProceedingRow> proceedings) {
        access.require(Act.CASEFILE_READ, casefileId);
        return visibleLinks(proceedings.stream().map(ProceedingRow::proceeding).toList());
    }

    /** A link to something that the reader may not see is not told. */
    private CaseMap visibleLinks(List<Proceeding> here) {
        Set<UUID> ids = here.stream().map(Proceeding::id).collect(Collectors.toSet());
        List<Link> found = links.of(ids);
        List<UUID> elsewhere = found.stream()
                .flatMap(link -> Stream.of(link.from(), link.to()))
                .filter(id -> !ids.contains(id))
                .distinct()
                .toList();
        List<Proceeding> all = new ArrayList<>(here);
        elsewhere.stream()
                .map(id -> entities.find(Proceeding.class, id))
                .filter(other -> access.may(Act.CASEFILE_READ, other.casefileId()))
                .forEach(all::add);
        Set<UUID> shown = all.stream().map(Proceeding::id).collect(Collectors.toSet());
        return new CaseMap(
                found.isEmpty() ? List.of() : rows(all),
                found.stream()
                        .filter(link -> shown.contains(link.from()) && shown.contains(link.to()))
                        .toList());
    }

    private List<ProceedingRow> rows(List<Proceeding> proceedings) {
        Map<UUID, String> states = features.states(proceedings.stream()
                .collect(Collectors.groupingBy(
                        Proceeding::kind, Collectors.mapping(Proceeding::id, Collectors.toList()))));
        return proceedings.stream()
                .map(proceeding -> new ProceedingRow(proceeding, states.get(proceeding.id())))
                .toList();
    }
}
