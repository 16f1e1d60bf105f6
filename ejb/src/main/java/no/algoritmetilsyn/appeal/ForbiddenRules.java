package no.algoritmetilsyn.appeal;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import no.algoritmetilsyn.appeal.step.RecordAppealOutcome;
import no.algoritmetilsyn.casefile.step.input.InvalidStep;
import no.algoritmetilsyn.casefile.step.input.Violation;

/**
 * What an appeal body elsewhere may have decided about an interim ban: it has no points and claims nothing, and what is changed is what it
 * forbids, or until when. It may be changed either way: what has been decided is entered as it is.
 */
@Dependent
class ForbiddenRules {

    @Inject
    Appeals appeals;

    /** Whether an interim ban is appealed. */
    boolean isAbout(DecisionAppeal appeal) {
        return appeals.isForbidding(appeal.appealed());
    }

    /** Only of a ban it is asked what it forbids after the appeal, and nothing else is asked then. */
    Set<String> notAsked(UUID id) {
        return isAbout(appeals.appeal(id)) ? Set.of("points", "amount") : Set.of("useAfter", "lastDayAfter");
    }

    /**
     * Passes when what was decided fits a ban.
     *
     * @throws InvalidStep when it does not
     */
    void requireFitting(DecisionAppeal appeal, RecordAppealOutcome step) {
        var faults = new ArrayList<Violation>();
        if (!step.points().isEmpty()) {
            faults.add(Violation.of("points", "ofBan"));
        }
        if (step.amount() != null) {
            faults.add(Violation.of("amount", "nothingClaimed"));
        }
        if (step.result() != AppealResult.CHANGED) {
            faults.addAll(said(step, "notChanged"));
        } else if (step.useAfter() == null && step.lastDayAfter() == null) {
            faults.add(Violation.of("useAfter", "required"));
        }
        if (step.lastDayAfter() != null
                && step.lastDayAfter().isBefore(appeal.appealed().decidedOn())) {
            faults.add(
                    Violation.of("lastDayAfter", "tooEarly", appeal.appealed().decidedOn()));
        }
        refuse(faults);
    }

    /**
     * Passes when nothing is said of a ban where none is appealed.
     *
     * @throws InvalidStep when something is
     */
    void requireNone(RecordAppealOutcome step) {
        refuse(said(step, "notForbidden"));
    }

    private static List<Violation> said(RecordAppealOutcome step, String code) {
        var faults = new ArrayList<Violation>();
        if (step.useAfter() != null) {
            faults.add(Violation.of("useAfter", code));
        }
        if (step.lastDayAfter() != null) {
            faults.add(Violation.of("lastDayAfter", code));
        }
        return faults;
    }

    private static void refuse(List<Violation> faults) {
        if (!faults.isEmpty()) {
            throw new InvalidStep(faults);
        }
    }
}
