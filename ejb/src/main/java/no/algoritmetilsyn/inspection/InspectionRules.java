package no.algoritmetilsyn.inspection;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import no.algoritmetilsyn.casefile.ContemplatedFines;
import no.algoritmetilsyn.casefile.step.FinishCheck;
import no.algoritmetilsyn.casefile.step.FinishSection;
import no.algoritmetilsyn.casefile.step.input.Violation;
import no.algoritmetilsyn.deadline.counting.Holidays;
import no.algoritmetilsyn.finding.Finding;
import no.algoritmetilsyn.finding.FindingState;
import no.algoritmetilsyn.finding.Findings;
import no.algoritmetilsyn.inspection.step.InspectionForm;
import no.algoritmetilsyn.law.PowerKind;
import no.algoritmetilsyn.law.PowerRuling;
import no.algoritmetilsyn.law.Powers;
import no.algoritmetilsyn.letter.kind.LetterKind;
import no.algoritmetilsyn.platform.AuthorityClock;

/** What law and state forbid with an inspection, each by a rule with a name. */
@Dependent
class InspectionRules {

    @Inject
    Inspections inspections;

    @Inject
    Checklist checklist;

    @Inject
    Findings findings;

    @Inject
    InspectionLetters letters;

    @Inject
    VisitProtocols protocols;

    @Inject
    Powers powers;

    @Inject
    ContemplatedFines fines;

    @Inject
    CommentRule commentRule;

    @Inject
    AuthorityClock clock;

    Optional<String> notDraft(UUID id) {
        return state(id) == InspectionState.DRAFT ? Optional.empty() : Optional.of("planned");
    }

    /** What its form makes no sense to ask for. */
    Set<String> notAsked(UUID id) {
        return switch (inspections.inspection(id).form()) {
            case ON_SITE -> Set.of("unannouncedReason");
            case DESK -> Set.of("visitOn", "unannouncedReason");
            case UNANNOUNCED -> Set.of("visitOn");
        };
    }

    /** What stands in the way of approving the plan: it is empty, its day has passed, or the power is not ours today. */
    Optional<String> notComplete(UUID id) {
        Inspection inspection = inspections.inspection(id);
        if (inspection.lastWord() == null) {
            return Optional.of("empty");
        }
        PowerRuling ruling = powers.ruling(inspection.power(), clock.today());
        if (!ruling.isGranted()) {
            return Optional.of(ruling.refusal().rule());
        }
        return visitPassed(inspection) ? Optional.of("visitPassed") : Optional.empty();
    }

    private boolean visitPassed(Inspection inspection) {
        return inspection.form() == InspectionForm.ON_SITE
                && !inspection.visitOn().isAfter(clock.today());
    }

    /** One letter of a kind is written at a time. */
    Optional<String> beingWritten(UUID id, LetterKind kind) {
        return letters.isBeingWritten(id, kind) ? Optional.of("letterBegun") : Optional.empty();
    }

    Optional<String> notExamining(UUID id) {
        return state(id) == InspectionState.EXAMINING ? Optional.empty() : Optional.of("notExamining");
    }

    /** Premises are examined by a power that opens them, and only while the inspection examines. */
    Optional<String> noVisit(UUID id) {
        Inspection inspection = inspections.inspection(id);
        return notExamining(id).or(() -> isVisitPower(inspection) ? Optional.empty() : Optional.of("noVisitPower"));
    }

    /** Whether the right to silence is told on a visit: a fine on the body was contemplated that day (forvaltningsloven § 48). */
    boolean isSilenceToldOn(LocalDate day, Inspection inspection) {
        return fineContemplated(inspection)
                .filter(since -> !day.isBefore(since))
                .isPresent();
    }

    /** A record asks of the right to silence only where a fine is contemplated. */
    Set<String> notAskedOfVisit(UUID id) {
        return fineContemplated(inspections.inspection(id)).isPresent() ? Set.of() : Set.of("silenceTold");
    }

    private boolean isVisitPower(Inspection inspection) {
        return inspection.form().isVisit()
                && powers.ruling(inspection.power(), clock.today()).power().kind() == PowerKind.INSPECTION_VISIT;
    }

