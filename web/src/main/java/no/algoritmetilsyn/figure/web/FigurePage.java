package no.algoritmetilsyn.figure.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import no.algoritmetilsyn.figure.Figure;
import no.algoritmetilsyn.figure.SupervisionFigures;
import no.algoritmetilsyn.platform.web.Option;
import no.algoritmetilsyn.platform.web.PageAnswer;
import no.algoritmetilsyn.platform.web.Texts;

/** What supervision has led to, for a leader and for everybody: of a year, or for a leader of all of them together. */
@Named
@RequestScoped
public class FigurePage {

    private static final String ALL_YEARS = "alle";

    @Inject
    SupervisionFigures supervision;

    @Inject
    FigureTables tables;

    @Inject
    HttpServletRequest request;

    @Inject
    Texts texts;

    private List<Figure> figures = List.of();
    private boolean open;

    /** Reads the figures of what the leader may see; refused to others. */
    public void openSeen() {
        figures = supervision.seen();
    }

    /** Reads the figures of what is published. */
    public void openPublished() {
        figures = supervision.published();
        open = true;
    }

    /** The year that is asked for, the present one when the address does not say; {@code alle} for all of them. */
    public String getYear() {
        String typed = PageAnswer.typed(request, "aar");
        return getYears().stream()
                .map(Option::value)
                .filter(year -> year.equals(typed))
                .findFirst()
                .orElse(getYears().get(0).value());
    }

    /** The same in words. */
    public String getYearLabel() {
        return getYear().equals(ALL_YEARS) ? texts.get("figure.allYears") : getYear();
    }

    /** The years to choose from. What is hidden in each year has no sum, so that everybody is told of single years alone. */
    public List<Option> getYears() {
        List<Option> years = new ArrayList<>(supervision.years().stream()
                .map(year -> new Option(year.toString(), year.toString()))
                .toList());
        if (!open) {
            years.add(new Option(ALL_YEARS, texts.get("figure.allYears")));
        }
        return years;
    }

    /** The tables of the year that is asked for. */
    public List<FigureTables.Table> getTables() {
        String year = getYear();
        return tables.tables(figures.stream()
                .filter(one -> year.equals(ALL_YEARS) || year.equals(Integer.toString(one.year())))
                .toList());
    }

    List<Figure> figures() {
        return figures;
    }

    List<Integer> years() {
        return supervision.years();
    }
}
