package no.algoritmetilsyn.inspection;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import no.algoritmetilsyn.deadline.DeadlineCalculator;
import no.algoritmetilsyn.deadline.counting.Start;
import no.algoritmetilsyn.deadline.counting.StartKind;
import no.algoritmetilsyn.law.Powers;
import no.algoritmetilsyn.platform.AuthorityClock;

/**
 * How long a body has to comment on a preliminary report: as the act on procedure leaves it to the authority, or at least ten working
 * days from receipt where the inspection rests on the AI Act or on market surveillance (Regulation (EU) 2019/1020 art. 18(3)).
 */
@Dependent
class CommentRule {

    static final String REPORT = "comment-report";
    static final String MEASURE = "comment-measure";

    private static final String REPORT_SHORTEST = "comment-report-shortest";

    private static final Set<String> SURVEILLANCE = Set.of("aia", "msr");

    @Inject
    Powers powers;

    @Inject
    DeadlineCalculator calculator;

    @Inject
    AuthorityClock clock;

    /** The rule of the deadline. */
    String rule(Inspection inspection) {
        return surveillance(inspection).isPresent() ? MEASURE : REPORT;
    }

    /** The act whose rule it is; null for that on procedure, which is in force. */
    String regime(Inspection inspection) {
        return surveillance(inspection).orElse(null);
    }

    /** From when it runs, when the report leaves today: told electronically it has been received with the notice. */
    Start start(Inspection inspection) {
        boolean measure = surveillance(inspection).isPresent();
        return Start.on(measure ? StartKind.DELIVERED : StartKind.DISPATCHED, clock.today());
    }

    /** The last day that is usually given. */
    LocalDate usual(Inspection inspection) {
        return calculated(rule(inspection), inspection);
    }

    /** The first day that may be given. */
    LocalDate shortest(Inspection inspection) {
        return surveillance(inspection).isPresent() ? usual(inspection) : calculated(REPORT_SHORTEST, inspection);
    }

    private LocalDate calculated(String rule, Inspection inspection) {
        return calculator.calculate(rule, start(inspection), regime(inspection)).dueDate();
    }

    /** The act by which the inspection is market surveillance; empty where it is none. */
    private Optional<String> surveillance(Inspection inspection) {
        String act =
                powers.ruling(inspection.power(), clock.today()).provision().regime();
        return Optional.of(act).filter(SURVEILLANCE::contains);
    }
}
