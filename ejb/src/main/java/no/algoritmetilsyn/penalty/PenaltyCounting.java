package no.algoritmetilsyn.penalty;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import no.algoritmetilsyn.access.Access;
import no.algoritmetilsyn.access.AsksNobody;
import no.algoritmetilsyn.law.power.PenaltyRise;
import no.algoritmetilsyn.law.question.Reading;
import no.algoritmetilsyn.law.question.Receipt;
import no.algoritmetilsyn.law.question.Replay;
import no.algoritmetilsyn.law.question.RowRefused;
import no.algoritmetilsyn.penalty.question.PenaltyAnswer;
import no.algoritmetilsyn.penalty.question.PenaltyAnswers;
import no.algoritmetilsyn.penalty.question.PenaltyQuestion;
import no.algoritmetilsyn.penalty.question.PenaltyReader;
import no.algoritmetilsyn.platform.AuthorityClock;

/**
 * Counts what a coercive fine comes to: makes the row of its terms and dated facts, and asks the pure function, so that nothing
 * here adds up anything (forvaltningsloven § 51).
 */
@Dependent
public class PenaltyCounting {

    /** The column of the day that is asked about. */
    private static final String DAY = "query_date";

    @PersistenceContext
    EntityManager entities;

    @Inject
    Penalties penalties;

    @Inject
    PenaltyAnswers answers;

    @Inject
    Access access;

    @Inject
    AuthorityClock clock;

    /**
     * What it comes to at the end of a day, by the facts that are known now.
     *
     * @throws RowRefused when nobody counts so far, as 30 years after its beginning
     */
    Counted on(Penalty penalty, LocalDate day) {
        return ask(row(penalty, day, off(penalty)), day);
    }

    /**
     * Kroner that do not count any more.
     *
     * @param waived given up
     * @param reduced taken off by appeals
     */
    private record Off(long waived, long reduced) {}

    private Off off(Penalty penalty) {
        List<PenaltyWaiver> waivers = penalties.waivers(penalty.id());
        var rulings = new ClaimRulings(penalties.claims(penalty.id()), penalties.reductions(penalty.id()), waivers);
        return new Off(waivers.stream().mapToLong(PenaltyWaiver::amount).sum(), rulings.off(until -> ask(
                        row(penalty, until, new Off(0, 0)), until)
                .total()));
    }

    /**
     * What a row comes to that was kept.
     *
     * @throws RowRefused when nobody counts so far
     * @throws IllegalStateException when it cannot be read
     */
    Counted ask(JsonObject row, LocalDate day) {
        var cells = new HashMap<String, String>();
        row.forEach((column, value) ->
                cells.put(column, value instanceof JsonString text ? text.getString() : value.toString()));
        Reading<PenaltyQuestion> reading = PenaltyReader.read(cells);
        if (reading.problems().containsKey(DAY)) {
            throw new RowRefused(DAY, reading.problems().get(DAY));
        }
        PenaltyQuestion question = reading.whole()
                .orElseThrow(() -> new IllegalStateException("Cannot be counted: " + reading.problems()));
        PenaltyAnswer answer = answers.answer(question);
        return new Counted(row, day, answer.lines(), Receipt.of("penalty", reading, answer));
    }

    private JsonObject row(Penalty penalty, LocalDate day, Off off) {
        JsonObjectBuilder row = Json.createObjectBuilder()
                .add("regime", penalty.regime())
                .add("kind", "ITEMS")
                .add(DAY, day.toString())
                .add("events", events(penalty, off));
        if (penalty.cap() != null) {
            row.add("cap", penalty.cap().toString());
        }
        return row.build();
    }

    private JsonObjectBuilder events(Penalty penalty, Off off) {
        JsonObjectBuilder items = Json.createObjectBuilder();
        penalties
                .points(penalty.id())
                .forEach(point -> items.add(Integer.toString(point.number()), item(penalty, point)));
        JsonObjectBuilder events = Json.createObjectBuilder().add("items", items);
        if (penalty.lastOn() != null) {
            events.add("last", penalty.lastOn().toString());
        }
        addPauses(events, penalty, null);
        if (off.waived() > 0) {
            events.add("waive", Json.createObjectBuilder().add("amount", off.waived()));
        }
        if (off.reduced() > 0) {
            events.add("reduced", off.reduced());
        }
        return events;
    }

