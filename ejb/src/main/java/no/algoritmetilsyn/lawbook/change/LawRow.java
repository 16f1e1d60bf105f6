package no.algoritmetilsyn.lawbook.change;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A row of law as text: each cell in the one way in which it is written.
 *
 * @param line in the file; 0 for a row of the database
 * @param cells by column, in the order of the columns; empty where nothing is said
 * @param superseded whether the law is read otherwise now, and the row kept for what was counted by it
 */
public record LawRow(LawKind kind, int line, Map<String, String> cells, boolean superseded) {

    private static final String UNTIL = "valid_until";

    /** What a cell says; empty where nothing is said, or where the table has no such column. */
    public String cell(String column) {
        return cells.getOrDefault(column, "");
    }

    /** Names it within its table. */
    public String id() {
        return kind.identity().stream()
                .map(this::cell)
                .filter(cell -> !cell.isEmpty())
                .collect(Collectors.joining("/"));
    }

    /** What rows that follow each other have in common. */
    String key() {
        return kind.key().stream().map(this::cell).collect(Collectors.joining(" "));
    }

    /** The first day; empty where it is as old as its act. */
    public Optional<LocalDate> from() {
        return date(kind == LawKind.EURO_RATES ? "day" : "valid_from");
    }

    /** The first day on which it holds no longer; empty while nobody has said so. */
    public Optional<LocalDate> until() {
        return date(UNTIL);
    }

    private Optional<LocalDate> date(String column) {
        return cell(column).isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(cell(column)));
    }

    /** The columns in which it says another thing than another row, in order. */
    public List<String> differences(LawRow other) {
        return kind.names().stream()
                .filter(column -> !cell(column).equals(other.cell(column)))
                .toList();
    }
}
