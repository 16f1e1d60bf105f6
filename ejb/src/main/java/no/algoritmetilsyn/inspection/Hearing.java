package no.algoritmetilsyn.inspection;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import no.algoritmetilsyn.casefile.IncomingPapers;
import no.algoritmetilsyn.casefile.NewPapers;
import no.algoritmetilsyn.casefile.step.StepRun;
import no.algoritmetilsyn.casefile.step.input.InvalidStep;
import no.algoritmetilsyn.casefile.step.input.PastDay;
import no.algoritmetilsyn.casefile.step.input.Violation;
import no.algoritmetilsyn.deadline.counting.Holidays;
import no.algoritmetilsyn.finding.Finding;
import no.algoritmetilsyn.finding.Findings;
import no.algoritmetilsyn.inspection.step.AskReportTime;
import no.algoritmetilsyn.inspection.step.AssessFindings;
import no.algoritmetilsyn.inspection.step.CloseComments;
import no.algoritmetilsyn.inspection.step.EnterComments;
import no.algoritmetilsyn.inspection.step.GiveCommentTime;
import no.algoritmetilsyn.journal.Journal;
import no.algoritmetilsyn.journal.JournalEntry;
import no.algoritmetilsyn.journal.NewEntry;
import no.algoritmetilsyn.platform.AuthorityClock;

/** The rules of hearing the body on what was found (forvaltningsloven § 17), and of saying what holds. */
@Dependent
class Hearing {

    private static final String TITLE = "Merknader til foreløpig tilsynsrapport";
    private static final String EXEMPTION = "offl-24-2";

    @PersistenceContext
    EntityManager entities;

    @Inject
    Inspections inspections;

    @Inject
    InspectionDeadlines deadlines;

    @Inject
    InspectionLetters letters;

    @Inject
    InspectionRules rules;

    @Inject
    Findings findings;

    @Inject
    Journal journal;

    @Inject
    IncomingPapers papers;

    @Inject
    AuthorityClock clock;

    void enter(EnterComments step, StepRun run) {
        Inspection inspection = inspections.inspection(run.id());
        requirePosted(step.posted(), inspection);
        requireCommentable(step, inspection);
        step.comments()
                .forEach(comment -> findings.comment(
                        findings.numbered(run.id(), comment.number()).orElseThrow(),
                        comment.kind(),
                        comment.text(),
                        step.posted()));
        entities.persist(new ReportComment(run.id(), step, run.actor().id(), run.now()));
        receive(step, inspection, run);
        inspection.assess();
        deadlines.commented(inspection, step.posted());
        run.detail("posted", step.posted().toString());
        run.detail("comments", Integer.toString(step.comments().size()));
    }

    private void requirePosted(LocalDate posted, Inspection inspection) {
        PastDay.require("posted", posted, clock.today());
        if (posted.isBefore(Inspections.day(inspection.reportedAt()))) {
            throw InvalidStep.at("posted", "beforeReport", Inspections.day(inspection.reportedAt()));
        }
    }

    /** Each finding is commented once at a time, and the body has been told of it. */
    private void requireCommentable(EnterComments step, Inspection inspection) {
        var faults = new ArrayList<Violation>();
        Set<Integer> named = new HashSet<>();
        for (int i = 0; i < step.comments().size(); i++) {
            int number = step.comments().get(i).number();
            String pointer = "/comments/" + i + "/number";
            if (!named.add(number)) {
                faults.add(Violation.at(pointer, "twice"));
            } else if (findings.numbered(inspection.id(), number)
                    .filter(Finding::isWithBody)
                    .isEmpty()) {
                faults.add(Violation.at(pointer, "unknown"));
            }
        }
        refuse(faults);
    }

    private void receive(EnterComments step, Inspection inspection, StepRun run) {
        journal.record(new NewEntry(
                inspection.casefileId(),
                JournalEntry.Kind.INCOMING,
                TITLE + " " + inspection.reference(),
                TITLE,
                step.posted(),
                run.now(),
                "INSPECTION",
                inspection.id(),
                null,
                inspection.body().organisationId(),
                step.files(),
                null,
                EXEMPTION));
    }

    /** Somebody reads it, and begins the letter that gives the time, or writes why not. */
    void askTime(AskReportTime step, StepRun run) {
        Inspection inspection = inspections.inspection(run.id());
        requirePosted(step.posted(), inspection);
        if (step.posted().isAfter(inspection.commentUntil())) {
            throw InvalidStep.at("posted", "afterLimit", inspection.commentUntil());
        }
        if (!step.until().isAfter(inspection.commentUntil())) {
            throw InvalidStep.at("until", "notLater", inspection.commentUntil());
        }
        inspection.comments().ask(step.posted());
        papers.enter(
                new NewPapers(
                        "Ber om mer tid til merknader",
                        step.until() + ": " + step.reason(),
                        List.of(),
                        step.posted(),
                        null,
                        inspection.body().organisationId()),
                run);
        run.detail("until", step.until().toString());
        run.detail("posted", step.posted().toString());
        if (step.channel() != null) {
            run.detail("channel", step.channel().name());
        }
    }

    /** The letter is begun; the limit moves when it is sent. */
    void giveTime(GiveCommentTime step, StepRun run) {
        Inspection inspection = inspections.inspection(run.id());
        if (!step.until().isAfter(inspection.commentUntil())) {
            throw InvalidStep.at("until", "notLater", inspection.commentUntil());
        }
        rules.dayFault(step.until()).ifPresent(fault -> {
            throw InvalidStep.at("until", fault, Holidays.workingDayFrom(step.until()));
        });
        run.created(letters.moreTime(inspection, step.until()));
        run.detail("until", step.until().toString());
    }

    void close(CloseComments step, StepRun run) {
        Inspection inspection = inspections.inspection(run.id());
        inspection.assess();
        deadlines.uncommented(inspection);
        run.endsTaskOf(EnterComments.class, run.id(), Map.of());
    }

    void assess(AssessFindings step, StepRun run) {
        Inspection inspection = inspections.inspection(run.id());
        requireAssessable(step, inspection);
        step.findings()
                .forEach(one -> findings.assess(
                        findings.numbered(run.id(), one.number()).orElseThrow(), one.result(), one.reason()));
        inspection.conclude();
        deadlines.assessed(inspection);
        run.detail("findings", Integer.toString(step.findings().size()));
    }

    private void requireAssessable(AssessFindings step, Inspection inspection) {
        var faults = new ArrayList<Violation>();
        Set<Integer> named = new HashSet<>();
        for (int i = 0; i < step.findings().size(); i++) {
            int number = step.findings().get(i).number();
            String pointer = "/findings/" + i + "/number";
            Optional<Finding> finding = findings.numbered(inspection.id(), number);
            if (!named.add(number)) {
                faults.add(Violation.at(pointer, "twice"));
            } else if (finding.isEmpty()) {
                faults.add(Violation.at(pointer, "unknown"));
            } else if (!finding.get().state().isOpen()) {
                faults.add(Violation.at(pointer, "settled"));
            }
        }
        String missing = findings.of(inspection.id()).stream()
                .filter(finding -> finding.state().isOpen() && !named.contains(finding.number()))
                .map(finding -> String.valueOf(finding.number()))
                .collect(Collectors.joining(", "));
        if (!missing.isEmpty()) {
            faults.add(Violation.at("/findings", "missing", missing));
        }
        refuse(faults);
    }

    private static void refuse(List<Violation> faults) {
        if (!faults.isEmpty()) {
            throw new InvalidStep(faults);
        }
    }
}
