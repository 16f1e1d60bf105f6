package no.algoritmetilsyn.appeal.question;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import no.algoritmetilsyn.appeal.RightHeld;
import no.algoritmetilsyn.law.Line;
import no.algoritmetilsyn.law.RuleVersion;
import no.algoritmetilsyn.law.question.LawAnswer;

/**
 * What follows from a question about an appeal.
 *
 * @param right whether there is a right to appeal
 * @param runsFrom the day from which the time runs; null while reasons are awaited
 * @param lastDay the last day of it; null as above
 * @param timely whether the appeal came in time; null where there is none yet
 * @param bar the last day on which any appeal can be heard
 * @param barred whether that day had passed; null where there is no appeal yet
 * @param outcome what is to be done with it
 * @param costs the last day to claim costs; null where nothing was changed
 * @param detriment the day until which a change to the detriment must be told; null where the question does not arise
 * @param lines why
 * @param rules the rows of law that it follows from
 */
public record AppealAnswer(
        RightHeld right,
        LocalDate runsFrom,
        LocalDate lastDay,
        Boolean timely,
        LocalDate bar,
        Boolean barred,
        AppealOutcome outcome,
        LocalDate costs,
        LocalDate detriment,
        List<Line> lines,
        List<RuleVersion> rules)
        implements LawAnswer {

    public AppealAnswer {
        lines = List.copyOf(lines);
        rules = List.copyOf(rules);
    }

    @Override
    public Map<String, String> result() {
        return Map.of(
                "runs_from", written(runsFrom),
                "last_day", written(lastDay),
                "timely", written(timely),
                "late_test_allowed", lateTest(),
                "absolute_bar", written(bar),
                "barred", written(barred),
                "right_to_appeal",
                        switch (right) {
                            case YES -> "ja";
                            case NO -> "nei";
                            case TO_BE_ASSESSED -> "må vurderes";
                        },
                "outcome", outcome.written(),
                "costs_last_day", written(costs),
                "outcome_constraint", constraint());
    }

    private String lateTest() {
        if (timely == null) {
            return "";
        }
        return timely ? "nei (i tide)" : written(!barred);
    }

    private String constraint() {
        return detriment == null
                ? ""
                : "Ikke til skade for klageren uten at andres interesser veier tyngre; melding sendt innen 3 måneder "
                        + "fra underinstansen mottok klagen: " + detriment;
    }

    private static String written(LocalDate day) {
        return day == null ? "" : day.toString();
    }

    private static String written(Boolean yes) {
        if (yes == null) {
            return "";
        }
        return yes ? "ja" : "nei";
    }
}
