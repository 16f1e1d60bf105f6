package no.algoritmetilsyn.inspection;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.algoritmetilsyn.access.Access;
import no.algoritmetilsyn.access.AccessRefused;
import no.algoritmetilsyn.access.Act;
import no.algoritmetilsyn.casefile.CustodyPages;
import no.algoritmetilsyn.casefile.Proceeding;
import no.algoritmetilsyn.document.custody.CustodyEntry;
import no.algoritmetilsyn.finding.Evidence;
import no.algoritmetilsyn.finding.EvidenceKind;
import no.algoritmetilsyn.finding.Finding;
import no.algoritmetilsyn.finding.FindingComment;
import no.algoritmetilsyn.finding.Findings;
import no.algoritmetilsyn.identity.Accounts;
import no.algoritmetilsyn.inspection.theme.ThemeLibrary;
import no.algoritmetilsyn.law.Powers;
import no.algoritmetilsyn.law.Provision;
import no.algoritmetilsyn.platform.AuthorityClock;
import no.algoritmetilsyn.platform.Rows;

/** Shows inspections to those who may see their cases. */
@Stateless
public class InspectionPages {

    @PersistenceContext
    EntityManager entities;

    @Inject
    Access access;

    @Inject
    Inspections inspections;

    @Inject
    Checklist checklist;

    @Inject
    InspectionRules rules;

    @Inject
    Findings findings;

    @Inject
    VisitProtocols protocols;

    @Inject
    ThemeLibrary themes;

    @Inject
    CustodyPages custody;

    @Inject
    Powers powers;

    @Inject
    Accounts accounts;

    @Inject
    AuthorityClock clock;

    /**
     * One inspection.
     *
     * @throws AccessRefused when the actor may not see its case, or there is no such inspection
     */
    public InspectionPage open(UUID id) {
        Inspection inspection = inspections.inspection(id);
        access.require(Act.CASEFILE_READ, inspection == null ? null : inspection.casefileId());
        List<InspectionPage.Remark> remarks = remarks(id);
        List<TeamMember> team = inspections.team(id);
        List<Visit> visits = inspections.visits(id);
        List<InspectionPage.Found> found = found(inspection);
        List<CustodyEntry> had = custody(inspection, found);
        return new InspectionPage(
                inspection,
                themes.theme(inspection.pinned().theme()).orElseThrow(),
                provision(inspection),
                inspections.uses(id),
                team,
                visits,
                protocols.shown(id).stream()
                        .collect(Collectors.toMap(told -> told.visit().number(), BodyInspectionPage.Told::sentAt)),
                inspections.annulledOn(id).orElse(null),
                lines(inspection),
                checklist.newer(inspection).orElse(null),
                found,
                had,
                inspections.comments(id),
                remarks,
                rules.fineContemplated(inspection).orElse(null),
                accounts.displayNames(people(inspection, team, visits, remarks, had)));
    }

    /** Who has had the documents that show the findings. */
    private List<CustodyEntry> custody(Inspection inspection, List<InspectionPage.Found> found) {
        return custody.ofEvidence(
                inspection.casefileId(),
                found.stream()
                        .flatMap(one -> one.evidence().stream())
                        .filter(one -> one.kind() == EvidenceKind.DOCUMENT)
                        .map(Evidence::sha256)
                        .distinct()
                        .toList());
    }

    private Provision provision(Inspection inspection) {
        LocalDate day = inspection.approvedOn() == null ? clock.today() : inspection.approvedOn();
        return powers.ruling(inspection.power(), day).provision();
    }

    private List<InspectionPage.Line> lines(Inspection inspection) {
        Map<String, RequirementAnswer> answers = checklist.answers(inspection);
        return checklist.onDay(checklist.version(inspection).requirements(), clock.today()).stream()
                .map(law -> new InspectionPage.Line(
                        law, answers.get(law.requirement().id())))
                .toList();
    }

    private List<InspectionPage.Found> found(Inspection inspection) {
        List<Finding> all = findings.of(inspection.id());
        List<UUID> ids = all.stream().map(Finding::id).toList();
        Map<UUID, List<Evidence>> evidence = findings.evidence(ids);
        Map<UUID, List<FindingComment>> comments = findings.comments(ids);
        return all.stream()
                .map(finding -> new InspectionPage.Found(
                        finding,
                        checklist.onDay(
                                checklist.requirement(finding.place()),
                                finding.place().observedOn()),
                        evidence.getOrDefault(finding.id(), List.of()),
                        comments.getOrDefault(finding.id(), List.of())))
                .toList();
    }

    /** Internal papers of the organ that examines (offentleglova § 14). */
    private List<InspectionPage.Remark> remarks(UUID id) {
        if (entities.find(Proceeding.class, id).organ() != access.actor().organ()) {
            return List.of();
        }
        Query query = entities.createNativeQuery(
                        "SELECT written_by, written_at, text FROM inspection_remarks WHERE inspection_id = :inspection"
                                + " ORDER BY written_at, id")
                .setParameter("inspection", id);
        return Rows.of(query)
                .map(row -> new InspectionPage.Remark((UUID) row[0], (Instant) row[1], (String) row[2]))
                .toList();
    }

    private static Set<UUID> people(
            Inspection inspection,
            List<TeamMember> team,
            List<Visit> visits,
            List<InspectionPage.Remark> remarks,
            List<CustodyEntry> had) {
        UUID approver =
                inspection.approval() == null ? null : inspection.approval().approvedBy();
        return Stream.of(
                        Stream.of(approver),
                        team.stream().map(TeamMember::accountId),
                        visits.stream().flatMap(visit -> Stream.of(visit.writtenBy(), visit.signedBy())),
                        remarks.stream().map(InspectionPage.Remark::author),
                        had.stream().map(CustodyEntry::actorId))
                .flatMap(one -> one)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }
}
