package no.algoritmetilsyn.appeal.question;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import no.algoritmetilsyn.appeal.AppealLineKind;
import no.algoritmetilsyn.appeal.AppealRight;
import no.algoritmetilsyn.appeal.RightHeld;
import no.algoritmetilsyn.deadline.DeadlineRule;
import no.algoritmetilsyn.deadline.RuleBook;
import no.algoritmetilsyn.deadline.counting.Computation;
import no.algoritmetilsyn.deadline.counting.ComputingMethod;
import no.algoritmetilsyn.deadline.counting.Start;
import no.algoritmetilsyn.law.Line;
import no.algoritmetilsyn.law.RuleVersion;
import no.algoritmetilsyn.law.Sentence;

/** One question about an appeal, answered from the right to appeal to what may come of it; writes down why while doing so. */
final class AppealAssessment {

    private final AppealQuestion question;
    private final AppealRight right;
    private final RuleBook deadlines;

    private final List<Line> lines = new ArrayList<>();
    private final List<RuleVersion> rules = new ArrayList<>();
    private LocalDate runsFrom;
    private LocalDate lastDay;

    AppealAssessment(AppealQuestion question, AppealRight right, RuleBook deadlines) {
        this.question = question;
        this.right = right;
        this.deadlines = deadlines;
        rules.add(right.version());
    }

    AppealAnswer answer() {
        say(
                switch (right.holds()) {
                    case YES -> AppealLineKind.MAY_APPEAL;
                    case NO -> AppealLineKind.MAY_NOT_APPEAL;
                    case TO_BE_ASSESSED -> AppealLineKind.RIGHT_IS_ASSESSED;
                },
                right.provision());
        run();
        DeadlineRule barRule = rule("appeal-bar", question.decided());
        LocalDate bar = barRule.limit()
                .from(Start.on(barRule.startKind(), question.decided()))
                .dueDate();
        Boolean timely = timely();
        say(AppealLineKind.BAR, bar, barRule.provision());
        Boolean barred = question.made() == null ? null : question.made().isAfter(bar);
        if (Boolean.TRUE.equals(barred)) {
            say(AppealLineKind.BARRED);
        }
        AppealOutcome outcome = outcome(timely, barred);
        return new AppealAnswer(
                right.holds(),
                runsFrom,
                lastDay,
                timely,
                bar,
                barred,
                outcome,
                costs(),
                detriment(outcome),
                lines,
                rules);
    }

    /** From when until when the time to appeal runs (§ 29; domstolloven §§ 148 and 149). */
    private void run() {
        DeadlineRule rule = rule(right.deadlineRule(), question.arrived());
        Computation computation = count(rule, question.arrived());
        LocalDate asked = question.reasonsAsked();
        if (asked != null && asked.isAfter(computation.dueDate())) {
            say(AppealLineKind.REASONS_TOO_LATE, asked);
        } else if (asked != null && question.reasonsArrived() == null) {
            say(AppealLineKind.REASONS_AWAITED, asked);
            return;
        } else if (asked != null) {
            runsFrom = question.reasonsArrived();
            say(AppealLineKind.REASONS_RESTART, asked, runsFrom);
            computation = count(rule, runsFrom);
        }
        if (runsFrom == null) {
            runsFrom = question.arrived();
        }
        say(AppealLineKind.RUNS_FROM, runsFrom, rule.provision());
        lines.addAll(computation.lines());
        lastDay = computation.dueDate();
        lengthen();
    }

    private void lengthen() {
        LocalDate until = question.lengthenedUntil();
        if (until != null && until.isAfter(lastDay)) {
            say(AppealLineKind.LENGTHENED, until);
            Computation set = Computation.until(until, ComputingMethod.COURTS);
            lines.addAll(set.lines());
            lastDay = set.dueDate();
        }
    }

    /** Whether the appeal came in time: posting is enough (§ 30). While reasons are awaited, it cannot be late. */
    private Boolean timely() {
        LocalDate made = question.made();
        if (made == null) {
            return null;
        }
        if (question.posted() == null) {
            say(AppealLineKind.RECEIPT_COUNTS, made);
        }
        if (lastDay == null || !made.isAfter(lastDay)) {
            say(AppealLineKind.IN_TIME, made);
            return true;
        }
        say(AppealLineKind.TOO_LATE, made, right.late());
        return false;
    }

    /** The bar of one year holds for every appeal, also for one in time (§ 31 third paragraph). */
    private AppealOutcome outcome(Boolean timely, Boolean barred) {
        if (right.holds() == RightHeld.NO) {
            return AppealOutcome.NO_RIGHT;
        }
        if (timely == null) {
            return AppealOutcome.NONE;
        }
        if (barred) {
            return AppealOutcome.BARRED;
        }
        if (!timely) {
            return AppealOutcome.LATE_TEST;
        }
        return right.holds() == RightHeld.YES ? AppealOutcome.HEARD : AppealOutcome.RIGHT_ASSESSED;
    }

    /** Three months from the day the first instance had the appeal, which do not move: they bind the authority (§ 34). */
    private LocalDate detriment(AppealOutcome outcome) {
        if (outcome != AppealOutcome.HEARD || !right.isProtected() || question.received() == null) {
            return null;
        }
        DeadlineRule rule = rule("appeal-detriment", question.received());
        LocalDate last = count(rule, question.received()).dueDate();
        say(AppealLineKind.DETRIMENT, last, rule.provision());
        say(AppealLineKind.DETRIMENT_BY_ANOTHER);
        return last;
    }

    private LocalDate costs() {
        if (question.changedArrived() == null) {
            return null;
        }
        DeadlineRule rule = rule("claim-costs", question.changedArrived());
        LocalDate last = count(rule, question.changedArrived()).dueDate();
        say(AppealLineKind.COSTS, last, rule.provision());
        return last;
    }

    private DeadlineRule rule(String code, LocalDate day) {
        DeadlineRule rule = deadlines.ruleFor(code, question.regime(), day);
        rules.add(rule.version());
        return rule;
    }

    private static Computation count(DeadlineRule rule, LocalDate start) {
        return rule.limit().from(Start.on(rule.startKind(), start));
    }

    private void say(AppealLineKind kind, Object... arguments) {
        lines.add(Sentence.of(kind, arguments));
    }
}
