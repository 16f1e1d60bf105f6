package no.algoritmetilsyn.figure.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import no.algoritmetilsyn.figure.Figure;
import no.algoritmetilsyn.figure.FigureItem;
import no.algoritmetilsyn.figure.SupervisionFigures;
import no.algoritmetilsyn.platform.web.ListAddress;
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
    FigureWords words;

    @Inject
    HttpServletRequest request;

    @Inject
    Texts texts;

    private List<Figure> figures = List.of();
    private boolean open;
    private Listed listed;

    /**
     * The things that a figure counts.
     *
     * @param title what is counted
     * @param number how many there are: what the figure says
     * @param amount what their amounts are; null where they have none
     * @param items some of them, the newest first
     * @param page from 1
     */
    public record Listed(String title, int number, String amount, List<FigureItem> items, int page, int pages) {}

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
        return tables.tables(figures.stream().filter(this::isAsked).toList(), open ? line -> null : this::list);
    }

    private boolean isAsked(Figure figure) {
        return getYear().equals(ALL_YEARS) || getYear().equals(Integer.toString(figure.year()));
    }

    private String list(Figure line) {
        return new ListAddress("")
                        .add("aar", getYear())
                        .add("del", line.part().name())
                        .add("linje", line.line()) + "#list";
    }

    /** Those that are counted in the line that the address asks for, which the leader may see; null where it asks for none. */
    public Listed getListed() {
        if (listed == null && !open) {
            List<Figure> asked = figures.stream()
                    .filter(this::isAsked)
                    .filter(one -> one.part().name().equals(PageAnswer.typed(request, "del"))
                            && one.line().equals(PageAnswer.typed(request, "linje")))
                    .toList();
            listed = asked.isEmpty() ? null : listed(asked);
        }
        return listed;
    }

    private Listed listed(List<Figure> asked) {
        Figure first = asked.get(0);
        int number = asked.stream().mapToInt(Figure::number).sum();
        int pages = (number + SupervisionFigures.PAGE - 1) / SupervisionFigures.PAGE;
        String typed = PageAnswer.typed(request, "side");
        int page = typed != null && typed.matches("[1-9][0-9]{0,4}") ? Math.min(pages, Integer.parseInt(typed)) : 1;
        OptionalInt year =
                getYear().equals(ALL_YEARS) ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(getYear()));
        return new Listed(
                texts.get("figure.list.title", texts.of("figure.part", first.part()), words.label(first)),
                number,
                asked.stream().anyMatch(one -> one.amount() != null) ? words.amount(first.part()) : null,
                supervision.listed(first.part(), first.line(), year, page - 1),
                page,
                pages);
    }

    /** Which finding or letter it is that is counted, and its amount, in a few words; empty where the proceeding itself is. */
    public String detail(FigureItem item) {
        String amount = item.amount() == null
                ? ""
                : texts.get("figure.list.amount", getListed().amount(), item.amount());
        if (item.item() == null) {
            return amount;
        }
        String which = item.item().matches("[0-9]+")
                ? texts.get("figure.list.finding", item.item())
                : texts.known("letter.letterKind." + item.item(), item.item());
        return amount.isEmpty() ? which : which + ", " + amount;
    }

    List<Figure> figures() {
        return figures;
    }

    List<Integer> years() {
        return supervision.years();
    }
}
