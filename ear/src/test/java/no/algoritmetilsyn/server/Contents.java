package no.algoritmetilsyn.server;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import no.algoritmetilsyn.audit.Audit;

/** Which rows stand in the database: what has failed or was refused must leave all of it as it was. */
public final class Contents {

    /**
     * How far readers of the feed have come, who has tried to log in, who looks at what, and when a notice that is tried again read whom it is
     * for: nobody's step writes that.
     */
    private static final String APART = "'attempts', 'change_cursors', 'readings', 'presences'";

    /**
     * Of a notice only that it is there: it is tried again meanwhile, and that is written down in it. Of the audit all but
     * the chain of logins and refusals, where it is written that somebody was refused.
     */
    private static final Map<String, String> ROWS = Map.of(
            "outbox",
            "t.id::text",
            "audit_events",
            "CASE WHEN t.chain <> '" + Audit.LOGINS + "' THEN t.chain::text || t.seq END");

    /** Which row it is, where it lies and who has written it last: whatever changes a row changes that. */
    private static final String ROW = "t.ctid::text || t.xmin::text";

    /** How often the server tidies by itself, at full five minutes; how long that may take; how long a test looks at what it did. */
    private static final Duration TIDYING = Duration.ofMinutes(5);

    private static final Duration TIDIED = Duration.ofSeconds(5);
    private static final Duration LOOKING = Duration.ofSeconds(15);

    private final Database database;
    private final String digests;

    /** The content of an installation's database. */
    public Contents(Installation installation) {
        database = new Database(installation);
        List<String> tables = database.column(
                "SELECT CASE WHEN schemaname = 'public' THEN tablename ELSE schemaname || '.' || tablename END "
                        + "FROM pg_tables WHERE schemaname IN ('public', 'vault') AND tablename NOT IN (" + APART
                        + ")");
        digests = tables.stream()
                .map(table -> "SELECT '%1$s ' || coalesce(sum(hashtextextended(%2$s, 0)), 0) FROM %1$s t"
                        .formatted(table, ROWS.getOrDefault(table, ROW)))
                .collect(Collectors.joining(" UNION ALL "));
    }

    /** A digest of all rows, by table; another one when a row has come, gone or been written anew. */
    public Map<String, String> now() {
        Map<String, String> contents = new TreeMap<>();
        database.column(digests).forEach(line -> contents.put(line.split(" ")[0], line.split(" ")[1]));
        return contents;
    }

    /**
     * The same, once what runs by itself has nothing left to do, and will not have for a while: when the server is about to
     * end what has waited long enough or to delete files that nobody has sent on, that is awaited.
     */
    public Map<String, String> atRest() {
        awaitNoTidying();
        var last = new AtomicReference<Map<String, String>>(Map.of());
        Patience.until(Duration.ofSeconds(60), () -> {
            // Asked first: what is finished after the question shows in the content.
            boolean idle = isIdle();
            Map<String, String> now = now();
            return now.equals(last.getAndSet(now)) && idle;
        });
        return last.get();
    }

    /** Waits while the server is about to tidy or does so: after it there is some quarter of a minute to look at something. */
    public static void awaitNoTidying() {
        Patience.until(LOOKING.plus(TIDIED).multipliedBy(2), Contents::isLongBeforeTidying);
    }

    private static boolean isLongBeforeTidying() {
        long since = Instant.now().getEpochSecond() % TIDYING.toSeconds();
        return since >= TIDIED.toSeconds() && since <= TIDYING.minus(LOOKING).toSeconds();
    }

    private boolean isIdle() {
        return database.number("SELECT (SELECT count(*) FROM outbox WHERE state = 'PENDING')"
                        + " + (SELECT count(*) FROM letters WHERE state = 'SENT' AND pdf_hash IS NULL)")
                == 0;
    }
}
