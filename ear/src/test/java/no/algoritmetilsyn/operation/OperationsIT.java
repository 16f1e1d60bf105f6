package no.algoritmetilsyn.operation;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.algoritmetilsyn.server.Browser;
import no.algoritmetilsyn.server.Client;
import no.algoritmetilsyn.server.Database;
import no.algoritmetilsyn.server.Desk;
import no.algoritmetilsyn.server.Installation;
import no.algoritmetilsyn.server.Patience;
import no.algoritmetilsyn.server.Registration;
import no.algoritmetilsyn.server.Staff;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What an operator sees and can do, and that a failed step tells nothing about anybody. */
@ExtendWith({Installation.class, Browser.class})
class OperationsIT {

    @Test
    void the_check_runs_on_demand_and_tells_what_holds_then_and_afterwards(Installation installation, Browser browser) {
        Browser.Window window = Staff.login(browser, installation, "admin");
        Page page = window.page();
        Staff.press(page, "Kjør kontrollen nå");
        assertThat(page.locator("[role=status]")).containsText("Alt stemmer. Kontrollen ble kjørt");
        page.navigate("/tilsyn/drift");
        assertThat(page.locator("[role=status]")).hasCount(0);
        assertThat(page.locator("section[aria-labelledby=check] h3")).hasCount(0);
        assertThat(page.locator("#main")).containsText("Alt stemmer. Kontrollen ble kjørt");
        assertThat(page.locator("table").first()).containsText("Hendelsesloggen er uendret");
        assertThat(page.locator("[aria-labelledby=lexicon]")).containsText("dictionary-nb");
    }

    @ParameterizedTest
    @MethodSource("no.algoritmetilsyn.server.Walks#languages")
    void what_another_node_has_found_in_its_index_stays_beside_what_is_found_here(
            String language, Installation installation, Browser browser) {
        var database = new Database(installation);
        database.run(
                """
                INSERT INTO last_check (node, ran_at, report) VALUES ('beside', now(), '{"ok":false,"checks":[
                  {"name":"index-of-the-register-equals-the-database","ok":false,"count":1,"examples":["lost-in-the-index"]}]}')
                """);
        try {
            Browser.Window window = Staff.login(browser, installation, "admin", Browser.Options.WIDE.in(language));
            Page page = window.page();
            page.click("button[name=kontroll]");
            assertThat(page.locator("[role=status]")).hasCount(1);
            assertThat(page.locator("section[aria-labelledby=check] h3"))
                    .hasText(new String[] {"Node beside", "Node node-1"});
            assertThat(page.locator("[aria-labelledby=results]")).containsText("lost-in-the-index");
            assertThat(page.locator("[aria-labelledby=results1]")).not().containsText("lost-in-the-index");
            window.assertGood();
        } finally {
            database.run("DELETE FROM last_check WHERE node = 'beside'");
        }
    }

    @Test
    void a_check_that_began_earlier_does_not_replace_a_later_one(Installation installation) {
        var database = new Database(installation);
        var admin = new Client(installation.url(), "admin");
        admin.post("/api/v1/operations/check", "");
        database.run("UPDATE last_check SET ran_at = ran_at + interval '1 hour', report = '{\"checks\":[]}'");
        try {
            admin.post("/api/v1/operations/check", "");
            assertThat(database.value("SELECT report FROM last_check")).isEqualTo("{\"checks\": []}");
        } finally {
            database.run("DELETE FROM last_check");
        }
    }

    @Test
    void every_check_has_a_name_for_the_operator_and_a_line_in_the_manual(Installation installation)
            throws IOException {
        Path root = Path.of(System.getProperty("root.dir"));
        String manual = Files.readString(root.resolve("docs/operations.md"));
        String names = Files.readString(
                root.resolve("web/src/main/resources/no/algoritmetilsyn/operation/texts_nb.properties"));
        var checks = new Client(installation.url(), "admin")
                .post("/api/v1/operations/check", "")
                .json()
                .getJsonArray("checks")
                .getValuesAs(JsonObject.class);
        assertThat(checks).hasSizeGreaterThan(10).allSatisfy(check -> {
            assertThat(manual).contains("`" + check.getString("name") + "`");
            assertThat(names).contains("\noperation.check." + check.getString("name") + "=");
        });
    }

    @ParameterizedTest
    @MethodSource("no.algoritmetilsyn.server.Walks#all")
    void what_does_not_hold_and_what_was_not_sent_is_told_in_each_language(
            Browser.Options options, Installation installation, Browser browser) {
        var database = new Database(installation);
        String record = database.value("SELECT id FROM algorithm_records WHERE published IS NOT NULL LIMIT 1");
        String notice = UUID.randomUUID().toString();
        database.run(
                """
                INSERT INTO outbox (id, channel, kind, recipient_identity_id, subject_kind, subject_id, language, dedup_key,
                  state, created_at, due_at, attempts, last_error)
                VALUES (CAST(? AS uuid), 'MAIL', 'complaint.letter', gen_random_uuid(), 'complaint', gen_random_uuid(), 'nb',
                  gen_random_uuid(), 'FAILED', now(), now(), 3, 'BAD_ADDRESS')
                """,
                notice);
        database.run("UPDATE algorithm_records SET revision = revision + 1 WHERE id = ?::uuid", record);
        try {
            Browser.Window window = Staff.login(browser, installation, "admin", options);
            Page page = window.page();
            assertThat(page.locator("button[name=varsel][value='" + notice + "']"))
                    .isVisible();
            window.assertGood();
            page.click("button[name=kontroll]");
            assertThat(page.locator("[aria-labelledby=results]")).containsText(record);
            window.assertGood();
        } finally {
            database.run("UPDATE algorithm_records SET revision = revision - 1 WHERE id = ?::uuid", record);
            database.run("DELETE FROM outbox WHERE id = ?::uuid", notice);
        }
    }

