package no.algoritmetilsyn.complaint;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import no.algoritmetilsyn.casefile.StepRecords;
import no.algoritmetilsyn.server.Client;
import no.algoritmetilsyn.server.Contents;
import no.algoritmetilsyn.server.Database;
import no.algoritmetilsyn.server.Desk;
import no.algoritmetilsyn.server.Form;
import no.algoritmetilsyn.server.Installation;
import no.algoritmetilsyn.server.Patience;
import no.algoritmetilsyn.server.Registration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each step that changes a complaint has one transaction: where its first write fails, its last or the commit, nothing of it
 * stays, in the domain or in the engine. All tables are compared, row by row.
 */
@ExtendWith(Installation.class)
class StepRollbackIT {

    /** What the engine itself notes when a job of its own fails. */
    private static final List<String> FAILED_JOB =
            List.of("act_ru_job", "act_hi_job_log", "act_ge_bytearray", "act_ru_incident", "act_hi_incident");

    private Installation installation;
    private Database database;
    private Contents contents;
    private Client citizen;
    private Desk inspector;

    @BeforeEach
    void connect(Installation shared) {
        installation = shared;
        database = new Database(shared);
        contents = new Contents(shared);
        citizen = new Client(shared.url());
        inspector = Desk.of(shared, "inspektor");
    }

    @Test
    void claim() {
        String task = task(received(), "sortComplaint");
        isTakenBack(
                () -> {
                    var list = inspector.open("/tilsyn/");
                    return () -> list.send("work", "ta=" + task);
                },
                "tasks",
                "audit_events");
    }

    @Test
    void claim_of_the_next_task() {
        received();
        isTakenBack(
                () -> {
                    var list = inspector.open("/tilsyn/");
                    return () -> list.send("work", "neste=1");
                },
                "tasks",
                "audit_events");
    }

    @Test
    void release() {
        String task = task(received(), "sortComplaint");
        inspector.open("/tilsyn/").send("work", "ta=" + task);
        isTakenBack(
                () -> {
                    var page = inspector.open("/tilsyn/oppgave/" + task + "/frigi");
                    return () -> page.send("release", "give", "reason", "Skal på ferie.");
                },
                "task_releases",
                "tasks",
                "audit_events");
    }

    @Test
    void declaration_of_impartiality() {
        String page = "/tilsyn/sak/" + casefile(received()) + "/habilitet";
        isTakenBack(
                () -> {
                    var form = inspector.open(page);
                    return () -> form.send("impartiality", "declare", "ground", "NONE");
                },
                "impartialities",
                "audit_events");
    }

    @Test
    void declaration_of_disqualification_with_the_tasks_that_go_back() {
        String complaint = received();
        Desk lawyer = Desk.of(installation, "jurist");
        lawyer.open("/tilsyn/").send("work", "ta=" + task(complaint, "sortComplaint"));
        isTakenBack(
                () -> {
                    var form = lawyer.open("/tilsyn/sak/" + casefile(complaint) + "/habilitet");
                    return () -> form.send(
                            "impartiality", "declare", "ground", "AUTOMATIC", "explanation", "Klageren er min søster.");
                },
                "task_releases",
                "tasks",
                "impartialities",
                "audit_events");
    }

    @Test
    void sorting() {
        String complaint = received();
        inspector.declareImpartial(casefile(complaint));
        isTakenBack(
                () -> sorting(complaint),
                "complaints",
                "parties",
                "deadlines",
                "tasks",
                "changes",
                "act_ru_task",
                "act_ru_execution",
                "act_ru_variable",
                "act_hi_actinst",
                "act_hi_taskinst",
                "audit_events");
    }

    /** Steps whose input must fit what there is; they have tests of their own here. */
    private static final Set<String> BY_HAND = Set.of("moveProceeding", "correctReceivedDate", "replyInterim");

    static Stream<StepRecords.Declared> steps() {
        return StepRecords.all().stream().filter(step -> !BY_HAND.contains(step.name()));
    }

