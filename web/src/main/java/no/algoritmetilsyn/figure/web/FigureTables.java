package no.algoritmetilsyn.figure.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import no.algoritmetilsyn.figure.Figure;
import no.algoritmetilsyn.figure.FigurePart;
import no.algoritmetilsyn.platform.web.Csv;
import no.algoritmetilsyn.platform.web.Texts;
import no.algoritmetilsyn.platform.web.Workbook;

/** Figures of supervision as tables with bars, and as files for a spreadsheet. */
@RequestScoped
public class FigureTables {

    private static final int LONGEST = 100;
    private static final int MOST = 50;

    /**
     * A table.
     *
     * @param note what one has to know about it
     * @param amount what its last column is called; null when it has none
     */
    public record Table(String id, String title, String note, String amount, List<Line> lines) {}

    /**
     * A line of a table.
     *
     * @param number how many, or why it is not told
     * @param list where those that are counted are listed; null where they are not
     * @param amount what they come to together; empty where there is none
     * @param length of the bar, of a hundred
     */
    public record Line(String label, String number, String list, String amount, int length) {}

    @Inject
    FigureWords words;

    @Inject
    Texts texts;

    /**
     * The tables of some figures, each line once: figures of several years come together.
     *
     * @param list where those are listed that a line counts; gives null for none
     */
    List<Table> tables(List<Figure> figures, Function<Figure, String> list) {
        return Arrays.stream(FigurePart.values())
                .map(part -> table(part, together(lines(part, figures)), list))
                .toList();
    }

    private Table table(FigurePart part, List<Figure> lines, Function<Figure, String> list) {
        int longest = lines.stream()
                .filter(line -> line.number() != null)
                .mapToInt(Figure::number)
                .max()
                .orElse(0);
        String share = part == FigurePart.LETTER ? words.nynorsk(lines) : null;
        String note = texts.get("figure.note." + part);
        return new Table(
                "figures-" + part,
                texts.of("figure.part", part),
                share == null ? note : note + " " + share,
                lines.stream().anyMatch(line -> line.amount() != null) ? words.amount(part) : null,
                lines.stream()
                        .limit(MOST)
                        .map(line -> new Line(
                                words.label(line),
                                number(line),
                                list.apply(line),
                                line.amount() == null ? "" : texts.get("figure.number", line.amount()),
                                line.number() == null || longest == 0
                                        ? 0
                                        : Math.round((float) LONGEST * line.number() / longest)))
                        .toList());
    }

    private String number(Figure line) {
        return line.number() == null ? texts.get("figure.hidden") : texts.get("figure.number", line.number());
    }

    /** The lines of a part: in their own order, or what there is most of first. */
    private static List<Figure> lines(FigurePart part, List<Figure> figures) {
        Comparator<Figure> order = part.order().isEmpty()
                ? Comparator.comparing((Figure line) -> line.number() == null ? 0 : -line.number())
                        .thenComparing(Figure::line)
                : Comparator.comparing(line -> part.order().indexOf(line.line()));
        return figures.stream()
                .filter(line -> line.part() == part)
                .sorted(order)
                .toList();
    }

    /** Of several years only where nothing is hidden: what is hidden in one of them has no sum. */
    private static List<Figure> together(List<Figure> lines) {
        Map<String, Figure> sums = new LinkedHashMap<>();
        lines.forEach(line -> sums.merge(line.line(), line, FigureTables::sum));
        return new ArrayList<>(sums.values());
    }

    private static Figure sum(Figure one, Figure other) {
        boolean told = one.number() != null && other.number() != null;
        return new Figure(
                one.part(),
                one.line(),
                one.year(),
                told ? Integer.valueOf(one.number() + other.number()) : null,
                told ? add(one.amount(), other.amount()) : null);
    }

    private static Long add(Long one, Long other) {
        if (one == null) {
            return other;
        }
        return other == null ? one : Long.valueOf(one + other);
    }

    private List<String> headings() {
        return List.of(
                texts.get("figure.year"),
                texts.get("figure.table"),
                texts.get("figure.line"),
                texts.get("figure.count"),
                texts.get("figure.sum"),
                texts.get("figure.unit"));
    }

    /** A row for each year, part and line; a figure that is not told is a text that says why. */
    private List<List<Object>> rows(List<Integer> years, List<Figure> figures) {
        List<List<Object>> rows = new ArrayList<>();
        for (int year : years) {
            List<Figure> ofYear =
                    figures.stream().filter(line -> line.year() == year).toList();
            for (FigurePart part : FigurePart.values()) {
                for (Figure line : lines(part, ofYear)) {
                    rows.add(List.of(
                            year,
                            texts.of("figure.part", part),
                            words.label(line),
                            line.number() == null ? number(line) : line.number(),
                            line.amount() == null ? "" : line.amount(),
                            line.amount() == null ? "" : words.amount(part)));
                }
            }
        }
        return rows;
    }

    /** All years for a spreadsheet: a mark that says UTF-8, semicolons, and lines that end as Windows wants. */
    String csv(List<Integer> years, List<Figure> figures) {
        var csv = new StringBuilder("\uFEFF").append(Csv.row(";", headings()));
        rows(years, figures)
                .forEach(row -> csv.append(
                        Csv.row(";", row.stream().map(Object::toString).toList())));
        return csv.toString();
    }

    /** The same as a workbook. */
    byte[] workbook(List<Integer> years, List<Figure> figures) throws IOException {
        var file = new ByteArrayOutputStream();
        try (var workbook = new Workbook(file, texts.get("figure.menu"), headings())) {
            for (List<Object> row : rows(years, figures)) {
                workbook.row(row);
            }
        }
        return file.toByteArray();
    }
}