    Optional<String> noUnsignedVisit(UUID id) {
        return noVisit(id)
                .or(() -> inspections.visits(id).stream().allMatch(visit -> visit.signedAt() != null)
                        ? Optional.of("noVisit")
                        : Optional.empty());
    }

    /** A record goes to the body once, when it is signed. */
    Optional<String> noRecordToSend(UUID id) {
        return protocols.untold(id).isEmpty() ? Optional.of("noRecord") : beingWritten(id, LetterKind.VISIT_PROTOCOL);
    }

    /** What stands in the way of another version of the theme. */
    Optional<String> notNewer(UUID id) {
        return notExamining(id)
                .or(() -> beingWritten(id, LetterKind.PRELIMINARY_REPORT))
                .or(() -> checklist.newer(inspections.inspection(id)).isEmpty()
                        ? Optional.of("newest")
                        : Optional.empty());
    }

    Optional<String> takesNoFindings(UUID id) {
        return state(id).takesFindings() ? Optional.empty() : Optional.of("notExamining");
    }

    Optional<String> noDraftFinding(UUID id) {
        return takesNoFindings(id).or(() -> drafts(id).isEmpty() ? Optional.of("noDraft") : Optional.empty());
    }

    private List<Finding> drafts(UUID id) {
        return findings.of(id).stream()
                .filter(finding -> finding.state() == FindingState.DRAFT)
                .toList();
    }

    /**
     * What stands in the way of a preliminary report: open requirements, records of visits that nobody has signed, requirements
     * that are not met and have no finding, a visit that was announced and not made. A visit that an appeal has annulled is never
     * made: what was seen of documents is reported then.
     */
    Optional<String> notReportable(UUID id) {
        Inspection inspection = inspections.inspection(id);
        if (!checklist.open(inspection).isEmpty()) {
            return Optional.of("requirementsOpen");
        }
        List<Visit> visits = inspections.visits(id);
        if (visits.stream().anyMatch(visit -> visit.signedAt() == null)) {
            return Optional.of("visitUnsigned");
        }
        if (inspection.form().isVisit()
                && visits.isEmpty()
                && inspections.annulledOn(id).isEmpty()) {
            return Optional.of("visitMissing");
        }
        Set<String> found = findings.of(id).stream()
                .filter(finding -> finding.state() != FindingState.DROPPED)
                .map(finding -> finding.place().requirement())
                .collect(Collectors.toSet());
        return found.containsAll(checklist.notMet(inspection)) ? Optional.empty() : Optional.of("findingMissing");
    }

    /** An inspection that the body knows of ends with a report. */
    FinishCheck closing(UUID id) {
        Inspection inspection = inspections.inspection(id);
        boolean told =
                switch (inspection.state()) {
                    case DRAFT, FOR_APPROVAL, APPROVED -> false;
                    // Of an unannounced visit the body hears when it is made.
                    case EXAMINING ->
                        inspection.form().isAnnounced()
                                || !inspections.visits(id).isEmpty();
                    default -> true;
                };
        return new FinishCheck().when(told, FinishSection.QUESTIONS, "told");
    }

    /** What is wrong with a day that is to come: past, or a day off. */
    Optional<String> dayFault(LocalDate day) {
        if (!day.isAfter(clock.today())) {
            return Optional.of("past");
        }
        return Holidays.isWorkingDay(day) ? Optional.empty() : Optional.of("dayOff");
    }

    /** What is wrong with a limit for comments: past, on a day off, or too short to answer in. */
    Optional<Violation> limitFault(LocalDate limit, Inspection inspection) {
        LocalDate shortest = commentRule.shortest(inspection);
        return dayFault(limit)
                .map(fault -> Violation.of("limit", fault, Holidays.workingDayFrom(limit)))
                .or(() -> limit.isBefore(shortest)
                        ? Optional.of(Violation.of("limit", "tooShort", shortest))
                        : Optional.empty());
    }

    /** Since when a fine on the body is contemplated in the case (forvaltningsloven § 48). */
    Optional<LocalDate> fineContemplated(Inspection inspection) {
        return fines.since(inspection.casefileId(), inspection.body().organisationNumber());
    }

    private InspectionState state(UUID id) {
        return inspections.inspection(id).state();
    }
}
