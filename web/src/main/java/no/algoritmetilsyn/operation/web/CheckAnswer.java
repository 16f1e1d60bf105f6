package no.algoritmetilsyn.operation.web;

import java.util.List;
import no.algoritmetilsyn.operation.CheckReport;

/**
 * What a run of all checks has found.
 *
 * @param ok whether nothing has drifted
 */
record CheckAnswer(boolean ok, List<Check> checks) {

    /**
     * One check.
     *
     * @param ok whether it holds
     * @param drift whether a violation is a defect, or something to be arranged
     * @param count how many violations
     * @param examples some of them, by id
     */
    record Check(String name, boolean ok, boolean drift, int count, List<String> examples) {

        private static Check of(CheckReport.Check check) {
            return new Check(check.name(), check.ok(), check.drift(), check.count(), check.examples());
        }
    }

    static CheckAnswer of(CheckReport report) {
        return new CheckAnswer(
                report.ok(), report.checks().stream().map(Check::of).toList());
    }
}
