package no.algoritmetilsyn.bench;

import java.util.UUID;
import no.algoritmetilsyn.server.Client;
import no.algoritmetilsyn.server.Database;
import no.algoritmetilsyn.server.Installation;

/**
 * Fills the database with open complaints by copying one real one, row by row in every table, the engine's included. One
 * case in ten is open to the group of a restricted inspector, {@code benk}; the others to nobody who is asked here.
 */
final class SeededTasks {

    static final String INSPECTOR = "benk";

    private static final String GROUP = "00000000-0000-0000-00ff-000000000001";
    private static final String OTHERS = "00000000-0000-0000-00ff-000000000002";

    private static final int BATCH = 2_000;

    private static final String VARIED_MATTERS =
            """
            , 'organisation',
              CASE WHEN i <= 1000 AND i / 10 % 8 IN (0, 3) THEN 'Furuvik kommune' ELSE 'Prøvestad ' || (i % 3571) || ' kommune' END,
            'organisation_number', CASE WHEN i <= 1000 AND i / 10 % 8 IN (0, 3) THEN '310023450' ELSE '974760673' END,
            'title', 'Rangering av boligsøkere ' || (i % 1009), 'received_at', now() - make_interval(hours => (i * 37) % 9001)""";
    /**
     * Which one in ten is seen, and whether it waits, say nothing of when it is due or was received: the days go round by primes. Else all that
     * is due on a day would be seen, or nothing of it.
     */
    private static final String VARIED_TASKS =
            """
            , 'kind', CASE WHEN i %% 3 = 0 THEN 'answerComplaint' ELSE 'sortComplaint' END,
            'due_on', current_date + ((i / 10 * 37 + i) %% 401) - 200,
            'claimed_by', CASE WHEN i <= 1000 AND i / 10 %% 4 = 0 THEN '%1$s' END,
            'claimed_at', CASE WHEN i <= 1000 AND i / 10 %% 4 = 0 THEN now() END,
            'held_until', CASE WHEN i / 10 %% 4 = 1 THEN current_date + 30 END,
            'state', CASE WHEN i / 10 %% 4 = 2 THEN 'DONE' ELSE 'OPEN' END,
            'ended_at', CASE WHEN i / 10 %% 4 = 2 THEN now() END,
            'ended_by', CASE WHEN i / 10 %% 4 = 2 THEN '%1$s' END""";

    private final Installation installation;
    private final Database database;
    private final String template;
    private final String account = UUID.randomUUID().toString();
    private final boolean varied;
    private int seeded;

    /** All alike. */
    SeededTasks(Installation installation) {
        this(installation, false);
    }

    /**
     * Prepares what is copied.
     *
     * @param varied whether they are about many bodies, a quarter of the first thousand about one, received and due on many days, of
     *     two kinds; a quarter on hold, a quarter finished, and a quarter of the first thousand the inspector's own, so that a
     *     thousand fill a page of each list; else all alike and open
     */
    SeededTasks(Installation installation, boolean varied) {
        this.varied = varied;
        this.installation = installation;
        // What is seeded has no story: tests that come after do without it.
        installation.spoil();
        this.database = new Database(installation);
        this.template = database.value(
                "SELECT id FROM complaints WHERE reference = ?",
                new Client(installation.url())
                        .complain(Client.anonymous("Mønster for mange klager"))
                        .json()
                        .getString("reference"));
        database.run(
                "INSERT INTO staff_groups VALUES ('%s', 'bench', 'FIRST_INSTANCE'), ('%s', 'bench-others', 'FIRST_INSTANCE')"
                        .formatted(GROUP, OTHERS));
        // The password is the one of jurist: a hash does not know whose it is.
        database.run(
                """
                INSERT INTO accounts SELECT (jsonb_populate_record(a, jsonb_build_object('id', '%1$s', 'user_name', '%2$s'))).*
                FROM accounts a WHERE user_name = 'jurist'
                """
                        .formatted(account, INSPECTOR));
        database.run("INSERT INTO account_roles VALUES ('%s', 'INSPECTOR')".formatted(account));
        database.run(
                "INSERT INTO staff_group_members (group_id, account_id) VALUES ('%s', '%s')".formatted(GROUP, account));
    }

