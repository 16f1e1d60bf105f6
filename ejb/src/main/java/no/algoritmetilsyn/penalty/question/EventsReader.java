package no.algoritmetilsyn.penalty.question;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import no.algoritmetilsyn.law.question.FieldProblem;
import no.algoritmetilsyn.law.question.Row;
import no.algoritmetilsyn.penalty.accrual.Facts;
import no.algoritmetilsyn.penalty.accrual.NewRate;
import no.algoritmetilsyn.penalty.accrual.Period;
import no.algoritmetilsyn.penalty.accrual.RateRise;
import no.algoritmetilsyn.penalty.accrual.Waiver;

/**
 * Reads the JSON of the column {@code events}, or of one of its points. What it does not know it refuses: a fact that is passed
 * over would make the amount wrong.
 */
final class EventsReader {

    private static final int MOST = 100;
    private static final int LONGEST = 200;
    private static final BigDecimal MOST_PERCENT = BigDecimal.valueOf(1000);
    private static final BigDecimal ALL = BigDecimal.valueOf(100);

    private final Row row;
    private final String place;
    private final JsonObject json;

    /**
     * Reads one object.
     *
     * @param place where it stands, for what is said of it: {@code events.items.point 1}
     * @param known the names that it may have
     */
    EventsReader(Row row, String place, JsonObject json, Set<String> known) {
        this.row = row;
        this.place = place;
        this.json = json;
        json.keySet().stream()
                .filter(name -> !known.contains(name))
                .forEach(name -> row.problem(at(name), FieldProblem.UNKNOWN));
    }

    Facts facts(Facts general) {
        return new Facts(
                day("fulfilled", general.fulfilled()),
                day("annulled", null),
                joined(pauses(), general.pauses()),
                json.containsKey("rates") ? rates() : general.rates(),
                breaches(),
                waiver());
    }

    /** A day; another where none is told. */
    LocalDate day(String name, LocalDate otherwise) {
        return json.containsKey(name) ? row.day(at(name), text(name, json.get(name))) : otherwise;
    }

    Long kroner(String name) {
        return row.kroner(at(name), text(name, json.get(name)));
    }

    String text(String name) {
        return text(name, json.get(name));
    }

    boolean has(String name) {
        return json.containsKey(name);
    }

    List<Period> pauses() {
        List<Period> periods = new ArrayList<>();
        for (JsonValue value : list("pauses")) {
            Period period = value instanceof JsonArray pair && (pair.size() == 1 || pair.size() == 2)
                    ? period("pauses", pair.get(0), pair.size() == 1 ? JsonValue.NULL : pair.get(1))
                    : malformed("pauses");
            if (period != null) {
                periods.add(period);
            }
        }
        return periods;
    }

    private Period period(String name, JsonValue first, JsonValue last) {
        LocalDate from = row.day(at(name), text(name, first));
        LocalDate to = row.day(at(name), text(name, last));
        row.require(at(name), from);
        row.requireOrder(from, at(name), to);
        return row.problems().containsKey(at(name)) ? null : new Period(from, to);
    }

    private List<NewRate> rates() {
        List<NewRate> rates = new ArrayList<>();
        Set<LocalDate> days = new HashSet<>();
        for (JsonValue value : list("rates")) {
            if (!(value instanceof JsonArray pair) || pair.size() != 2) {
                malformed("rates");
                continue;
            }
            LocalDate from = row.day(at("rates"), text("rates", pair.get(0)));
            Long rate = row.kroner(at("rates"), text("rates", pair.get(1)));
            row.require(at("rates"), from);
            row.require(at("rates"), rate);
            if (from != null && !days.add(from)) {
                row.problem(at("rates"), FieldProblem.CONTRADICTING);
            } else if (from != null && rate != null) {
                rates.add(new NewRate(from, rate));
            }
        }
        return rates;
    }

