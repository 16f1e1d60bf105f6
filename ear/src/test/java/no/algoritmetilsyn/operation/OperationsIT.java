package no.algoritmetilsyn.operation;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.Duration;
import java.time.LocalDate;
import no.algoritmetilsyn.server.Browser;
import no.algoritmetilsyn.server.Database;
import no.algoritmetilsyn.server.Installation;
import no.algoritmetilsyn.server.Patience;
import no.algoritmetilsyn.server.Staff;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What an operator sees and can do, and that a failed step tells nothing about anybody. */
@ExtendWith({Installation.class, Browser.class})
class OperationsIT {

    @Test
    void the_check_runs_on_demand_and_tells_what_holds(Installation installation, Browser browser) {
        Browser.Window window = Staff.login(browser, installation, "admin");
        Staff.press(window.page(), "Kjør kontrollen nå");
        assertThat(window.page().locator("table").first()).containsText("Hendelsesloggen er uendret");
        window.assertAccessible();
    }

    @Test
    void a_step_that_has_failed_is_shown_without_its_message_and_tried_again(
            Installation installation, Browser browser) {
        var database = new Database(installation);
        database.run("CREATE OR REPLACE FUNCTION broken_step() RETURNS trigger LANGUAGE plpgsql AS "
                + "$$ BEGIN RAISE EXCEPTION 'Petra Prøvesen, petra@eksempel.test'; END $$");
        database.run("CREATE TRIGGER broken_step BEFORE INSERT ON tasks FOR EACH ROW "
                + "WHEN (NEW.kind = 'replyInterim') EXECUTE FUNCTION broken_step()");
        String complaint;
        try {
            Page page = Staff.login(browser, installation, "inspektor").page();
            var filed = Staff.register(page, LocalDate.now().minusDays(100), "Et steg som feiler.");
            complaint = database.value("SELECT id FROM complaints WHERE reference = ?", filed.reference());
            await(
                    database,
                    "SELECT count(*) FROM act_ru_job j JOIN act_ru_execution e ON e.id_ = j.process_instance_id_ "
                            + "WHERE e.business_key_ = ? AND j.exception_stack_id_ IS NOT NULL",
                    complaint);
        } finally {
            database.run("DROP TRIGGER broken_step ON tasks");
        }
        Browser.Window window = Staff.login(browser, installation, "admin");
        Page page = window.page();
        Locator row = page.locator("tr").filter(new Locator.FilterOptions().setHasText(complaint));
        assertThat(row).containsText("Frist for foreløpig svar nærmer seg");
        assertThat(row).containsText("PSQLException");
        assertThat(page.content()).doesNotContain("Petra").doesNotContain("eksempel.test");
        window.assertAccessible();
        row.getByRole(AriaRole.BUTTON).click();
        assertThat(page.locator("[role=status]").first()).containsText("prøves på nytt");
        await(database, "SELECT count(*) FROM tasks WHERE subject_id = ?::uuid AND kind = 'replyInterim'", complaint);
        page.navigate("/tilsyn/drift");
        assertThat(row).hasCount(0);
    }

    private static void await(Database database, String count, String id) {
        Patience.until(Duration.ofSeconds(20), () -> database.number(count, id) > 0);
    }
}
