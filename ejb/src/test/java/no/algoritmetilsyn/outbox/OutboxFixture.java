package no.algoritmetilsyn.outbox;

import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.algoritmetilsyn.platform.AuthorityClock;
import no.algoritmetilsyn.platform.TestClock;
import no.algoritmetilsyn.platform.TestDatabase;
import no.algoritmetilsyn.platform.TestSettings;

/** An outbox whose methods run in the transactions the server would give them. */
final class OutboxFixture implements AutoCloseable {

    final TestDatabase database = TestDatabase.fresh();
    final TestClock clock = new TestClock(Instant.parse("2026-11-22T09:00:00Z"));
    final Outbox outbox = new OwnTransactions(database, clock);

    /** Events that nobody hears. */
    @SuppressWarnings("unchecked")
    private static Event<NoticeGivenUp> unheard() {
        return (Event<NoticeGivenUp>) Proxy.newProxyInstance(
                OutboxFixture.class.getClassLoader(), new Class<?>[] {Event.class}, (self, method, arguments) -> null);
    }

    static Outbox outbox(EntityManager entities, AuthorityClock clock) {
        var outbox = new Outbox();
        outbox.entities = entities;
        outbox.clock = clock;
        outbox.givenUp = unheard();
        return outbox;
    }

    static Notice notice(UUID recipient, String language, String dedupKey) {
        return new Notice(
                NoticeChannel.MAIL,
                "complaint.answered",
                recipient,
                "complaint",
                UUID.randomUUID(),
                language,
                dedupKey);
    }

    boolean enqueue(Notice notice) {
        return outbox.enqueue(notice);
    }

    Relay relay(Path folder, Addresses addresses) {
        var relay = new Relay();
        relay.outbox = outbox;
        relay.addresses = new FixedInstance<>(addresses);
        relay.clock = clock;
        relay.settings = TestSettings.of(Map.of(
                "TILSYN_MAIL_DIR", folder.toString(),
                "TILSYN_MAIL_FROM", "ikke-svar@tilsyn.example",
                "TILSYN_SERVICE_ADDRESS", "https://tilsyn.example/min-sak"));
        return relay;
    }

    @Override
    public void close() {
        database.close();
    }

    private static final class OwnTransactions extends Outbox {

        private final TestDatabase database;

        OwnTransactions(TestDatabase database, AuthorityClock clock) {
            this.database = database;
            this.clock = clock;
        }

        @Override
        public boolean enqueue(Notice notice) {
            return database.inTransaction(entities -> outbox(entities, clock).enqueue(notice));
        }

        @Override
        public List<OutgoingNotice> take(NoticeChannel channel, int most) {
            return database.inTransaction(entities -> outbox(entities, clock).take(channel, most));
        }

        @Override
        public void sent(UUID id) {
            database.run(entities -> outbox(entities, clock).sent(id));
        }

        @Override
        public void failed(UUID id, String error, boolean forGood) {
            database.run(entities -> outbox(entities, clock).failed(id, error, forGood));
        }

        @Override
        public List<OutgoingNotice> failures(int most) {
            return database.inTransaction(entities -> outbox(entities, clock).failures(most));
        }

        @Override
        public boolean hasGivenUp(UUID subjectId) {
            return database.inTransaction(entities -> outbox(entities, clock).hasGivenUp(subjectId));
        }

        @Override
        public void retry(UUID id) {
            database.run(entities -> outbox(entities, clock).retry(id));
        }
    }
}
