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
import no.algoritmetilsyn.platform.web.Route;
import no.algoritmetilsyn.platform.web.Texts;
import no.algoritmetilsyn.platform.web.Workbook;
import no.algoritmetilsyn.task.AwaitedWork;
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

    /**
     * A table.
     *
     * @param more how many lines are left out, those with the smallest figures; the files have all
     */
    public record Table(String id, String title, List<Line> lines, int more) {}

    @Inject
    DeskOverview overview;

    @Inject
    AwaitedWork awaited;

    @Inject
    Texts texts;

    private List<Figure> figures;
    private List<AwaitedWork.Line> beside;

    /** Reads the figures before anything is shown; refused to those who do not lead. */
    public void open() {
        figures = overview.figures();
        beside = awaited.lines();
    }

    /** The tables. */
    public List<Table> getTables() {
        return Arrays.stream(Part.values()).map(this::table).toList();
    }

    private Table table(Part part) {
        List<Counted> all = counted(part);
        int longest = all.stream()
                .filter(line -> line.number() != null)
                .mapToInt(Counted::number)
                .max()
                .orElse(0);
        return new Table(
                "figures-" + part,
                texts.get("task.part." + part),
                all.stream()
                        .limit(MOST)
                        .map(line -> new Line(
                                line.label(),
                                line.said(texts),
                                line.number() == null || longest == 0 ? 0 : Math.round(100f * line.number() / longest),
                                line.address()))
                        .toList(),
                Math.max(0, all.size() - MOST));
    }

    /**
     * What is counted, in words.
     *
     * @param number how many; null where it is not told
     * @param address of what is counted, below that of the work list; null where the figure is not told
     */
    private record Counted(String label, Integer number, String address) {

        String said(Texts texts) {
            return number == null
                    ? texts.get("task.overview.tooSmall", DeskOverview.SMALLEST)
                    : Integer.toString(number);
        }
    }

    /** What waits for the reader as the second person without being a task stands after the tasks that do. */
    private List<Counted> counted(Part part) {
        Stream<Counted> tasks = lines(part)
                .map(line -> new Counted(
                        label(line), line.number(), line.number() == null ? null : DeskFilters.address(line.rows())));
        return part == Part.APPROVAL
                ? Stream.concat(
                                tasks,
                                beside.stream()
                                        .map(line -> new Counted(
                                                texts.get("task.approval.kind." + line.name()),
                                                line.count(),
                                                line.path()
                                                        .substring(Route.WORK_LIST
                                                                .path()
                                                                .length()))))
                        .toList()
                : tasks.toList();
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
            counted(part)
                    .forEach(line -> csv.append(row(texts.get("task.part." + part), line.label(), line.said(texts))));
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
                for (Counted line : counted(part)) {
                    Object number = line.number() == null ? line.said(texts) : line.number();
                    workbook.row(List.of(texts.get("task.part." + part), line.label(), number));
                }
            }
        }
        return file.toByteArray();
    }

    private static String row(String... cells) {
        return Csv.row(";", List.of(cells));
    }
}