    @ParameterizedTest
    @MethodSource("steps")
    void any_step(StepRecords.Declared step) {
        String complaint = step.step().task().equals("answerComplaint") ? sorted() : received();
        inspector.declareImpartial(casefile(complaint));
        isTakenBack(
                () -> {
                    var page = inspector.open(
                            "/tilsyn/delsak/" + complaint + "/" + step.step().path());
                    return () -> page.send("step", "take", step.typed());
                },
                "audit_events");
    }

    @Test
    void answer() {
        String complaint = sorted();
        isTakenBack(
                () -> {
                    var page = inspector.open("/tilsyn/delsak/" + complaint + "/svar");
                    return () -> page.send("step", "take", "text", "Kommunen må se på søknaden en gang til.");
                },
                "complaint_letters",
                "journal_entries",
                "correspondents",
                "outbox",
                "number_series",
                "complaints",
                "casefiles",
                "deadlines",
                "tasks",
                "changes",
                "act_ru_task",
                "act_ru_job",
                "act_ru_execution",
                "act_hi_procinst",
                "audit_events");
    }

    @Test
    void interim_reply() {
        String complaint = sorted();
        letTimerFire(complaint);
        Patience.until(Duration.ofSeconds(90), () -> task(complaint, "replyInterim") != null);
        isTakenBack(
                () -> {
                    var page = inspector.open("/tilsyn/delsak/" + complaint + "/forelopig-svar");
                    return () -> page.send(
                            "step",
                            "take",
                            "text",
                            "Vi venter på kommunen.",
                            "expected",
                            "",
                            "expected-month",
                            "",
                            "expected-year",
                            "");
                },
                "complaint_letters",
                "journal_entries",
                "correspondents",
                "outbox",
                "number_series",
                "deadlines",
                "tasks",
                "changes",
                "act_ru_task",
                "act_hi_taskinst",
                "audit_events");
    }

    @Test
    void move_to_another_case() {
        String complaint = sorted();
        String target = casefile(received());
        inspector.declareImpartial(target);
        String number = database.value(
                "SELECT case_year || '/' || case_seq FROM casefiles WHERE id = ?", UUID.fromString(target));
        isTakenBack(
                () -> {
                    var page = inspector.open("/tilsyn/delsak/" + complaint + "/flytt");
                    return () -> page.send("step", "take", "number", number, "reason", "Samme algoritme.");
                },
                "proceeding_moves",
                "proceedings",
                "complaints",
                "casefiles",
                "deadlines",
                "tasks",
                "changes",
                "act_ru_variable",
                "audit_events");
    }

    @Test
    void correction_of_the_day_of_receipt() {
        LocalDate today = database.today();
        String text = "Stemplet " + UUID.randomUUID();
        inspector.open("/tilsyn/ny-klage").send("register", "file", Registration.of("LETTER", text, today));
        String complaint = database.value("SELECT id FROM complaints WHERE text = ?", text);
        inspector.declareImpartial(casefile(complaint));
        isTakenBack(
                () -> {
                    var page = inspector.open("/tilsyn/delsak/" + complaint + "/mottatt");
                    return () -> page.send("step", "take", Registration.correction(today.minusDays(3), "Stemplet da."));
                },
                "complaints",
                "deadlines",
                "deadline_changes",
                "tasks",
                "changes",
                "journal_entries",
                "act_ru_job",
                "act_ru_task",
                "audit_events");
    }

    @Test
    void registration_of_a_complaint_by_phone() {
        LocalDate received = LocalDate.now();
        isTakenBack(
                () -> {
                    var page = inspector.open("/tilsyn/ny-klage");
                    return () -> page.send(
                            "register",
                            "file",
                            Registration.of(
                                    "PHONE",
                                    "Ingen kan si hvorfor.",
                                    received,
                                    "contact",
                                    "false",
                                    "name",
                                    "Petra Prøvesen",
                                    "phone",
                                    "22 22 22 22"));
                },
                // The caller has the receipt already, and where the clock was moved the timer goes off at once.
                Stream.of(RECEIVED)
                        .filter(table -> !List.of("outbox", "act_ru_job").contains(table))
                        .toArray(String[]::new));
    }

