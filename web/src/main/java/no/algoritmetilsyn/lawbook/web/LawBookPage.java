package no.algoritmetilsyn.lawbook.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.Collator;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import no.algoritmetilsyn.identity.Accounts;
import no.algoritmetilsyn.law.Laws;
import no.algoritmetilsyn.law.Regime;
import no.algoritmetilsyn.lawbook.LawBook;
import no.algoritmetilsyn.lawbook.LawRows;
import no.algoritmetilsyn.lawbook.change.LawSource;
import no.algoritmetilsyn.platform.AuthorityClock;
import no.algoritmetilsyn.platform.web.DateInput;
import no.algoritmetilsyn.platform.web.Errors;
import no.algoritmetilsyn.platform.web.Option;
import no.algoritmetilsyn.platform.web.PageAnswer;
import no.algoritmetilsyn.platform.web.PageMissing;
import no.algoritmetilsyn.platform.web.Route;
import no.algoritmetilsyn.platform.web.Texts;

/**
 * The law as the product holds it, on a day, perhaps of one act: the contents, and the tables that were chosen. What was
 * chosen stands in the address.
 */
@Named
@RequestScoped
public class LawBookPage {

    private static final String ACT = "lov";
    private static final String DAY = "dag";
    private static final String TABLE = "tabell";
    private static final String ALL = "alle";

    @Inject
    LawBook book;

    @Inject
    Laws laws;

    @Inject
    Accounts accounts;

    @Inject
    Texts texts;

    @Inject
    Errors errors;

    @Inject
    PageAnswer page;

    @Inject
    AuthorityClock clock;

    private final DateInput date = new DateInput();
    private LocalDate day;
    private List<LawTable> tables;
    private Map<String, List<LawSource>> sources = Map.of();

    /**
     * Before the page is shown: reads what was chosen, and the rows.
     *
     * @throws PageMissing when the address names no table
     */
    public void open() {
        date.fill(DAY, page::parameter);
        if (!date.isEmpty() && date.toDate().isEmpty()) {
            errors.add(DAY, texts.get("lawbook.page.dayWrong"));
        }
        day = date.toDate().orElse(clock.today());
        LawRows law = book.rows();
        sources = law.sources();
        var cells = new LawCells(texts, laws);
        tables = Stream.concat(
                        new PowerTables(law, book, cells, day).all().stream(),
                        new LimitTables(law, book, cells, day).all().stream())
                .map(table -> table.of(getAct()))
                .toList();
        if (isOne() && getShown().isEmpty()) {
            throw new PageMissing();
        }
    }

    /** What is chosen of the contents: the id of a table, all of them, or nothing. A day or an act alone means all. */
    public String getChosen() {
        String asked = page.parameter(TABLE);
        boolean narrowed = !getAct().isEmpty() || !date.isEmpty();
        return asked.isEmpty() && narrowed ? ALL : asked;
    }

    private boolean isOne() {
        return !getChosen().isEmpty() && !getChosen().equals(ALL);
    }

    /** The tables that are shown below the contents. */
    public List<LawTable> getShown() {
        return tables.stream()
                .filter(table -> getChosen().equals(ALL) || table.id().equals(getChosen()))
                .toList();
    }

    /** Address of a table, or of all of them, for the act and the day that are chosen. */
    public String address(String table) {
        String chosen = Route.LAW.path() + "?" + TABLE + "=" + table + "&" + ACT + "=" + getAct();
        return date.isEmpty() || date.toDate().isEmpty()
                ? chosen
                : chosen + "&" + DAY + "=" + day.getDayOfMonth() + "&" + DAY + "-month=" + day.getMonthValue() + "&"
                        + DAY + "-year=" + day.getYear();
    }

    /** Address of all of them. */
    public String getAddressOfAll() {
        return address(ALL);
    }

    /** Code of the act that was chosen; empty for all, or when there is no such act. */
    public String getAct() {
        String asked = page.parameter(ACT);
        return laws.regimes().stream().map(Regime::code).anyMatch(asked::equals) ? asked : "";
    }

    /** The acts to choose from, by name. */
    public List<Option> getActs() {
        Collator order = Collator.getInstance(texts.getLanguage().locale());
        return laws.regimes().stream()
                .map(act ->
                        new Option(act.code(), act.shortName(texts.getLanguage().tag())))
                .sorted(Comparator.comparing(Option::label, order))
                .toList();
    }

    /** The date as typed. */
    public DateInput getDate() {
        return date;
    }

    /** The day on which the rows are judged. */
    public LocalDate getDay() {
        return day;
    }

    /** Where a row comes from that no migration wrote, and by whose approval; empty for the others. */
    public List<LawSource> sources(LawTable.Row row) {
        return row.version() == null
                ? List.of()
                : sources.getOrDefault(row.version().id(), List.of());
    }

    /** That in a sentence. */
    public String told(LawSource source) {
        return texts.get(
                source.ends() ? "lawbook.source.ended" : "lawbook.source.added",
                accounts.displayName(source.approvedBy()),
                texts.day(source.approvedAt()),
                source.reason());
    }

    /** The tables, in the order of the contents. */
    public List<LawTable> getTables() {
        return tables;
    }
}
