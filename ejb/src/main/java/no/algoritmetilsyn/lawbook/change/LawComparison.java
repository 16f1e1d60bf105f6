package no.algoritmetilsyn.lawbook.change;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import no.algoritmetilsyn.lawbook.change.LineProblem.Code;

/**
 * A file held against the rows that there are: what is new, what ends, and what must not be. A row that the file does not name stays as it
 * is; what a row has said stays said, and nothing that was done by the former law comes under the new one.
 */
final class LawComparison {

    private static final String FROM = "valid_from";
    private static final String UNTIL = "valid_until";

    private final LawKind kind;
    private final Map<String, LawRow> current = new LinkedHashMap<>();

    /** Rows as they will be, by id. */
    private final Map<String, LawRow> after = new LinkedHashMap<>();

    private final List<LawUse> uses;
    private final List<LineProblem> problems = new ArrayList<>();
    private final List<LawChange> changes = new ArrayList<>();

    private LawComparison(LawKind kind, List<LawRow> current, List<LawUse> uses) {
        this.kind = kind;
        this.uses = uses;
        current.forEach(row -> this.current.put(row.id(), row));
        current.stream().filter(row -> !row.superseded()).forEach(row -> after.put(row.id(), row));
    }

    /**
     * What came of it.
     *
     * @param problems line by line
     * @param changes what would be done; of no use while there are problems
     */
    record Result(List<LineProblem> problems, List<LawChange> changes) {}

    /** Compares. */
    static Result of(LawKind kind, List<LawRow> current, List<LawRow> file, List<LawUse> uses) {
        var comparison = new LawComparison(kind, current, uses);
        file.forEach(comparison::take);
        comparison.changes.replaceAll(comparison::following);
        comparison.changes.forEach(comparison::check);
        if (file.isEmpty() || comparison.changes.isEmpty() && comparison.problems.isEmpty()) {
            comparison.problems.add(LineProblem.ofFile(Code.NOTHING_NEW));
        }
        comparison.problems.sort(Comparator.comparing(LineProblem::line));
        return new Result(List.copyOf(comparison.problems), List.copyOf(comparison.changes));
    }

    private void take(LawRow row) {
        LawRow known = current.get(row.id());
        if (known == null) {
            if (kind.succeeds() && row.from().isPresent() && !isVersionOfKnown(row)) {
                return;
            }
            after.put(row.id(), row);
            changes.add(new LawChange(LawChange.Action.ADD, row, null));
            return;
        }
        List<String> differing = row.differences(known);
        if (known.superseded() || !differing.isEmpty() && !(kind.ends() && differing.equals(List.of(UNTIL)))) {
            problems.add(LineProblem.at(row.line(), "", Code.CHANGES_ROW, String.join(", ", differing)));
        } else if (!differing.isEmpty() && !endsEarlier(row, known)) {
            problems.add(LineProblem.at(row.line(), UNTIL, Code.ENDS_LATER, known.cell(UNTIL)));
        } else if (!differing.isEmpty()) {
            after.put(row.id(), row);
            changes.add(new LawChange(LawChange.Action.END, row, known));
        }
    }

    /** A version is one of a place that there is, in the same act. */
    private boolean isVersionOfKnown(LawRow version) {
        LawRow first = current.get(version.key());
        if (first == null) {
            problems.add(LineProblem.at(version.line(), "code", Code.UNKNOWN_REFERENCE, version.key()));
            return false;
        }
        if (!first.cell("regime").equals(version.cell("regime"))) {
            problems.add(LineProblem.at(version.line(), "", Code.CHANGES_ROW, "regime"));
            return false;
        }
        return true;
    }

    private static boolean endsEarlier(LawRow row, LawRow known) {
        return row.until().isPresent()
                && known.until().filter(end -> !row.until().get().isBefore(end)).isEmpty();
    }

    /** With the row that an added one follows. */
    private LawChange following(LawChange change) {
        if (change.action() == LawChange.Action.END) {
            return change;
        }
        LawRow row = change.row();
        LawRow former = after.values().stream()
                .filter(other -> other != row && other.key().equals(row.key()))
                .filter(other -> kind.succeeds()
                        ? isBefore(other, row)
                        : row.from().isPresent() && other.until().equals(row.from()))
                .max(Comparator.comparing(other -> other.from().orElse(LocalDate.MIN)))
                .orElse(null);
        return new LawChange(change.action(), row, former);
    }

    private static boolean isBefore(LawRow other, LawRow row) {
        return row.from().isPresent()
                && other.from().filter(day -> !day.isBefore(row.from().get())).isEmpty();
    }

    private void check(LawChange change) {
        LawRow row = change.row();
        if (change.action() == LawChange.Action.ADD && !kind.succeeds()) {
            after.values().stream()
                    .filter(other -> other != row && other.key().equals(row.key()))
                    .filter(other -> overlap(row, other))
                    .findFirst()
                    .ifPresent(other -> problems.add(LineProblem.at(row.line(), FROM, Code.OVERLAPS, named(other))));
        }
        boolean ends = change.action() == LawChange.Action.END;
        LocalDate first = ends ? row.until().orElseThrow() : row.from().orElse(null);
        LocalDate before = ends ? change.before().until().orElse(null) : end(row);
        List<LocalDate> days = uses.stream()
                .filter(use -> use.key().equals(row.key()))
                .map(LawUse::day)
                .filter(Objects::nonNull)
                .filter(day -> (first == null || !day.isBefore(first)) && (before == null || day.isBefore(before)))
                .sorted()
                .toList();
        if (!days.isEmpty()) {
            problems.add(LineProblem.at(
                    row.line(),
                    ends ? UNTIL : FROM,
                    Code.IN_USE,
                    Integer.toString(days.size()),
                    days.get(days.size() - 1).toString()));
        }
    }

    private static String named(LawRow row) {
        return row.line() == 0 ? row.id() : row.id() + " (" + row.line() + ")";
    }

    /** The first day on which an added row holds no longer; null while nobody has said so. */
    private LocalDate end(LawRow row) {
        return kind.succeeds()
                ? after.values().stream()
                        .filter(other -> other.key().equals(row.key()) && isBefore(row, other))
                        .flatMap(other -> other.from().stream())
                        .min(Comparator.naturalOrder())
                        .orElse(null)
                : row.until().orElse(null);
    }

    private static boolean overlap(LawRow one, LawRow other) {
        boolean begins = one.until().isEmpty()
                || other.from().filter(day -> !day.isBefore(one.until().get())).isEmpty();
        boolean lasts = other.until().isEmpty()
                || one.from().filter(day -> !day.isBefore(other.until().get())).isEmpty();
        return begins && lasts;
    }
}