    @Test
    void report_of_an_error_by_the_api() {
        String record = record();
        String report =
                """
                {"text": "Det er ikke slik det virker.", "field": "operatingLogic",
                 "contact": {"name": "Vilma Prøvesen", "email": "vilma@eksempel.test"}, "language": "nb"}
                """;
        isTakenBack(
                () -> () ->
                        citizen.reportError(record, report, UUID.randomUUID().toString()),
                RECEIVED);
    }

    @Test
    void report_of_an_error_by_the_page() {
        Desk anybody = Desk.anybody(installation, "10.23.1.1");
        String page = "/algoritmer/" + record() + "/meld-feil";
        isTakenBack(
                () -> {
                    var form = anybody.open(page);
                    return () -> form.send(
                            "complaint",
                            "send",
                            "text",
                            "Det er ikke slik det virker.",
                            "name",
                            "Vilma Prøvesen",
                            "email",
                            "vilma@eksempel.test");
                },
                RECEIVED);
    }

    @Test
    void submission_by_the_pages() {
        var form = new Form(new Client(installation.url()).from("10.23.1.2"));
        form.send("/klage", "next", "aboutKind", "DESCRIPTION");
        form.send("/klage/beskrivelse", "next", "description", "Et program");
        form.send("/klage/hendelse", "next", "text", "Jeg fikk avslag.");
        form.send("/klage/anonym", "next", "who", "NAMED");
        form.send("/klage/kontakt", "next", "name", "Vilma Prøvesen", "email", "vilma@eksempel.test");
        isTakenBack(() -> () -> form.send("/klage/kontroll", "send"), RECEIVED);
    }

    @Test
    void timer_that_asks_for_an_interim_reply() {
        String complaint = received();
        for (String table : failures(List.of("tasks", "act_ru_task", "act_hi_taskinst", "act_hi_actinst"))) {
            Map<String, String> before = withoutFailedJob(contents.atRest());
            sabotage(table, "IMMEDIATE");
            try {
                letTimerFire(complaint);
                Patience.until(
                        Duration.ofSeconds(90),
                        () -> database.number(
                                        TIMER.formatted("AND j.retries_ < 5 AND j.lock_exp_time_ IS NULL"), complaint)
                                == 1);
                assertThat(withoutFailedJob(contents.now())).as(table).isEqualTo(before);
            } finally {
                heal(table);
            }
        }
        letTimerFire(complaint);
        Patience.until(Duration.ofSeconds(90), () -> task(complaint, "replyInterim") != null);
    }

    private static final String TIMER =
            "SELECT count(*) FROM act_ru_job j JOIN act_ru_execution e ON e.id_ = j.process_instance_id_ "
                    + "WHERE e.business_key_ = ? AND j.handler_type_ = 'timer-start-event-subprocess' %s";

    /** What is written when a complaint comes in, whichever way it comes. */
    private static final String[] RECEIVED = {
        "complaints",
        "casefiles",
        "relations",
        "tasks",
        "journal_entries",
        "correspondents",
        "deadlines",
        "idempotency_keys",
        "changes",
        "outbox",
        "identities",
        "parties",
        "number_series",
        "act_ru_execution",
        "act_ru_task",
        "act_ru_variable",
        "act_ru_job",
        "act_hi_procinst",
        "vault.persons",
        "audit_events"
    };

    /** Which of the tables that a step writes to fail, one after another. */
    List<String> failures(List<String> tables) {
        return List.of(tables.get(0), tables.get(tables.size() - 1));
    }

