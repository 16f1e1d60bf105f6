package no.algoritmetilsyn.lawbook.change;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import no.algoritmetilsyn.lawbook.change.LineProblem.Code;

/** What is written as a file is read as the same rows, whatever they say; and a file that nobody has edited changes nothing. */
class LawRoundTripTest {

    private static final String SIGNS = "abcæøå ABC019,;\"'§–()./-=+@€é\u00A0";
    private static final LawReferences ALL = new LawReferences(
            Set.of("fvl67", "gdpr"),
            Set.of("fvl67-16", "gdpr-83-4"),
            Set.of("appeal", "notice-shortest"),
            Map.of("code", Set.of("appeal"), "follows", Set.of("remind")));

    @Property(tries = 400)
    void what_is_written_is_read_again(@ForAll LawKind kind, @ForAll("rows") List<Long> seeds) {
        List<LawRow> rows = rows(kind, seeds);
        LawFile read = LawFile.read(kind, LawTableText.file(kind, rows), ALL);
        assertThat(read.problems()).isEmpty();
        assertThat(read.rows().stream().map(LawRow::cells))
                .containsExactlyElementsOf(rows.stream().map(LawRow::cells).toList());
        assertThat(LawTableText.file(kind, read.rows())).isEqualTo(LawTableText.file(kind, rows));
        assertThat(LawComparison.of(kind, rows, read.rows(), List.of()).problems())
                .extracting(LineProblem::code)
                .containsExactly(Code.NOTHING_NEW);
    }

    @Property(tries = 200)
    void semicolons_and_windows_line_ends_say_the_same(@ForAll LawKind kind, @ForAll("rows") List<Long> seeds) {
        List<LawRow> rows = rows(kind, seeds);
        String written = LawTableText.file(kind, rows);
        String header = String.join(";", kind.names());
        String others = written.lines()
                .skip(1)
                .filter(line -> !line.contains("\""))
                .map(line -> line.replace(',', ';'))
                .collect(Collectors.joining("\r\n"));
        LawFile read = LawFile.read(kind, header + "\r\n" + others, ALL);
        assertThat(read.problems()).isEmpty();
        assertThat(rows.stream().map(LawRow::cells).toList())
                .containsAll(read.rows().stream().map(LawRow::cells).toList());
    }

    /** Any text is read to its end, and what cannot be read is told, never thrown. */
    @Property(tries = 500)
    void whatever_is_handed_in_is_answered(@ForAll LawKind kind, @ForAll String text) {
        String header = String.join(",", kind.names()) + "\n";
        for (String file : List.of(header + text, "x" + text)) {
            LawFile read = LawFile.read(kind, file, ALL);
            assertThat(read.rows().size() + read.problems().size()).isGreaterThanOrEqualTo(0);
            LawComparison.of(kind, List.of(), read.rows(), List.of());
        }
    }

    /** What is kept of a change tells the same as the change. */
    @Property(tries = 200)
    void changes_are_kept_as_they_are(@ForAll LawKind kind, @ForAll("rows") List<Long> seeds) {
        List<LawChange> changes = rows(kind, seeds).stream()
                .map(row -> new LawChange(LawChange.Action.ADD, row, seeds.size() % 2 == 0 ? null : row))
                .toList();
        List<LawChange> read = LawChange.read(kind, LawChange.written(changes));
        assertThat(LawChange.written(read)).isEqualTo(LawChange.written(changes));
        assertThat(read.stream().map(change -> change.row().cells()))
                .containsExactlyElementsOf(
                        changes.stream().map(change -> change.row().cells()).toList());
    }

    @Provide
    Arbitrary<List<Long>> rows() {
        return Arbitraries.longs().list().ofMinSize(1).ofMaxSize(12);
    }

    /** Rows with names of their own, else of any content. */
    private static List<LawRow> rows(LawKind kind, List<Long> seeds) {
        Map<String, LawRow> rows = new HashMap<>();
        List<LawRow> ordered = new ArrayList<>();
        for (Long seed : seeds) {
            LawRow row = row(kind, new Random(seed));
            boolean runs = row.from().isEmpty()
                    || row.until().filter(end -> !end.isAfter(row.from().get())).isEmpty();
            if (runs && rows.putIfAbsent(row.id(), row) == null) {
                ordered.add(row);
            }
        }
        return ordered;
    }

    private static LawRow row(LawKind kind, Random random) {
        Map<String, String> cells = new LinkedHashMap<>();
        kind.columns().forEach(column -> cells.put(column.name(), cell(column, random)));
        return new LawRow(kind, 0, cells, false);
    }

    private static String cell(LawColumn column, Random random) {
        if (column.type() == LawColumn.Type.YES_NO) {
            return Boolean.toString(random.nextBoolean());
        }
        if (!column.needed() && random.nextInt(3) == 0) {
            return "";
        }
        return switch (column.type()) {
            case NAME -> "rad/" + random.nextInt(1000) + "-æ";
            case TEXT -> text(random);
            case DATE ->
                LocalDate.of(2000, 1, 1).plusDays(random.nextInt(20_000)).toString();
            case WHOLE -> CellReader.plain(Integer.toString(random.nextInt(100_000_000)));
            case DECIMAL -> CellReader.plain(random.nextInt(100_000) + "." + random.nextInt(1_000_000));
            case CHOICE -> any(column.choices(), random);
            case ACT -> any(ALL.acts(), random);
            case PROVISION -> any(ALL.provisions(), random);
            case RULE -> any(ALL.rules(), random);
            default -> any(ALL.known().get(column.name()), random);
        };
    }

    private static String any(Set<String> choices, Random random) {
        return choices.stream().sorted().toList().get(random.nextInt(choices.size()));
    }

    private static String text(Random random) {
        String tail = random.ints(random.nextInt(40), 0, SIGNS.length())
                .mapToObj(place -> SIGNS.substring(place, place + 1))
                .collect(Collectors.joining());
        return ("§" + tail).strip();
    }
}
