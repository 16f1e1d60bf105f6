package no.algoritmetilsyn.lawbook.web;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import no.algoritmetilsyn.law.Power;
import no.algoritmetilsyn.law.Regime;
import no.algoritmetilsyn.law.Supervision;
import no.algoritmetilsyn.law.power.FineCeiling;
import no.algoritmetilsyn.law.power.FinedSize;
import no.algoritmetilsyn.lawbook.LawBook;
import no.algoritmetilsyn.lawbook.LawRows;
import no.algoritmetilsyn.lawbook.web.LawTable.Row;

/** Tables of acts, of who may do what under them, and of how high fines may be. */
final class PowerTables {

    private final LawRows law;
    private final LawBook book;
    private final LawCells cells;
    private final LocalDate day;

    PowerTables(LawRows law, LawBook book, LawCells cells, LocalDate day) {
        this.law = law;
        this.book = book;
        this.cells = cells;
        this.day = day;
    }

    List<LawTable> all() {
        return List.of(acts(), provisions(), powers(), supervisions(), competences(), ceilings(), factors(), forms());
    }

    private LawTable acts() {
        return new LawTable(
                "acts",
                cells.columns("act", "title", "kind", "adopted", "inForceFrom", "inForceUntil", "replaces", "binds"),
                law.regimes().stream().map(this::act).toList());
    }

    private Row act(Regime act) {
        return new Row(
                act.code(),
                act.shortName(cells.language()) + " (" + act.code() + ")",
                List.of(
                        act.title(cells.language()),
                        cells.constant("law.regimeKind", act.kind()),
                        cells.date(act.adopted()),
                        cells.date(act.inForceFrom()),
                        cells.date(act.inForceUntil().map(first -> first.minusDays(1))),
                        act.replaces().map(cells::act).orElse("–"),
                        cells.yes(act.inForce(day))),
                null);
    }

    private LawTable provisions() {
        return new LawTable(
                "provisions",
                cells.columns("provision", "act", "says", "from", "version"),
                law.provisions().stream()
                        .map(row -> new Row(
                                row.regime(),
                                row.citation(cells.language()) + ": " + row.title(cells.language()),
                                List.of(
                                        cells.act(row.regime()),
                                        row.rule(cells.language()),
                                        cells.date(row.validFrom())),
                                row.version()))
                        .toList());
    }

    private LawTable powers() {
        return new LawTable(
                "powers",
                cells.columns(
                        "power",
                        "what",
                        "provision",
                        "whose",
                        "from",
                        "until",
                        "secured",
                        "shortestHearing",
                        "longestBan",
                        "standing",
                        "version"),
                law.powers().stream().map(this::power).toList());
    }

    private Row power(Power power) {
        return new Row(
                cells.actOf(power.provision()),
                cells.constant("law.powerCode", power.code()),
                List.of(
                        cells.constant("law.powerKind", power.kind()),
                        cells.citation(power.provision()),
                        whose(
                                power.isOwn(),
                                power.isFictional(),
                                power.body(cells.language()).orElse("–")),
                        cells.from(power),
                        cells.until(power),
                        power.penaltyRegime().map(cells::act).orElse("–"),
                        power.shortestHearing().map(this::rule).orElse("–"),
                        power.longestBan().map(this::rule).orElse("–"),
                        cells.standing(book.standing(power, power.provision(), day))),
                power.version());
    }

    private String rule(String code) {
        return cells.texts.get("deadline.rule." + code);
    }

    private String whose(boolean own, boolean fictional, String body) {
        if (!own) {
            return body;
        }
        return cells.texts.get(fictional ? "lawbook.oursInDemo" : "lawbook.ours");
    }

    private LawTable supervisions() {
        return new LawTable(
                "supervisions",
                cells.columns("act", "whose", "from", "until", "standing", "version"),
                law.supervisions().stream().map(this::supervision).toList());
    }

    private Row supervision(Supervision row) {
        return new Row(
                row.regime(),
                cells.act(row.regime()),
                List.of(
                        whose(
                                row.isOwn(),
                                row.isFictional(),
                                row.body(cells.language()).orElse("–")),
                        cells.from(row),
                        cells.until(row),
                        cells.standing(book.standingByAct(row, row.regime(), day))),
                row.version());
    }

    private LawTable competences() {
        return new LawTable(
                "competences",
                cells.columns("act", "whose", "from", "until", "standing", "version"),
                law.competences().stream()
                        .map(row -> new Row(
                                row.regime(),
                                cells.act(row.regime()),
                                List.of(
                                        row.authority(),
                                        cells.from(row),
                                        cells.until(row),
                                        cells.standing(book.standingByAct(row, row.regime(), day))),
                                row.version()))
                        .toList());
    }

    private LawTable ceilings() {
        return new LawTable(
                "ceilings",
                cells.columns(
                        "basis",
                        "provision",
                        "from",
                        "until",
                        "fixed",
                        "percent",
                        "neverOver",
                        "sizes",
                        "payment",
                        "limitation",
                        "unsettled",
                        "standing",
                        "version"),
                law.ceilings().stream().map(this::ceiling).toList());
    }

    private Row ceiling(FineCeiling row) {
        return new Row(
                row.regime(),
                row.basis(),
                List.of(
                        cells.citation(row.provision()),
                        cells.from(row),
                        cells.until(row),
                        cells.number(row.fixed()) + " " + cells.constant("law.ceilingUnit", row.fixedIn()),
                        row.percent().map(cells::number).orElse("–"),
                        row.neverOver().map(cells::amount).orElse("–"),
                        sizes(row),
                        rule(row.paymentRule()),
                        cells.act(row.rulesOf()),
                        cells.yes(row.isUnsettled()),
                        cells.standing(book.standing(row, row.provision(), day))),
                row.version());
    }

    private String sizes(FineCeiling row) {
        return Arrays.stream(FinedSize.values())
                .map(size -> cells.constant("law.finedSize", size) + ": "
                        + row.kind(size)
                                .map(kind -> cells.constant("law.ceilingKind", kind))
                                .orElse(cells.texts.get("lawbook.notFined")))
                .collect(Collectors.joining("; "));
    }

    private LawTable factors() {
        return new LawTable(
                "factors",
                cells.columns("factor", "act", "provision", "version"),
                law.factors().stream()
                        .map(row -> new Row(
                                row.regime(),
                                row.name(cells.language()),
                                List.of(cells.act(row.regime()), cells.citation(row.provision())),
                                row.version()))
                        .toList());
    }

    private LawTable forms() {
        return new LawTable(
                "forms",
                cells.columns("act", "form", "provision", "from", "until", "standing", "version"),
                law.forms().stream()
                        .map(row -> new Row(
                                row.regime(),
                                cells.act(row.regime()),
                                List.of(
                                        cells.constant("law.penaltyKind", row.kind()),
                                        cells.citation(row.provision()),
                                        cells.from(row),
                                        cells.until(row),
                                        cells.standing(book.standing(row, row.provision(), day))),
                                row.version()))
                        .toList());
    }
}
