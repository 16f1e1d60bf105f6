package no.algoritmetilsyn.inspection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import no.algoritmetilsyn.access.Access;
import no.algoritmetilsyn.access.Act;
import no.algoritmetilsyn.access.Condition;
import no.algoritmetilsyn.audit.Audit;
import no.algoritmetilsyn.casefile.ProceedingKind;
import no.algoritmetilsyn.casefile.Proceedings;
import no.algoritmetilsyn.casefile.step.FinishCheck;
import no.algoritmetilsyn.casefile.step.FinishSection;
import no.algoritmetilsyn.casefile.step.Lack;
import no.algoritmetilsyn.casefile.step.StepRun;
import no.algoritmetilsyn.finding.Findings;
import no.algoritmetilsyn.inspection.step.NotifyInspection;
import no.algoritmetilsyn.inspection.step.ReportFinal;
import no.algoritmetilsyn.inspection.step.ReportPreliminary;
import no.algoritmetilsyn.inspection.step.TellVisit;
import no.algoritmetilsyn.letter.desk.LetterOwner;
import no.algoritmetilsyn.letter.desk.LetterPage;
import no.algoritmetilsyn.letter.desk.LetterState;
import no.algoritmetilsyn.letter.desk.OutgoingLetter;
import no.algoritmetilsyn.letter.kind.FinalReport;
import no.algoritmetilsyn.letter.kind.Letter;
import no.algoritmetilsyn.letter.kind.LetterKind;
import no.algoritmetilsyn.letter.kind.PreliminaryReport;
import no.algoritmetilsyn.platform.AuthorityClock;
import no.algoritmetilsyn.statement.EmployeeNotices;
import no.algoritmetilsyn.statement.EmployeeTold;

/** What becomes of an inspection when a letter to its body is sent: until then it stays as it is. */
@ApplicationScoped
public class InspectionLetterOwner implements LetterOwner {

    private static final List<LetterKind> REPORTS = List.of(LetterKind.PRELIMINARY_REPORT, LetterKind.FINAL_REPORT);

    @Inject
    Inspections inspections;

    @Inject
    InspectionRules rules;

    @Inject
    InspectionDeadlines deadlines;

    @Inject
    VisitProtocols protocols;

    @Inject
    InspectionLetters letters;

    @Inject
    ReportLines lines;

    @Inject
    Findings findings;

    @Inject
    Proceedings proceedings;

    @Inject
    EmployeeNotices employees;

    @Inject
    Access access;

    @Inject
    Audit audit;

    @Inject
    AuthorityClock clock;

    @Override
    public ProceedingKind kind() {
        return ProceedingKind.INSPECTION;
    }

    /**
     * The state of the inspection has to be the one that the letter was begun in, its day must lie ahead, what it says of findings must
     * be what they say now, and a report is signed by nobody who has written a finding. The final report ends the inspection, after which
     * no record of a visit can be sent: the body gets the records first (forvaltningsloven § 15).
     */
    @Override
    public FinishCheck check(OutgoingLetter letter) {
        Inspection inspection = inspections.inspection(letter.proceedingId());
        if (!fits(letter.kind(), inspection.state())) {
            return new FinishCheck().when(true, FinishSection.QUESTIONS, "inspectionElsewhere");
        }
        LocalDate told = letter.snapshot().data().limitTold();
        boolean unfinished = letter.kind() == LetterKind.PRELIMINARY_REPORT
                && rules.notReportable(inspection.id()).isPresent();
        boolean signing = letter.state() == LetterState.FOR_APPROVAL && REPORTS.contains(letter.kind());
        return new FinishCheck()
                .when(told != null && !told.isAfter(clock.today()), FinishSection.DATES, "dayPassed")
                .when(unfinished, FinishSection.QUESTIONS, "inspectionUnfinished")
                .when(isOutdated(letter, inspection), FinishSection.DOCUMENTS, "findingsChanged")
                .when(signing && wroteFinding(inspection), FinishSection.QUESTIONS, "wroteFinding")
                .when(
                        letter.kind() == LetterKind.FINAL_REPORT
                                && protocols.untold(inspection.id()).isPresent(),
                        FinishSection.LETTERS,
                        "visitUntold",
                        protocolPage(inspection));
    }

