package no.algoritmetilsyn.operation;

import java.util.List;

/** What a run of all checks has found. */
public record CheckReport(List<Check> checks) {

    /**
     * One check.
     *
     * @param count how many violations
     * @param examples some of them, by id
     */
    public record Check(String name, int count, List<String> examples) {

        /** Whether it holds. */
        public boolean ok() {
            return count == 0;
        }
    }

    /** Whether all hold. */
    public boolean ok() {
        return checks.stream().allMatch(Check::ok);
    }
}