    /** Seeds until so many complaints of ours are open. */
    void upTo(int total) {
        int from = seeded + 1;
        String casefile = database.value("SELECT casefile_id FROM complaints WHERE id = '%s'".formatted(template));
        String instance = database.value(
                "SELECT proc_inst_id_ FROM act_ru_execution WHERE business_key_ = ? AND parent_id_ IS NULL", template);
        int year = (int) database.number("SELECT case_year FROM casefiles WHERE id = '%s'".formatted(casefile));
        copy(
                "casefiles",
                "x.id = '%s'".formatted(casefile),
                from,
                total,
                "'id', " + id("f")
                        + ", 'case_seq', (SELECT last FROM number_series WHERE series = 'CASEFILE' AND year = " + year
                        + ") + i - " + (from - 1));
        copy(
                "relations",
                "x.casefile_id = '%s'".formatted(casefile),
                from,
                total,
                "'id', " + id("r") + ", 'casefile_id', " + id("f") + ", 'subject_id', CASE WHEN i % 10 = 0 THEN '"
                        + GROUP + "' ELSE '" + OTHERS + "' END");
        copy(
                "proceedings",
                "x.id = '%s'".formatted(template),
                from,
                total,
                "'id', " + id("c") + ", 'casefile_id', " + id("f") + ", 'reference', 'B-' || i"
                        + (varied ? VARIED_MATTERS : ""));
        copy(
                "complaints",
                "x.id = '%s'".formatted(template),
                from,
                total,
                "'id', " + id("c") + ", 'casefile_id', " + id("f") + ", 'reference', 'B-' || i");
        // The relations told of the cases before there was anything in them.
        database.run(
                """
                INSERT INTO changes (kind, subject_id, version, at)
                SELECT 'COMPLAINT', %s, 0, now() FROM generate_series(%d, %d) i
                """
                        .formatted(id("c"), from, total));
        copy(
                "journal_entries",
                "x.subject_id = '%s'".formatted(template),
                from,
                total,
                "'id', " + id("j") + ", 'casefile_id', " + id("f") + ", 'subject_id', " + id("c")
                        + ", 'journal_seq', (SELECT last FROM number_series WHERE series = 'JOURNAL' AND year = " + year
                        + ") + i - " + (from - 1));
        copy(
                "deadlines",
                "x.subject_id = '%s'".formatted(template),
                from,
                total,
                "'id', md5('d' || x.rule_code || i)::uuid, 'casefile_id', " + id("f") + ", 'subject_id', " + id("c")
                        + ", 'proceeding_id', " + id("c"));
        copy(
                "tasks",
                "x.subject_id = '%s'".formatted(template),
                from,
                total,
                "'id', " + id("w") + ", 'casefile_id', " + id("f") + ", 'subject_id', " + id("c")
                        + ", 'proceeding_id', " + id("c") + ", 'engine_task_id', " + id("t")
                        + ", 'due_on', current_date + (i % 400)" + (varied ? VARIED_TASKS.formatted(account) : ""));
        copy(
                "act_ru_execution",
                "x.id_ = '%s'".formatted(instance),
                from,
                total,
                "'id_', " + id("p") + ", 'proc_inst_id_', " + id("p") + ", 'root_proc_inst_id_', " + id("p")
                        + ", 'business_key_', " + id("c"));
        copy(
                "act_ru_task",
                "x.proc_inst_id_ = '%s'".formatted(instance),
                from,
                total,
                "'id_', " + id("t") + ", 'proc_inst_id_', " + id("p") + ", 'execution_id_', " + id("p")
                        + ", 'due_date_', (CAST(current_date + (i % 400) AS timestamp) AT TIME ZONE 'Europe/Oslo')"
                        + " AT TIME ZONE current_setting('TimeZone')");
        copy(
                "act_ru_variable",
                "x.proc_inst_id_ = '%s'".formatted(instance),
                from,
                total,
                "'id_', md5('v' || x.name_ || i)::uuid, 'proc_inst_id_', " + id("p") + ", 'execution_id_', " + id("p")
                        + ", 'var_scope_', " + id("p") + ", 'text_', CASE x.name_ WHEN 'casefileId' THEN " + id("f")
                        + " ELSE " + id("c") + " END");
        // Each event locks its chain until the transaction ends, so not too many in one.
        for (int first = from; first <= total; first += BATCH) {
            database.run(
                    """
                    SELECT count(audit_append(%s, now(), NULL, 'ANONYMOUS', 'COMPLAINT_RECEIVED', 'COMPLAINT', %s, '{}'))
                    FROM generate_series(%d, %d) i
                    """
                            .formatted(id("f"), id("c"), first, Math.min(total, first + BATCH - 1)));
        }
        database.run("UPDATE number_series SET last = last + %d WHERE series IN ('CASEFILE', 'JOURNAL') AND year = %d"
                .formatted(total - seeded, year));
        database.run("VACUUM ANALYZE");
        seeded = total;
    }

    private static String id(String letter) {
        return "md5('" + letter + "' || i)::uuid";
    }

    private void copy(String table, String where, int from, int to, String changes) {
        database.run(
                """
                INSERT INTO %1$s SELECT row.* FROM %1$s x, generate_series(%3$d, %4$d) i,
                  LATERAL jsonb_populate_record(NULL::%1$s, to_jsonb(x) || jsonb_build_object(%2$s)) row
                WHERE %5$s
                """
                        .formatted(table, changes, from, to, where));
    }

    /** Opens all of it to the inspector and to a leader. */
    void openToLeader(String userName) {
        database.run("UPDATE relations SET subject_id = '%s' WHERE subject_id = '%s'".formatted(GROUP, OTHERS));
        database.run(
                "INSERT INTO staff_group_members (group_id, account_id) SELECT '%s', id FROM accounts WHERE user_name = '%s'"
                        .formatted(GROUP, userName));
    }

    /** Number of the case of the first task that the inspector sees. */
    String caseNumber() {
        return database.value(
                """
                SELECT c.case_year || '/' || c.case_seq FROM proceedings p JOIN casefiles c ON c.id = p.casefile_id
                WHERE p.reference = ?
                """,
                "B-10");
    }

    Client inspector() {
        return new Client(installation.url(), INSPECTOR, "jurist");
    }
}