    /** Where the letter with the record of a visit is written on, or begun. */
    private String protocolPage(Inspection inspection) {
        return letters.beingWritten(inspection.id(), LetterKind.VISIT_PROTOCOL)
                .map(LetterPage::address)
                .orElseGet(() -> Lack.at(inspection.id(), TellVisit.class));
    }

    private static boolean fits(LetterKind kind, InspectionState state) {
        return switch (kind) {
            case INSPECTION_NOTICE -> state == InspectionState.APPROVED;
            case PRELIMINARY_REPORT -> state == InspectionState.EXAMINING;
            case VISIT_PROTOCOL -> state.isExamined();
            case MORE_TIME_GRANTED -> state == InspectionState.WITH_BODY;
            case FINAL_REPORT -> state == InspectionState.CONCLUDING;
            default -> false;
        };
    }

    /** A finding was written, changed or dropped after the report was begun. */
    private boolean isOutdated(OutgoingLetter letter, Inspection inspection) {
        Letter data = letter.snapshot().data();
        if (data instanceof PreliminaryReport report) {
            return !report.findings().equals(lines.preliminary(inspection, letter.language()));
        }
        return data instanceof FinalReport report
                && !report.findings().equals(lines.concluded(inspection, letter.language()));
    }

    private boolean wroteFinding(Inspection inspection) {
        return findings.of(inspection.id()).stream()
                .map(finding -> access.missing(Act.LETTER_APPROVE, inspection.casefileId(), finding.id()))
                .anyMatch(missing -> missing != null && missing.contains(Condition.NOT_AUTHOR.name()));
    }

    @Override
    public void sent(OutgoingLetter letter, StepRun run) {
        Inspection inspection = inspections.inspection(letter.proceedingId());
        switch (letter.kind()) {
            case INSPECTION_NOTICE -> notified(inspection, run);
            case PRELIMINARY_REPORT ->
                reported(inspection, letter.snapshot().data().limitTold(), run);
            case VISIT_PROTOCOL -> protocolSent(inspection, run);
            case MORE_TIME_GRANTED ->
                moreTime(inspection, letter.snapshot().data().limitTold(), run);
            default -> concluded(inspection, run);
        }
    }

    private void notified(Inspection inspection, StepRun run) {
        inspection.notified(run.now());
        deadlines.notified(inspection);
        run.endsTaskOf(NotifyInspection.class, inspection.id(), Map.of());
        employees.tell(inspection.id(), inspection.body().organisationId(), EmployeeTold.INSPECTION_NOTIFIED);
        tell("INSPECTION_NOTIFIED", Map.of(), run);
    }

    private void reported(Inspection inspection, LocalDate limit, StepRun run) {
        findings.putToBody(inspection.id());
        inspection.report(run.now(), limit);
        deadlines.reported(inspection, limit);
        run.endsTaskOf(ReportPreliminary.class, inspection.id(), Map.of());
        employees.tell(inspection.id(), inspection.body().organisationId(), EmployeeTold.FINDINGS_PUT_TO_BODY);
        tell("FINDINGS_PUT_TO_BODY", Map.of("limit", limit.toString()), run);
    }

    private void protocolSent(Inspection inspection, StepRun run) {
        if (protocols.untold(inspection.id()).isEmpty()) {
            deadlines.protocolsSent(inspection);
        }
        // Nobody was told before an unannounced visit.
        employees.tell(inspection.id(), inspection.body().organisationId(), EmployeeTold.INSPECTION_NOTIFIED);
        tell("VISIT_TOLD", Map.of(), run);
    }

    private void moreTime(Inspection inspection, LocalDate until, StepRun run) {
        deadlines.moreTime(inspection, until, "MORE_TIME_GRANTED");
        inspection.comments().move(until);
        tell("COMMENT_TIME_GIVEN", Map.of("until", until.toString()), run);
    }

    private void concluded(Inspection inspection, StepRun run) {
        inspection.end(run.now());
        deadlines.ended(inspection);
        run.endsTaskOf(ReportFinal.class, inspection.id(), Map.of());
        proceedings.end(inspection.id(), run.now());
        employees.tell(inspection.id(), inspection.body().organisationId(), EmployeeTold.INSPECTION_ENDED);
        tell("INSPECTION_CONCLUDED", Map.of(), run);
    }

    private void tell(String action, Map<String, String> details, StepRun run) {
        audit.append(run.casefileId(), run.actor(), action, run.subject(), details);
    }
}