    /**
     * Fails {@link #failures} of these writes in turn, and at last the commit; then lets the step succeed, which must have written to all
     * of them.
     *
     * @param opening does what comes before the step, such as opening a page, and gives the step
     */
    private void isTakenBack(Supplier<Supplier<Client.Answer>> opening, String... tables) {
        for (String table : failures(List.of(tables))) {
            failing(opening, table, "IMMEDIATE");
        }
        failing(opening, tables[0], "DEFERRED");
        Supplier<Client.Answer> step = opening.get();
        Map<String, String> before = contents.atRest();
        Client.Answer answer = step.get();
        assertThat(answer.status()).as(answer.body()).isLessThan(400);
        Map<String, String> after = contents.now();
        assertThat(tables)
                .allSatisfy(table -> assertThat(after.get(table)).as(table).isNotEqualTo(before.get(table)));
    }

    private void failing(Supplier<Supplier<Client.Answer>> opening, String table, String when) {
        Supplier<Client.Answer> step = opening.get();
        Map<String, String> before = contents.atRest();
        sabotage(table, when);
        Client.Answer answer;
        try {
            answer = step.get();
        } finally {
            heal(table);
        }
        assertThat(answer.status()).as(table + " " + when).isEqualTo(500);
        assertThat(answer.body())
                .doesNotContain("sabotage")
                .doesNotContain("\tat ")
                .doesNotContain("Exception");
        assertThat(contents.now()).as(table + " " + when).isEqualTo(before);
    }

    private static Map<String, String> withoutFailedJob(Map<String, String> contents) {
        contents.keySet().removeAll(FAILED_JOB);
        return contents;
    }

    private void sabotage(String table, String when) {
        database.run("CREATE OR REPLACE FUNCTION sabotage() RETURNS trigger LANGUAGE plpgsql AS "
                + "$$ BEGIN RAISE EXCEPTION 'sabotage'; END $$");
        database.run("CREATE CONSTRAINT TRIGGER sabotage AFTER INSERT OR UPDATE OR DELETE ON " + table
                + " DEFERRABLE INITIALLY " + when + " FOR EACH ROW EXECUTE FUNCTION sabotage()");
    }

    private void heal(String table) {
        database.run("DROP TRIGGER sabotage ON " + table);
    }

    /** Id of a complaint that has just come in. */
    private String received() {
        String reference = citizen.complain(
                        """
                        {"about": {"description": "Et system som regner ut bostøtte"},
                         "text": "Jeg fikk avslag uten at noen så på saken min.",
                         "contact": {"name": "Vilma Prøvesen", "email": "vilma@eksempel.test"},
                         "language": "nb"}
                        """)
                .json()
                .getString("reference");
        return database.value("SELECT id FROM complaints WHERE reference = ?", reference);
    }

    private String sorted() {
        String complaint = received();
        inspector.declareImpartial(casefile(complaint));
        assertThat(sorting(complaint).get().status()).isEqualTo(302);
        return complaint;
    }

    private Supplier<Client.Answer> sorting(String complaint) {
        var page = inspector.open("/tilsyn/delsak/" + complaint + "/sorter");
        return () -> page.send(
                "step",
                "take",
                "kind",
                "COMPLAINT",
                "reason",
                "Gjelder en algoritme som avgjør.",
                "party",
                "true",
                "partyReason",
                "Avgjørelsen gjelder klageren selv.",
                "answer",
                "true");
    }

    private String casefile(String complaint) {
        return database.value("SELECT casefile_id FROM complaints WHERE id = ?", UUID.fromString(complaint));
    }

    private String task(String complaint, String kind) {
        return database.value(
                "SELECT id FROM tasks WHERE subject_id = ? AND kind = ? AND state = 'OPEN'",
                UUID.fromString(complaint),
                kind);
    }

    private String record() {
        return database.value("SELECT record_id FROM algorithm_versions WHERE state = 'PUBLISHED' LIMIT 1");
    }

    /** The timer of a complaint is due now, and has not failed yet. */
    private void letTimerFire(String complaint) {
        database.run(
                "UPDATE act_ru_job SET duedate_ = now() - interval '1 hour', retries_ = 5, lock_exp_time_ = NULL, "
                        + "lock_owner_ = NULL WHERE process_instance_id_ = "
                        + "(SELECT id_ FROM act_ru_execution WHERE business_key_ = ?)",
                complaint);
    }
}
