package no.algoritmetilsyn.task.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import no.algoritmetilsyn.casefile.ProceedingKind;
import no.algoritmetilsyn.platform.web.Csv;
import no.algoritmetilsyn.platform.web.Option;
import no.algoritmetilsyn.platform.web.PageAnswer;
import no.algoritmetilsyn.platform.web.Texts;
import no.algoritmetilsyn.platform.web.Workbook;
import no.algoritmetilsyn.task.trend.TrendPart;
import no.algoritmetilsyn.task.trend.Trends;
import no.algoritmetilsyn.task.trend.Trends.Figure;
import no.algoritmetilsyn.task.web.TrendNumbers.Column;

/** How work has gone from month to month, in words: as drawings with tables, and as a workbook; of one kind of proceeding or of all. */
@Named
@RequestScoped
public class TrendFigures {

    /** What is drawn: one or two columns each. */
    private static final List<List<Column>> CHARTS = List.of(
            List.of(Column.RECEIVED, Column.ENDED),
            List.of(Column.AGE),
            List.of(Column.DECIDED),
            List.of(Column.DUE, Column.MISSED));

    /**
     * A drawing with its table.
     *
     * @param headings of the columns
     */
    public record Chart(String id, String title, String note, String svg, List<String> headings, List<Row> rows) {}

    /** A row of a table. */
    public record Row(String label, List<String> cells) {}

    @Inject
    Trends trends;

    @Inject
    HttpServletRequest request;

    @Inject
    Texts texts;

    private List<Figure> figures;
    private TrendNumbers numbers;
    private List<YearMonth> months;
    private List<Chart> charts;

    /** Reads the figures before anything is shown; refused to those who do not lead. */
    public void open() {
        figures = trends.figures();
        numbers = new TrendNumbers(figures);
        months = trends.months();
    }

    /** The kind of proceeding that is asked for; null for all. */
    public String getKind() {
        String typed = PageAnswer.typed(request, "type");
        return kinds().filter(kind -> kind.equals(typed)).findFirst().orElse(null);
    }

    private static Stream<String> kinds() {
        return Arrays.stream(ProceedingKind.values()).map(ProceedingKind::name);
    }

    /** The kinds to choose from. */
    public List<Option> getKinds() {
        return texts.options("casefile.proceedingKind", ProceedingKind.values());
    }

    /** The drawings. */
    public List<Chart> getCharts() {
        if (charts == null) {
            charts = CHARTS.stream().map(this::chart).toList();
        }
        return charts;
    }

    private Chart chart(List<Column> columns) {
        String id = "trend-" + columns.get(0);
        String key = "task.trend." + columns.get(0);
        List<TrendDrawing.Series> series = columns.stream()
                .map(column -> new TrendDrawing.Series(called(column), values(column)))
                .toList();
        String description =
                texts.get("task.trend.description", name(months.get(0)), name(months.get(months.size() - 1)));
        String svg = new TrendDrawing(id, months.stream().map(texts::month).toList(), series)
                .svg(texts.get(key + ".title"), description);
        List<Row> rows = months.stream()
                .map(month -> new Row(name(month), cells(columns, month, getKind())))
                .toList();
        return new Chart(
                id,
                texts.get(key + ".title"),
                texts.get(key + ".note"),
                svg,
                columns.stream().map(this::called).toList(),
                rows);
    }

    private String called(Column column) {
        return texts.get("task.trend." + column);
    }

    private String name(YearMonth month) {
        return texts.partialDate(month.toString());
    }

    private List<Integer> values(Column column) {
        List<Integer> values = new ArrayList<>();
        months.forEach(month -> values.add(numbers.of(column, month, getKind())));
        return values;
    }

    private List<String> cells(List<Column> columns, YearMonth month, String kind) {
        return columns.stream()
                .map(column -> numbers.of(column, month, kind))
                .map(number -> number == null ? texts.get("task.trend.none") : number.toString())
                .toList();
    }

    /** What each column of the table of kinds is called. */
    public List<String> getHeadings() {
        return Arrays.stream(Column.values()).map(this::called).toList();
    }

    /** All months together, a row for each kind of proceeding of which there was any. */
    public List<Row> getByKind() {
        return kinds().filter(this::isAny)
                .map(kind -> new Row(label(kind), cells(List.of(Column.values()), null, kind)))
                .toList();
    }

    private boolean isAny(String kind) {
        return Stream.of(Column.RECEIVED, Column.ENDED, Column.DECIDED, Column.DUE)
                .anyMatch(column -> numbers.of(column, null, kind) > 0);
    }

    private String label(String kind) {
        return texts.get("casefile.proceedingKind." + kind);
    }

    /** All months together, a row for each kind of task, those that took longest first. */
    public List<Row> getStages() {
        return figures.stream()
                .filter(figure -> figure.part() == TrendPart.STAGE)
                .sorted(Comparator.comparing((Figure stage) -> stage.value() == null ? 0 : -stage.value())
                        .thenComparing(stage -> -stage.number()))
                .map(stage -> new Row(
                        texts.known("task.kind." + stage.kind(), stage.kind()), List.of(count(stage), days(stage))))
                .toList();
    }

    /** Nothing, where few people have done the work: the page says why. */
    private String count(Figure stage) {
        return stage.number() == 0 ? texts.get("task.trend.none") : Integer.toString(stage.number());
    }

    private String days(Figure stage) {
        return stage.value() == null ? texts.get("task.trend.none") : Long.toString(Math.round(stage.value()));
    }

    private List<String> columns() {
        List<String> columns =
                new ArrayList<>(List.of(texts.get("task.trend.month"), texts.get("task.part.PROCEEDING")));
        columns.addAll(getHeadings());
        return columns;
    }

    /** A row for each month and kind of proceeding of which there was any; null where a figure is none. */
    private List<List<Object>> rows() {
        List<List<Object>> rows = new ArrayList<>();
        for (YearMonth month : months) {
            for (String kind : kinds().filter(this::isAny).toList()) {
                List<Object> row = new ArrayList<>(List.of(month.atDay(1), label(kind)));
                Arrays.stream(Column.values()).forEach(column -> row.add(numbers.of(column, month, kind)));
                rows.add(row);
            }
        }
        return rows;
    }

    /** Every figure as a workbook. */
    byte[] workbook() throws IOException {
        var file = new ByteArrayOutputStream();
        try (var workbook = new Workbook(file, texts.get("task.trend.menu"), columns())) {
            for (List<Object> row : rows()) {
                workbook.row(row);
            }
        }
        return file.toByteArray();
    }

    /** The same as text: a mark that says UTF-8, semicolons, lines that end as Windows wants; a month by its first day. */
    public String getCsv() {
        var csv = new StringBuilder("\uFEFF").append(Csv.row(";", columns()));
        rows().forEach(row -> csv.append(Csv.row(
                ";",
                row.stream().map(cell -> cell == null ? "" : cell.toString()).toList())));
        return csv.toString();
    }
}
