package no.algoritmetilsyn.algorithm.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import no.algoritmetilsyn.algorithm.RegisterStatistics;
import no.algoritmetilsyn.algorithm.RegisterStatistics.Choice;
import no.algoritmetilsyn.algorithm.RegisterStatistics.Count;
import no.algoritmetilsyn.algorithm.standard.RecordKind;
import no.algoritmetilsyn.platform.web.ListAddress;
import no.algoritmetilsyn.platform.web.Route;
import no.algoritmetilsyn.platform.web.Texts;

/**
 * The register in figures: tables, each line with a bar that says the same as its number to the eye, and leads to
 * those that are counted.
 */
@Named
@RequestScoped
public class StatisticsPage {

    /** Length of the longest bar, in the units of its drawing. */
    private static final int LONGEST = 100;

    @Inject
    RegisterStatistics statistics;

    @Inject
    RecordWords words;

    @Inject
    Texts texts;

    @Inject
    HttpServletRequest request;

    private List<Table> tables;

    /**
     * Figures about one thing.
     *
     * @param id names the table in the page
     * @param title what is counted
     * @param note what one has to know about it; null for nothing
     * @param silent how many say nothing about it: they stand apart, so that no bar is drawn to their measure
     * @param silentHref the list of these; null where they are not counted
     */
    public record Table(String id, String title, String note, List<Line> lines, long silent, String silentHref) {

        private Table leadingTo(String silentList) {
            return new Table(id, title, note, lines, silent, silentList);
        }
    }

    /**
     * A line.
     *
     * @param length of the bar, of a hundred
     * @param href the list of those that are counted
     */
    public record Line(String label, long number, int length, String href) {}

    /** What there is in all, in a sentence. */
    public String getTotal() {
        return texts.get(
                "algorithm.statistics.total", statistics.uses(), statistics.organisations(), statistics.systems());
    }

    /** The tables that have anything to tell. */
    public List<Table> getTables() {
        if (tables == null) {
            List<Table> all = new ArrayList<>();
            all.add(choice("status", Choice.STATUS, "useStatus"));
            all.add(choice("risk", Choice.RISK_CLASS, "riskClass"));
            all.add(choice("automation", Choice.AUTOMATION, "automation"));
            all.add(table("theme", statistics.byTheme(), word -> words.choice("theme", word), filtered("theme")));
            all.add(choice("organisationType", Choice.ORGANISATION_TYPE, "organisationType"));
            all.add(table("organisation", statistics.byOrganisation(), name -> name, filtered("organisation")));
            all.add(table("start", statistics.byStart(), year -> year, filtered("startYear")));
            all.add(table("registered", statistics.byRegistration(), year -> year, filtered("registeredYear")));
            tables = all.stream().filter(table -> !table.lines().isEmpty()).toList();
        }
        return tables;
    }

    private Table choice(String id, Choice choice, String vocabulary) {
        return table(id, statistics.byChoice(choice), word -> words.choice(vocabulary, word), filtered(choice.field()))
                .leadingTo(filtered("silent").apply(choice.field()));
    }

    /** The list of those that are counted: uses alone. */
    private UnaryOperator<String> filtered(String filter) {
        return value -> request.getContextPath()
                + new ListAddress(Route.ALGORITHMS.path())
                        .add("kind", RecordKind.USE.name())
                        .add(filter, value);
    }

    private Table table(String id, List<Count> counts, UnaryOperator<String> label, UnaryOperator<String> href) {
        List<Count> told =
                counts.stream().filter(count -> !count.word().isEmpty()).toList();
        long most = told.stream().mapToLong(Count::number).max().orElse(1);
        String note = texts.known("algorithm.statistics." + id + ".note", "");
        return new Table(
                id,
                texts.get("algorithm.statistics." + id),
                note.isEmpty() ? null : note,
                told.stream()
                        .map(count -> new Line(
                                label.apply(count.word()),
                                count.number(),
                                Math.toIntExact(Math.max(1, count.number() * LONGEST / most)),
                                href.apply(count.word())))
                        .toList(),
                counts.stream()
                        .filter(count -> count.word().isEmpty())
                        .mapToLong(Count::number)
                        .sum(),
                null);
    }
}
