package no.algoritmetilsyn.task.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import no.algoritmetilsyn.platform.web.Csv;
import no.algoritmetilsyn.platform.web.Texts;
import no.algoritmetilsyn.platform.web.Workbook;
import no.algoritmetilsyn.task.DeskOverview;
import no.algoritmetilsyn.task.DeskOverview.Figure;
import no.algoritmetilsyn.task.DeskOverview.Part;

/** The leader's figures in words: as tables with bars, and as a file for a spreadsheet. */
@Named
@RequestScoped
public class OverviewFigures {

    /** At most so many lines of what has many. */
    private static final int MOST = 30;

    /**
     * A line of a table.
     *
     * @param number how many, or why it is not told
     * @param length of the bar, of a hundred
     * @param address of the work list that holds what is counted; null where the figure is not told
     */
    public record Line(String label, String number, int length, String address) {}

    /** A table. */
    public record Table(String id, String title, List<Line> lines) {}

    @Inject
    DeskOverview overview;

    @Inject
    Texts texts;

    private List<Figure> figures;

    /** Reads the figures before anything is shown; refused to those who do not lead. */
    public void open() {
        figures = overview.figures();
    }

    /** The tables. */
    public List<Table> getTables() {
        return Arrays.stream(Part.values()).map(this::table).toList();
    }

    private Table table(Part part) {
        List<Figure> lines = lines(part).toList();
        int longest = lines.stream()
                .filter(line -> line.number() != null)
                .mapToInt(Figure::number)
                .max()
                .orElse(0);
        return new Table(
                "figures-" + part,
                texts.get("task.part." + part),
                lines.stream()
                        .limit(MOST)
                        .map(line -> new Line(
                                label(line),
                                number(line),
                                line.number() == null || longest == 0 ? 0 : Math.round(100f * line.number() / longest),
                                line.number() == null ? null : DeskFilters.address(line.rows())))
                        .toList());
    }

    /** What has an order of its own keeps it; of the rest, what there is most of comes first. */
    private Stream<Figure> lines(Part part) {
        Stream<Figure> all = figures.stream().filter(figure -> figure.part() == part);
        boolean ordered = part == Part.DUE || part == Part.AGE || part == Part.HELD;
        return ordered
                ? all.sorted(Comparator.comparing(Figure::line))
                : all.sorted(
                        Comparator.comparing(figure -> figure.number() == null ? Integer.MAX_VALUE : -figure.number()));
    }

    private String number(Figure figure) {
        return figure.number() == null
                ? texts.get("task.overview.tooSmall", DeskOverview.SMALLEST)
                : Integer.toString(figure.number());
    }

    private String label(Figure figure) {
        return switch (figure.part()) {
            case DUE, AGE, HELD -> texts.get("task.overview." + figure.line().replaceFirst("^\\d_", ""));
            case PROCEEDING -> texts.known("casefile.proceedingKind." + figure.line(), figure.line());
            case GROUP -> texts.known("task.group." + figure.line(), figure.line());
            default -> texts.known("task.kind." + figure.line(), figure.line());
        };
    }

    /**
     * The same for a spreadsheet: a mark that says UTF-8, semicolons, lines that end as Windows wants. A text that a
     * spreadsheet would calculate is none any more.
     */
    public String getCsv() {
        var csv = new StringBuilder("\uFEFF");
        csv.append(row(
                texts.get("task.overview.table"), texts.get("task.overview.line"), texts.get("task.overview.number")));
        for (Part part : Part.values()) {
            lines(part).forEach(line -> csv.append(row(texts.get("task.part." + part), label(line), number(line))));
        }
        return csv.toString();
    }

    /** The same as a workbook; figures that are not told are texts. */
    byte[] workbook() throws IOException {
        var file = new ByteArrayOutputStream();
        List<String> headings = List.of(
                texts.get("task.overview.table"), texts.get("task.overview.line"), texts.get("task.overview.number"));
        try (var workbook = new Workbook(file, texts.get("task.overview.menu"), headings)) {
            for (Part part : Part.values()) {
                for (Figure line : lines(part).toList()) {
                    Object number = line.number() == null ? number(line) : line.number();
                    workbook.row(List.of(texts.get("task.part." + part), label(line), number));
                }
            }
        }
        return file.toByteArray();
    }

    private static String row(String... cells) {
        return Csv.row(";", List.of(cells));
    }
}
