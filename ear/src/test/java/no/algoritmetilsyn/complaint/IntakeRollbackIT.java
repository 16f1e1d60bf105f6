package no.algoritmetilsyn.complaint;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import no.algoritmetilsyn.server.Client;
import no.algoritmetilsyn.server.Desk;
import no.algoritmetilsyn.server.Form;
import no.algoritmetilsyn.server.Patience;
import no.algoritmetilsyn.server.Registration;
import org.junit.jupiter.api.Test;

/** What takes a complaint in has one transaction, as each step has: by phone, by API, by the pages; so has what corrects it or comes due. */
class IntakeRollbackIT extends StepRollback {

    /** What the engine itself notes when a job of its own fails. */
    private static final List<String> FAILED_JOB =
            List.of("act_ru_job", "act_hi_job_log", "act_ge_bytearray", "act_ru_incident", "act_hi_incident");

    @Test
    void correction_of_the_day_of_receipt() {
        LocalDate today = database.today();
        // Further back than any row of holidays is long: each deadline then ends on another day.
        LocalDate stamped = today.minusDays(10);
        String text = "Stemplet " + UUID.randomUUID();
        inspector.open("/tilsyn/ny-klage").send("register", "file", Registration.of("LETTER", text, today));
        String complaint = database.value("SELECT id FROM complaints WHERE text = ?", text);
        inspector.declareImpartial(casefile(complaint));
        isTakenBack(
                () -> {
                    var page = inspector.open("/tilsyn/delsak/" + complaint + "/mottatt");
                    return () -> page.send("step", "take", Registration.correction(stamped, "Stemplet da."));
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

    private static Map<String, String> withoutFailedJob(Map<String, String> contents) {
        contents.keySet().removeAll(FAILED_JOB);
        return contents;
    }

    private String record() {
        return database.value("SELECT record_id FROM algorithm_versions WHERE state = 'PUBLISHED' LIMIT 1");
    }
}