    /** Rises of a rate, each by kroner or by per cent, and the rate never above what a column may hold. */
    List<RateRise> rises(Long rate) {
        List<RateRise> rises = new ArrayList<>();
        for (JsonValue value : list("rises")) {
            if (value instanceof JsonObject rise) {
                var reader = new EventsReader(row, at("rises"), rise, Set.of("after", "amount", "percent"));
                Long after = reader.kroner("after");
                Long kroner = reader.kroner("amount");
                BigDecimal percent = reader.percent(MOST_PERCENT);
                row.require(at("rises"), after);
                if (kroner == null == (percent == null)) {
                    row.problem(at("rises"), FieldProblem.CONTRADICTING);
                } else if (after != null && after > Integer.MAX_VALUE) {
                    row.problem(at("rises"), FieldProblem.OUT_OF_RANGE);
                } else if (after != null) {
                    rises.add(new RateRise(after.intValue(), kroner == null ? 0 : kroner, percent));
                }
            } else {
                malformed("rises");
            }
        }
        BigDecimal highest = BigDecimal.valueOf(rate == null ? 0 : rate);
        for (RateRise rise : rises) {
            BigDecimal factor =
                    rise.percent() == null ? BigDecimal.ZERO : rise.percent().movePointLeft(2);
            highest = highest.multiply(factor.add(BigDecimal.ONE)).add(BigDecimal.valueOf(rise.kroner()));
        }
        row.kroner(at("rises"), highest.setScale(0, RoundingMode.DOWN));
        return rises;
    }

    private List<LocalDate> breaches() {
        return list("breaches").stream()
                .map(value -> row.day(at("breaches"), text("breaches", value)))
                .filter(Objects::nonNull)
                .toList();
    }

    Waiver waiver() {
        if (!(json.getOrDefault("waive", JsonValue.NULL) instanceof JsonObject waive)) {
            return json.getOrDefault("waive", JsonValue.NULL) == JsonValue.NULL ? null : malformed("waive");
        }
        var reader = new EventsReader(row, at("waive"), waive, Set.of("percent", "amount", "from", "to"));
        BigDecimal percent = reader.percent(ALL);
        Long kroner = reader.kroner("amount");
        boolean days = waive.containsKey("from") || waive.containsKey("to");
        if ((percent != null ? 1 : 0) + (kroner != null ? 1 : 0) + (days ? 1 : 0) != 1) {
            row.problem(at("waive"), FieldProblem.CONTRADICTING);
            return null;
        }
        Period period = days ? reader.period("from", waive.get("from"), waive.get("to")) : null;
        return days && period == null ? null : new Waiver(percent, kroner, period);
    }

    private BigDecimal percent(BigDecimal most) {
        BigDecimal percent = row.number(at("percent"), text("percent"));
        if (percent != null && (percent.signum() < 0 || percent.compareTo(most) > 0 || percent.scale() > 4)) {
            row.problem(at("percent"), FieldProblem.OUT_OF_RANGE);
            return null;
        }
        return percent;
    }

    /** The values of an array; one object stands for an array with nothing else in it. */
    private List<JsonValue> list(String name) {
        JsonValue value = json.getOrDefault(name, JsonValue.NULL);
        if (value instanceof JsonObject) {
            return List.of(value);
        }
        if (!(value instanceof JsonArray array)) {
            return value == JsonValue.NULL ? List.of() : List.of(value);
        }
        if (array.size() > MOST) {
            row.problem(at(name), FieldProblem.TOO_LONG);
            return List.of();
        }
        return array;
    }

    /** A text or number as text; nothing for null. */
    private String text(String name, JsonValue value) {
        if (value == null || value == JsonValue.NULL) {
            return "";
        }
        String text = value instanceof JsonString string ? string.getString() : value.toString();
        if (!(value instanceof JsonString) && !(value instanceof JsonNumber)) {
            return malformed(name) == null ? "" : text;
        }
        if (text.length() > LONGEST) {
            row.problem(at(name), FieldProblem.TOO_LONG);
            return "";
        }
        return text.trim();
    }

    private <T> T malformed(String name) {
        row.problem(at(name), FieldProblem.NOT_JSON);
        return null;
    }

    private String at(String name) {
        return place + "." + name;
    }

    private static List<Period> joined(List<Period> one, List<Period> other) {
        List<Period> all = new ArrayList<>(one);
        all.addAll(other);
        return all;
    }
}
