package no.algoritmetilsyn.lawbook.web;

import java.time.LocalDate;
import java.util.List;
import no.algoritmetilsyn.deadline.DeadlineRule;
import no.algoritmetilsyn.deadline.web.DeadlineText;
import no.algoritmetilsyn.law.ClaimKind;
import no.algoritmetilsyn.lawbook.Delegation;
import no.algoritmetilsyn.lawbook.LawBook;
import no.algoritmetilsyn.lawbook.LawRows;
import no.algoritmetilsyn.lawbook.web.LawTable.Row;

/** Tables of limits, payment and limitation among them, of what follows a decision, of amounts, and of who signs. */
final class LimitTables {

    /** Older rates are of no use on a page; a receipt keeps the one that was reckoned with. */
    private static final int MOST_RATES = 12;

    private final LawRows law;
    private final LawBook book;
    private final LawCells cells;
    private final LocalDate day;
    private final DeadlineText words;

    LimitTables(LawRows law, LawBook book, LawCells cells, LocalDate day) {
        this.law = law;
        this.book = book;
        this.cells = cells;
        this.day = day;
        this.words = DeadlineText.in(cells.language(), List.of());
    }

    List<LawTable> all() {
        return List.of(deadlines(), collections(), appealEffects(), delegations(), basicAmounts(), euroRates());
    }

    private LawTable deadlines() {
        return new LawTable(
                "deadlines",
                cells.columns(
                        "rule",
                        "act",
                        "length",
                        "start",
                        "counted",
                        "nature",
                        "holder",
                        "extendable",
                        "provision",
                        "from",
                        "until",
                        "standing",
                        "version"),
                law.deadlines().stream().map(this::deadline).toList());
    }

    private Row deadline(DeadlineRule rule) {
        return new Row(
                rule.regime(),
                words.name(rule),
                List.of(
                        cells.act(rule.regime()),
                        words.length(rule),
                        words.constant("startKind", rule.startKind()),
                        words.constant("computingMethod", rule.limit().method()),
                        words.constant("nature", rule.nature()),
                        words.constant("whose", rule.whose()),
                        cells.yes(rule.extendable()),
                        cells.citation(rule.provision()),
                        cells.from(rule),
                        cells.until(rule),
                        cells.standing(book.standing(rule, day))),
                rule.version());
    }

    private LawTable collections() {
        return new LawTable(
                "collections",
                cells.columns("act", "claim", "collector", "interest"),
                law.collections().stream()
                        .map(row -> new Row(
                                row.regime(),
                                cells.act(row.regime()),
                                List.of(
                                        claim(row.kind()),
                                        cells.texts.get(row.isCollected() ? "lawbook.collected" : "lawbook.ours"),
                                        cells.yes(row.bearsInterest())),
                                null))
                        .toList());
    }

    private String claim(ClaimKind kind) {
        return cells.constant("law.claimKind", kind);
    }

    private LawTable appealEffects() {
        return new LawTable(
                "appealEffects",
                cells.columns("act", "effect", "provision"),
                law.appealEffects().stream()
                        .map(row -> new Row(
                                row.regime(),
                                cells.act(row.regime()),
                                List.of(
                                        cells.constant("law.appealEffect", row.effect()),
                                        cells.citation(row.provision())),
                                null))
                        .toList());
    }

    private LawTable delegations() {
        return new LawTable(
                "delegations",
                cells.columns("letter", "decision", "signer", "alone", "word", "from", "until", "standing"),
                law.delegations().stream().map(this::delegation).toList());
    }

    private Row delegation(Delegation row) {
        return new Row(
                null,
                cells.texts.known("letter.letterKind." + row.kind(), row.kind()),
                List.of(
                        cells.yes(row.decision()),
                        cells.texts.known("access.role." + row.role(), row.role()),
                        cells.yes(row.alone()),
                        row.word(),
                        cells.from(row),
                        cells.until(row),
                        cells.standing(book.standing(row, day))),
                null);
    }

    private LawTable basicAmounts() {
        return new LawTable(
                "basicAmounts",
                cells.columns("from", "until", "kroner", "verified", "standing", "version"),
                law.basicAmounts().stream()
                        .map(row -> new Row(
                                null,
                                cells.from(row),
                                List.of(
                                        cells.until(row),
                                        cells.amount(row.amount()),
                                        cells.yes(row.isVerified()),
                                        cells.standing(book.standing(row, day))),
                                row.version()))
                        .toList());
    }

    private LawTable euroRates() {
        return new LawTable(
                "euroRates",
                cells.columns("day", "rate", "version"),
                law.euroRates().stream()
                        .filter(row -> !row.day().isAfter(day))
                        .limit(MOST_RATES)
                        .map(row -> new Row(
                                null, cells.texts.date(row.day()), List.of(cells.number(row.rate())), row.version()))
                        .toList());
    }
}
