package no.algoritmetilsyn.deadline;

import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.NotificationOptions;
import jakarta.enterprise.util.TypeLiteral;
import jakarta.persistence.EntityManager;
import java.lang.annotation.Annotation;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;
import no.algoritmetilsyn.platform.AuthorityClock;
import no.algoritmetilsyn.platform.TestDatabase;

/** The boundary on a real database, with a clock that stands where the test puts it and events that are kept. */
final class DeadlineFixture implements AutoCloseable {

    final TestDatabase database = TestDatabase.fresh();
    final List<Object> events = new ArrayList<>();
    final StoppedClock clock = new StoppedClock(Instant.parse("2026-11-22T09:00:00Z"));

    private final EntityManager reading = database.entities().createEntityManager();
    private RuleBook rules;

    DeadlineFixture() {
        readRulesAgain();
    }

    /** As a node does some time after the rules have changed. */
    void readRulesAgain() {
        rules = RuleBookFixture.rules(reading);
    }

    RuleBook rules() {
        return rules;
    }

    /** Does something in a transaction of its own. */
    <T> T doing(Function<Deadlines, T> work) {
        return database.inTransaction(entities -> work.apply(deadlines(entities)));
    }

    /** Lists deadlines. */
    <T> T listing(Function<DeadlineList, T> work) {
        return database.inTransaction(entities -> {
            var list = new DeadlineList();
            list.entities = entities;
            list.first = new FirstDeadlines();
            list.clock = clock;
            return work.apply(list);
        });
    }

    /** Asks the calculator. */
    <T> T calculating(Function<DeadlineCalculator, T> work) {
        var calculator = new DeadlineCalculator();
        calculator.ruleBook = rules;
        return work.apply(calculator);
    }

    @SuppressWarnings("unchecked")
    <T> T lastEvent(Class<T> type) {
        Object last = events.get(events.size() - 1);
        return type.isInstance(last) ? (T) last : null;
    }

    private Deadlines deadlines(EntityManager entities) {
        var deadlines = new Deadlines();
        deadlines.entities = entities;
        deadlines.ruleBook = rules;
        deadlines.first = new FirstDeadlines();
        deadlines.clock = clock;
        deadlines.started = new Kept<>();
        deadlines.moved = new Kept<>();
        deadlines.met = new Kept<>();
        deadlines.lapsed = new Kept<>();
        return deadlines;
    }

    @Override
    public void close() {
        reading.close();
        database.close();
    }

    static final class StoppedClock extends AuthorityClock {

        private Instant now;

        StoppedClock(Instant now) {
            this.now = now;
        }

        void stopAt(String instant) {
            now = Instant.parse(instant);
        }

        @Override
        public Instant instant() {
            return now;
        }
    }

    private final class Kept<T> implements Event<T> {

        @Override
        public void fire(T event) {
            events.add(event);
        }

        @Override
        public <U extends T> CompletionStage<U> fireAsync(U event) {
            throw new UnsupportedOperationException();
        }

        @Override
        public <U extends T> CompletionStage<U> fireAsync(U event, NotificationOptions options) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Event<T> select(Annotation... qualifiers) {
            throw new UnsupportedOperationException();
        }

        @Override
        public <U extends T> Event<U> select(Class<U> subtype, Annotation... qualifiers) {
            throw new UnsupportedOperationException();
        }

        @Override
        public <U extends T> Event<U> select(TypeLiteral<U> subtype, Annotation... qualifiers) {
            throw new UnsupportedOperationException();
        }
    }
}
