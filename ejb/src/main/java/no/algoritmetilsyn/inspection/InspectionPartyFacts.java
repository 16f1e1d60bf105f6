package no.algoritmetilsyn.inspection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import no.algoritmetilsyn.casefile.PartyFacts;
import no.algoritmetilsyn.casefile.PartyMatter;
import no.algoritmetilsyn.casefile.PartyRecord;
import no.algoritmetilsyn.casefile.ProceedingKind;
import no.algoritmetilsyn.deadline.Deadline;
import no.algoritmetilsyn.finding.Finding;
import no.algoritmetilsyn.finding.FindingComment;
import no.algoritmetilsyn.finding.FindingState;
import no.algoritmetilsyn.finding.Findings;
import no.algoritmetilsyn.law.PowersCited;
import no.algoritmetilsyn.platform.AuthorityClock;

/**
 * What an inspection tells the body that is examined: what was put to it, what it has said of that, and, once the final report has
 * told it, what holds. Neither the plan nor a draft of a finding.
 */
@ApplicationScoped
public class InspectionPartyFacts implements PartyFacts {

    @Inject
    Inspections inspections;

    @Inject
    Findings findings;

    @Inject
    InspectionDeadlines deadlines;

    @Inject
    VisitProtocols protocols;

    @Inject
    PowersCited powers;

    @Inject
    AuthorityClock clock;

    @Override
    public ProceedingKind kind() {
        return ProceedingKind.INSPECTION;
    }

    @Override
    public PartyMatter matter(UUID id) {
        Inspection inspection = inspections.inspection(id);
        boolean waiting = inspection.state() == InspectionState.WITH_BODY;
        LocalDate day = inspection.approvedOn() == null ? clock.today() : inspection.approvedOn();
        return new PartyMatter(
                inspection.title(),
                null,
                powers.on(
                        inspection.power(), day, inspection.body().writtenForm().language()),
                waiting ? inspection.commentUntil() : null,
                waiting,
                null,
                facts(inspection));
    }

    private Map<String, Object> facts(Inspection inspection) {
        var facts = new LinkedHashMap<String, Object>();
        facts.put("title", inspection.title());
        facts.put("power", inspection.power());
        facts.put("reportedAt", inspection.reportedAt());
        facts.put("commentUntil", inspection.commentUntil());
        facts.put(
                "appealUntil",
                deadlines.appeal(inspection.id()).flatMap(Deadline::dueDate).orElse(null));
        protocols.shown(inspection.id()).forEach(told -> tell(told, facts));
        told(inspection).forEach(finding -> {
            facts.put("finding" + finding.number(), finding.facts());
            facts.put("finding" + finding.number() + "State", state(finding, inspection));
        });
        facts.values().removeIf(Objects::isNull);
        return facts;
    }

    /** What its record says stands in the letter. */
    private static void tell(BodyInspectionPage.Told told, Map<String, Object> facts) {
        String name = "visit" + told.visit().number();
        facts.put(name + "On", told.visit().visitedOn());
        facts.put(name + "Place", told.visit().place());
        facts.put(name + "Sha256", told.visit().sha256());
        facts.put(name + "SentAt", told.sentAt());
    }

    private List<Finding> told(Inspection inspection) {
        return findings.of(inspection.id()).stream()
                .filter(finding -> finding.putToBodyAt() != null)
                .toList();
    }

    /** What the authority holds is told by the final report, and not before. */
    private static FindingState state(Finding finding, Inspection inspection) {
        return finding.state().isOpen() || inspection.state() == InspectionState.ENDED
                ? finding.state()
                : FindingState.PRELIMINARY;
    }

    @Override
    public PartyRecord record(UUID id) {
        Inspection inspection = inspections.inspection(id);
        List<Finding> told = told(inspection);
        Map<UUID, List<FindingComment>> comments =
                findings.comments(told.stream().map(Finding::id).toList());
        boolean waiting = inspection.state() == InspectionState.WITH_BODY;
        return new PartyRecord(
                told.stream()
                        .map(finding -> new PartyRecord.Point(
                                finding.number(),
                                finding.facts(),
                                new PartyRecord.Word("finding.partyState", state(finding, inspection)),
                                waiting && finding.isWithBody(),
                                null,
                                comments.getOrDefault(finding.id(), List.of()).stream()
                                        .map(InspectionPartyFacts::said)
                                        .toList()))
                        .toList(),
                inspections.comments(id).stream()
                        .filter(comment -> comment.text() != null)
                        .map(comment ->
                                PartyRecord.Said.of(PartyRecord.Act.COMMENT, comment.postedOn(), null, comment.text()))
                        .toList());
    }

    private static PartyRecord.Said said(FindingComment comment) {
        return PartyRecord.Said.of(
                PartyRecord.Act.COMMENT,
                comment.postedOn(),
                new PartyRecord.Word("finding.partyComment", comment.kind()),
                comment.text());
    }
}
