package no.algoritmetilsyn.penalty.question;

import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import jakarta.json.spi.JsonProvider;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.algoritmetilsyn.law.power.PenaltyKind;
import no.algoritmetilsyn.law.question.FieldProblem;
import no.algoritmetilsyn.law.question.Reading;
import no.algoritmetilsyn.law.question.Row;
import no.algoritmetilsyn.penalty.accrual.Accrual;
import no.algoritmetilsyn.penalty.accrual.Facts;
import no.algoritmetilsyn.penalty.accrual.Terms;
import no.algoritmetilsyn.platform.JsonDepth;
import no.algoritmetilsyn.text.CleanText;

/**
 * Reads a row of a table of coercive fines (columns {@code regime, kind, rate, limit, cap, events, query_date}; others are left
 * alone). Bounded, so that reading and counting take no more than some milliseconds whatever was sent.
 */
public final class PenaltyReader {

    /** Several points, each with a kind of its own. */
    private static final String ITEMS = "ITEMS";

    private static final String EVENTS = "events";
    private static final String LIMIT = "limit";

    /** What appeals of claims have taken off the whole. */
    private static final String REDUCED = "reduced";

    /** What may stand in the column of events, and in one of its points. */
    private static final Set<String> FACTS =
            Set.of("fulfilled", "last", "first", "pauses", "annulled", "rates", "rises", "waive", "breaches");

    private static final int LONGEST_EVENTS = 50_000;
    private static final int DEEPEST = 8;
    private static final int MOST_POINTS = 20;
    private static final int MOST_YEARS = 30;

    private static final JsonProvider JSON = JsonProvider.provider();

    private final Row row;
    private final EventsReader events;
    private final JsonObject json;

    private PenaltyReader(Map<String, String> cells) {
        row = new Row(cells);
        json = json(row.cell(EVENTS, LONGEST_EVENTS));
        events = new EventsReader(row, EVENTS, json, with(FACTS, "items", "refuse", REDUCED));
    }

    /** Reads a row; a column that is absent is as good as empty. */
    public static Reading<PenaltyQuestion> read(Map<String, String> row) {
        return new PenaltyReader(row).read();
    }

    private Reading<PenaltyQuestion> read() {
        String regime = row.regime("regime");
        row.require("regime", regime);
        LocalDate day = row.day("query_date");
        row.require("query_date", day);
        String unlawful = events.text("refuse");
        boolean items = row.cell("kind").equalsIgnoreCase(ITEMS);
        if (items != events.has("items")) {
            row.problem(EVENTS + ".items", items ? FieldProblem.MISSING : FieldProblem.CONTRADICTING);
        }
        Long cap = row.kroner("cap");
        List<Accrual.Point> points = !unlawful.isEmpty() ? List.of() : items ? items() : only(cap);
        points.forEach(point -> checkSpan(point.terms(), day));
        LocalDate annulled = events.day("annulled", null);
        var whole = new Accrual.Whole(items ? cap : null, annulled, events.waiver(), events.kroner(REDUCED));
        if (whole.waiver() != null
                && points.stream().anyMatch(point -> point.facts().waiver() != null)) {
            row.problem(EVENTS + ".waive", FieldProblem.CONTRADICTING);
        }
        return row.asking(new PenaltyQuestion(regime, points, whole, unlawful, day));
    }

    /** The one point of a row that names none: what happened to the whole order is told of the whole. */
    private List<Accrual.Point> only(Long cap) {
        PenaltyKind kind = row.constant(PenaltyKind.class, "kind");
        Long rate = row.kroner("rate");
        row.require("kind", row.cell("kind"));
        row.require("rate", row.cell("rate"));
        Facts all = events.facts(Facts.none());
        Facts facts = new Facts(all.fulfilled(), null, all.pauses(), all.rates(), all.breaches(), null);
        return point(events, "", kind, rate, row.day(LIMIT), LIMIT, cap, facts);
    }

    private List<Accrual.Point> items() {
        if (!(json.get("items") instanceof JsonObject items) || items.isEmpty() || items.size() > MOST_POINTS) {
            row.problem(EVENTS + ".items", FieldProblem.NOT_JSON);
            return List.of();
        }
        Facts general = events.facts(Facts.none());
        List<Accrual.Point> points = new ArrayList<>();
        for (Map.Entry<String, JsonValue> item : items.entrySet()) {
            String name = CleanText.line(item.getKey());
            String place = EVENTS + ".items." + name;
            if (!(item.getValue() instanceof JsonObject object) || item.getKey().length() > 100) {
                row.problem(place, FieldProblem.NOT_JSON);
                continue;
            }
            var reader = new EventsReader(row, place, object, with(FACTS, "kind", "rate", LIMIT, "cap"));
            PenaltyKind kind = row.constant(PenaltyKind.class, place + ".kind", reader.text("kind"));
            Long rate = reader.kroner("rate");
            row.require(place + ".kind", reader.text("kind"));
            row.require(place + ".rate", reader.text("rate"));
            LocalDate limit = reader.day(LIMIT, row.day(LIMIT));
            String where = place + "." + LIMIT;
            points.addAll(point(reader, name, kind, rate, limit, where, reader.kroner("cap"), reader.facts(general)));
        }
        return points;
    }

    private List<Accrual.Point> point(
            EventsReader reader,
            String name,
            PenaltyKind kind,
            Long rate,
            LocalDate limit,
            String place,
            Long cap,
            Facts facts) {
        LocalDate first = reader.day("first", events.day("first", null));
        LocalDate last = reader.day("last", events.day("last", null));
        var rises = reader.has("rises") ? reader.rises(rate) : events.rises(rate);
        if (first == null) {
            row.require(place, limit);
        }
        boolean whole = kind != null && rate != null && (limit != null || first != null);
        return whole
                ? List.of(new Accrual.Point(new Terms(name, kind, rate, limit, first, last, cap, rises), facts))
                : List.of();
    }

    /** Nobody lets a fine run for longer, and counting it would take its time. */
    private void checkSpan(Terms terms, LocalDate day) {
        if (day != null && terms.start().plusYears(MOST_YEARS).isBefore(day)) {
            row.problem("query_date", FieldProblem.OUT_OF_RANGE);
        }
    }

    private JsonObject json(String text) {
        if (text.isEmpty()) {
            return JsonValue.EMPTY_JSON_OBJECT;
        }
        if (!JsonDepth.exceeds(text, DEEPEST)) {
            try (var reader = JSON.createReader(new StringReader(text))) {
                if (reader.readValue() instanceof JsonObject object) {
                    return object;
                }
            } catch (JsonException | ArithmeticException | NumberFormatException | UnsupportedOperationException e) {
                // Told below: it is no JSON, or has a number that nobody can hold.
            }
        }
        row.problem(EVENTS, FieldProblem.NOT_JSON);
        return JsonValue.EMPTY_JSON_OBJECT;
    }

    private static Set<String> with(Set<String> names, String... more) {
        Set<String> all = new HashSet<>(names);
        all.addAll(List.of(more));
        return all;
    }
}