    @Test
    void a_step_that_has_failed_is_shown_without_its_message_and_tried_again(
            Installation installation, Browser browser) {
        var database = new Database(installation);
        String complaint = failedStep(installation, database);
        Browser.Window window = Staff.login(browser, installation, "admin");
        Page page = window.page();
        Locator row = page.locator("tr").filter(new Locator.FilterOptions().setHasText(complaint));
        assertThat(row).containsText("Frist for foreløpig svar nærmer seg");
        assertThat(row).containsText("PSQLException");
        assertThat(page.content()).doesNotContain("Petra").doesNotContain("eksempel.test");
        for (String language : new String[] {"nb", "nn", "en"}) {
            Browser.Window other = Staff.login(browser, installation, "admin", Browser.Options.WIDE.in(language));
            assertThat(other.page().locator("main")).containsText(complaint);
            other.assertGood();
        }
        row.getByRole(AriaRole.BUTTON).click();
        assertThat(page.locator("[role=status]").first()).containsText("prøves på nytt");
        await(database, "SELECT count(*) FROM tasks WHERE subject_id = ?::uuid AND kind = 'replyInterim'", complaint);
        page.navigate("/tilsyn/drift");
        assertThat(row).hasCount(0);
    }

    @Test
    void a_step_that_two_operators_have_tried_again_at_once_is_tried_again(Installation installation) throws Exception {
        var database = new Database(installation);
        String complaint = failedStep(installation, database);
        String job = database.value(
                "SELECT j.id_ FROM act_ru_job j JOIN act_ru_execution e ON e.id_ = j.process_instance_id_ "
                        + "WHERE e.business_key_ = ? AND j.exception_stack_id_ IS NOT NULL",
                complaint);
        var one = Desk.of(installation, "admin").open("/tilsyn/drift");
        var other = Desk.of(installation, "admin").open("/tilsyn/drift");
        List<Client.Answer> answers = database.meet(
                "SELECT 1 FROM act_ru_job WHERE id_ = ? FOR UPDATE",
                new Object[] {job},
                List.of(() -> one.send("operations", "steg=" + job), () -> other.send("operations", "steg=" + job)));
        assertThat(answers)
                .allSatisfy(
                        answer -> assertThat(answer.status()).as(answer.body()).isEqualTo(200));
        await(database, "SELECT count(*) FROM tasks WHERE subject_id = ?::uuid AND kind = 'replyInterim'", complaint);
    }

    /** A complaint whose timer has failed, and whose fault is mended since; the engine waits an hour with it. */
    private static String failedStep(Installation installation, Database database) {
        database.run("CREATE OR REPLACE FUNCTION broken_step() RETURNS trigger LANGUAGE plpgsql AS "
                + "$$ BEGIN RAISE EXCEPTION 'Petra Prøvesen, petra@eksempel.test'; END $$");
        database.run("CREATE TRIGGER broken_step BEFORE INSERT ON tasks FOR EACH ROW "
                + "WHEN (NEW.kind = 'replyInterim') EXECUTE FUNCTION broken_step()");
        try {
            String text = "Et steg som feiler " + UUID.randomUUID();
            Desk.of(installation, "inspektor")
                    .open("/tilsyn/ny-klage")
                    .send(
                            "register",
                            "file",
                            Registration.of("PHONE", text, LocalDate.now().minusDays(100)));
            String complaint = database.value("SELECT id FROM complaints WHERE text = ?", text);
            await(
                    database,
                    "SELECT count(*) FROM act_ru_job j JOIN act_ru_execution e ON e.id_ = j.process_instance_id_ "
                            + "WHERE e.business_key_ = ? AND j.exception_stack_id_ IS NOT NULL",
                    complaint);
            // The engine would try again by itself while the page is looked at.
            database.run(
                    "UPDATE act_ru_job SET duedate_ = duedate_ + interval '1 hour' WHERE process_instance_id_ IN "
                            + "(SELECT proc_inst_id_ FROM act_ru_execution WHERE business_key_ = ?) "
                            + "AND exception_stack_id_ IS NOT NULL",
                    complaint);
            return complaint;
        } finally {
            database.run("DROP TRIGGER broken_step ON tasks");
        }
    }

    private static void await(Database database, String count, String id) {
        Patience.until(Duration.ofSeconds(20), () -> database.number(count, id) > 0);
    }
}
