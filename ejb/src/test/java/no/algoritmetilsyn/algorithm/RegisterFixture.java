package no.algoritmetilsyn.algorithm;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.persistence.EntityManager;
import java.io.StringReader;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import no.algoritmetilsyn.access.Actor;
import no.algoritmetilsyn.access.Role;
import no.algoritmetilsyn.access.TestAccess;
import no.algoritmetilsyn.algorithm.standard.Content;
import no.algoritmetilsyn.audit.TestAudit;
import no.algoritmetilsyn.outbox.TestChanges;
import no.algoritmetilsyn.platform.TestClock;
import no.algoritmetilsyn.platform.TestDatabase;

/** The register in a database of its own; each piece of work in a transaction, as the server would run it. */
final class RegisterFixture implements AutoCloseable {

    static final Actor REGISTRAR = TestAccess.staff("registrar", Role.REGISTRAR);
    static final Actor LEADER = TestAccess.staff("leder", Role.LEADER);
    static final Actor INSPECTOR = TestAccess.staff("inspektor", Role.INSPECTOR);

    /** A use that lacks nothing: it is only planned. */
    static final String PLANNED =
            """
            {"name":"Brøyting","organisation":{"name":"Prøvebyen kommune"},"status":"PLANNED"}
            """;

    final TestDatabase database = TestDatabase.fresh();
    final TestClock clock = new TestClock(Instant.parse("2026-11-22T09:00:00Z"));

    static Content content(String json) {
        JsonObject values = Json.createReader(new StringReader(json)).readObject();
        return new Content(values);
    }

    <T> T work(Actor actor, Function<AlgorithmWork, T> work) {
        return database.inTransaction(entities -> work.apply(boundary(entities, actor)));
    }

    void run(Actor actor, Consumer<AlgorithmWork> work) {
        work(actor, boundary -> {
            work.accept(boundary);
            return null;
        });
    }

    /** Work on what is withheld. */
    void withholding(Actor actor, Consumer<WithholdingWork> work) {
        database.inTransaction(entities -> {
            var boundary = new WithholdingWork();
            boundary.entities = entities;
            boundary.access = TestAccess.of(entities, clock, actor);
            boundary.rows = TestAccess.rows(boundary.access);
            boundary.audit = TestAudit.of(entities, clock);
            boundary.changes = TestChanges.of(entities, clock);
            boundary.clock = clock;
            work.accept(boundary);
            return null;
        });
    }

    /** Shows a field again: one proposes it, another decides. */
    void disclose(UUID id, String field) {
        UUID[] proposal = new UUID[1];
        withholding(
                REGISTRAR,
                work -> proposal[0] = work.propose(id, withheld(id, field).id()));
        withholding(LEADER, work -> work.disclose(id, proposal[0]));
    }

    /** What a field is withheld by. */
    Withholding withheld(UUID id, String field) {
        return files(INSPECTOR, files -> files.read(id)).orElseThrow().withholdings().stream()
                .filter(one -> one.field().equals(field))
                .findFirst()
                .orElseThrow();
    }

    /** What waits for a second person. */
    List<WaitingWithholdings.Waiting> waiting(Actor actor) {
        return database.inTransaction(entities -> {
            var waiting = new WaitingWithholdings();
            waiting.entities = entities;
            waiting.access = TestAccess.of(entities, clock, actor);
            return waiting.list(10);
        });
    }

    /** Ends what has run out, each record in a transaction of its own. */
    int endRunOut() {
        var end = new WithholdingExpiry();
        end.runOut = new ExpiredWithholdings() {
            @Override
            public List<UUID> records() {
                return database.inTransaction(entities -> in(entities).records());
            }

            @Override
            public int end(UUID id) {
                return database.inTransaction(entities -> in(entities).end(id));
            }
        };
        return end.endRunOut();
    }

    private ExpiredWithholdings in(EntityManager entities) {
        var runOut = new ExpiredWithholdings();
        runOut.entities = entities;
        runOut.changes = TestChanges.of(entities, clock);
        runOut.clock = clock;
        return runOut;
    }

    /** What the register holds, for those who work on it. */
    <T> T files(Actor actor, Function<RecordFiles, T> look) {
        return database.inTransaction(entities -> {
            var files = new RecordFiles();
            files.entities = entities;
            files.access = TestAccess.of(entities, clock, actor);
            return look.apply(files);
        });
    }

    /** What is worked on. */
    <T> T working(Function<WorkingRecords, T> look) {
        return database.inTransaction(entities -> {
            var working = new WorkingRecords();
            working.entities = entities;
            return look.apply(working);
        });
    }

    private AlgorithmWork boundary(EntityManager entities, Actor actor) {
        var work = new AlgorithmWork();
        work.entities = entities;
        work.access = TestAccess.of(entities, clock, actor);
        work.rows = TestAccess.rows(work.access);
        work.audit = TestAudit.of(entities, clock);
        work.changes = TestChanges.of(entities, clock);
        work.clock = clock;
        return work;
    }

    /** What everybody may see. */
    <T> T look(Function<PublicRegister, T> look) {
        return database.inTransaction(entities -> look.apply(register(entities)));
    }

    private PublicRegister register(EntityManager entities) {
        var register = new PublicRegister();
        register.entities = entities;
        register.access = TestAccess.of(entities, clock, Actor.ANONYMOUS);
        register.clock = clock;
        return register;
    }

    /** Whose records there are, as everybody may see it. */
    <T> T bodies(Function<RegisterBodies, T> look) {
        return database.inTransaction(entities -> {
            var bodies = new RegisterBodies();
            bodies.entities = entities;
            bodies.access = TestAccess.of(entities, clock, Actor.ANONYMOUS);
            bodies.register = register(entities);
            return look.apply(bodies);
        });
    }

    /** What has changed of late, as everybody may see it. */
    <T> T news(Function<RegisterNews, T> look) {
        return database.inTransaction(entities -> {
            var news = new RegisterNews();
            news.entities = entities;
            news.access = TestAccess.of(entities, clock, Actor.ANONYMOUS);
            news.register = register(entities);
            return look.apply(news);
        });
    }

    /** Those of the newest records that are new. */
    Set<UUID> news() {
        return news(news -> news.among(news.newest(10)));
    }

    /** A file of another register adds a published version, as {@code intake} writes it, and shows it if it is the latest. */
    void imported(UUID id, String json, String asOf, boolean shown) {
        database.inTransaction(entities -> {
            AlgorithmRecord record = entities.find(AlgorithmRecord.class, id);
            var key = new AlgorithmVersion.Key(id, record.nextNumber());
            var version = new AlgorithmVersion(key, content(json), null, LocalDate.parse(asOf), clock.instant(), null);
            version.decide(AlgorithmVersion.State.PUBLISHED, null, clock.instant(), null);
            entities.persist(version);
            if (shown) {
                record.show(version.number(), content(json), clock.instant());
            }
            return version;
        });
    }

    long count(String sql) {
        return database.inTransaction(
                entities -> ((Number) entities.createNativeQuery(sql).getSingleResult()).longValue());
    }

    @Override
    public void close() {
        database.close();
    }
}