    /** The days on which all of it stands still, or one point of it. */
    private void addPauses(JsonObjectBuilder facts, Penalty penalty, Integer number) {
        List<PenaltyPause> known = penalties.pauses(penalty.id()).stream()
                .filter(pause -> Objects.equals(pause.number(), number))
                .toList();
        if (!known.isEmpty()) {
            JsonArrayBuilder pauses = Json.createArrayBuilder();
            known.forEach(pause -> pauses.add(days(pause)));
            facts.add("pauses", pauses);
        }
    }

    private JsonObjectBuilder item(Penalty penalty, PenaltyPoint point) {
        JsonObjectBuilder item = Json.createObjectBuilder()
                .add("kind", penalty.kind().name())
                .add("rate", point.rate())
                .add("limit", point.limitOn().toString());
        if (point.fulfilledOn() != null) {
            item.add("fulfilled", point.fulfilledOn().toString());
        }
        if (point.annulledOn() != null) {
            item.add("annulled", point.annulledOn().toString());
        }
        addPauses(item, penalty, point.number());
        if (penalty.rise() != null) {
            item.add("rises", Json.createArrayBuilder().add(rise(penalty.rise())));
        }
        return item;
    }

    private static JsonObjectBuilder rise(PenaltyRise rise) {
        JsonObjectBuilder asked = Json.createObjectBuilder().add("after", rise.riseAfter());
        return rise.percent() == null ? asked.add("amount", rise.kroner()) : asked.add("percent", rise.percent());
    }

    private static JsonArrayBuilder days(PenaltyPause pause) {
        JsonArrayBuilder days = Json.createArrayBuilder().add(pause.fromOn().toString());
        return pause.untilOn() == null ? days : days.add(pause.untilOn().toString());
    }

    /** What was kept, computed anew by the law and the program as they are now. */
    Replay replay(StoredAccrual kept) {
        return Replay.of(kept.receipt(), ask(kept.row(), kept.countedOn()).receipt());
    }

    /** What the facts that were kept last come to at the end of a day: what it was before a fact changed. */
    long before(Penalty penalty, LocalDate day) {
        List<StoredAccrual> stored = penalties.accruals(penalty.id());
        if (stored.isEmpty()) {
            return 0;
        }
        StoredAccrual last = stored.get(stored.size() - 1);
        try {
            JsonObjectBuilder row = Json.createObjectBuilder(last.row());
            return ask(row.add(DAY, day.toString()).build(), day).total();
        } catch (IllegalStateException | JsonException unreadable) {
            return last.total();
        }
    }

    /** A dated fact is another now: counts anew, and keeps what came out with its receipt. */
    Counted store(Penalty penalty) {
        entities.flush();
        Counted counted = on(penalty, clock.today());
        int place = penalties.accruals(penalty.id()).size() + 1;
        entities.persist(
                new StoredAccrual(penalty.id(), place, counted, access.actor().id(), clock.instant()));
        return counted;
    }

    /** Whether the receipt that is kept rests on rows of law that are others now. */
    boolean isLawAnother(Penalty penalty) {
        List<StoredAccrual> stored = penalties.accruals(penalty.id());
        StoredAccrual last = stored.get(stored.size() - 1);
        return !on(penalty, last.countedOn()).receipt().sha256().equals(last.receiptHash());
    }

    /** Ids of coercive fines for which the amount kept last is not what the pure function says of the facts, for the check. */
    @AsksNobody("the check of the operator, which asks")
    public List<String> differing() {
        return entities.createQuery("select p from Penalty p", Penalty.class)
                .getResultStream()
                .filter(this::differs)
                .map(penalty -> penalty.id().toString())
                .toList();
    }

    private boolean differs(Penalty penalty) {
        List<StoredAccrual> stored = penalties.accruals(penalty.id());
        if (stored.isEmpty()) {
            return true;
        }
        StoredAccrual last = stored.get(stored.size() - 1);
        return on(penalty, last.countedOn()).total() != last.total();
    }
}
