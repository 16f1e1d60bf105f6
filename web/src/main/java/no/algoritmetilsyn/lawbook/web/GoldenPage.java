package no.algoritmetilsyn.lawbook.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import no.algoritmetilsyn.law.Laws;
import no.algoritmetilsyn.law.web.LawText;
import no.algoritmetilsyn.lawbook.GoldenCase;
import no.algoritmetilsyn.lawbook.GoldenCases;
import no.algoritmetilsyn.platform.web.PageAnswer;
import no.algoritmetilsyn.platform.web.PageMissing;
import no.algoritmetilsyn.platform.web.Texts;

/** The cases that the law is tried on, answered when the page is shown; one table at a time. */
@Named
@RequestScoped
public class GoldenPage {

    /** What is told of a row in other places than among its inputs. */
    private static final List<String> TOLD = List.of("id", "situation", "provision", "why", "confidence", "lines");

    @Inject
    GoldenCases cases;

    @Inject
    Laws laws;

    @Inject
    Texts texts;

    @Inject
    PageAnswer page;

    private Map<String, List<GoldenCase>> answered;
    private String table;
    private List<Shown> rows;

    /**
     * A table in the overview.
     *
     * @param count how many rows it has
     * @param same how many are answered as they expect
     * @param explained how many are not, with a reason
     * @param open how many are not, without one
     */
    public record Line(String name, int count, long same, long explained, long open) {}

    /** A column and the text of its cell. */
    public record Cell(String column, String value) {}

    /** A column with what was expected and what was computed. */
    public record Compared(String column, String expected, String found, boolean same) {}

    /**
     * A row.
     *
     * @param inputs what it tells, but for what it expects
     * @param lines why the answer is what it is, in the reader's language
     * @param law the provision, as the row cites it
     */
    public record Shown(
            GoldenCase golden,
            List<Cell> inputs,
            List<Compared> compared,
            List<String> lines,
            String law,
            String why) {}

    /**
     * Answers all rows.
     *
     * @throws PageMissing when the address names no table
     */
    public void open() {
        answered = cases.answered();
        String asked = page.parameter("tabell");
        table = asked.isEmpty() ? answered.keySet().iterator().next() : asked;
        if (!answered.containsKey(table)) {
            throw new PageMissing();
        }
    }

    /** Name of the table that is shown. */
    public String getTable() {
        return table;
    }

    /** All tables, with how their rows were answered. */
    public List<Line> getOverview() {
        return answered.entrySet().stream()
                .map(entry -> line(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static Line line(String name, List<GoldenCase> rows) {
        long same = rows.stream().filter(GoldenCase::agrees).count();
        long open = rows.stream().filter(GoldenCase::isUnexplained).count();
        return new Line(name, rows.size(), same, rows.size() - same - open, open);
    }

    /** The rows of the table. */
    public List<Shown> getRows() {
        if (rows == null) {
            LawText words = LawText.in(texts.getLanguage().tag(), List.of(), laws);
            rows = answered.get(table).stream().map(row -> shown(row, words)).toList();
        }
        return rows;
    }

    private Shown shown(GoldenCase row, LawText words) {
        List<String> expected =
                row.compared().stream().map(GoldenCase.Compared::column).toList();
        return new Shown(
                row,
                row.row().entrySet().stream()
                        .filter(cell -> !TOLD.contains(cell.getKey()) && !expected.contains(cell.getKey()))
                        .filter(cell -> !cell.getValue().isBlank())
                        .map(cell -> new Cell(column(cell.getKey()), cell.getValue()))
                        .toList(),
                row.compared().stream()
                        .filter(one -> !one.expected().isBlank() || !one.found().isBlank())
                        .map(one -> new Compared(column(one.column()), one.expected(), one.found(), one.same()))
                        .toList(),
                row.lines().stream().map(words::sentence).toList(),
                row.cell("provision"),
                row.cell("why"));
    }

    private String column(String name) {
        return texts.known("lawbook.golden.column." + name, name);
    }
}
