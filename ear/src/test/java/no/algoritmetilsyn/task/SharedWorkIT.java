package no.algoritmetilsyn.task;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import jakarta.json.JsonObject;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.LocalDate;
import java.util.List;
import no.algoritmetilsyn.server.Browser;
import no.algoritmetilsyn.server.Client;
import no.algoritmetilsyn.server.Database;
import no.algoritmetilsyn.server.Installation;
import no.algoritmetilsyn.server.Staff;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** People share work: substitutes and their substitutes, what waits for an answer, and two in one list. By API and in a browser. */
@ExtendWith({Installation.class, Browser.class})
class SharedWorkIT {

    private Installation installation;
    private Database database;
    private JsonObject receipt;
    private String reference;
    private String task;

    @BeforeEach
    void a_task_that_the_inspector_holds(Installation shared) {
        installation = shared;
        database = new Database(shared);
        database.run("DELETE FROM desk_settings");
        receipt = new Client(shared.url())
                .complain(Client.anonymous("Hvem gjør dette mens du er borte?"))
                .json();
        reference = receipt.getString("reference");
        task = database.value(
                "SELECT t.id FROM tasks t JOIN complaints c ON c.id = t.subject_id WHERE c.reference = ?", reference);
        assertThat(act("inspektor", "claim", "").status()).isEqualTo(200);
    }

    @AfterEach
    void nobody_stands_in() {
        database.run("UPDATE substitutions SET ended_at = now(), ended_by = made_by WHERE ended_at IS NULL");
    }

    @Test
    void a_substitute_of_a_substitute_takes_over_by_api_and_the_log_names_both() {
        assertThat(act("jurist2", "claim", "").status()).isEqualTo(409);
        standIn("inspektor", "jurist");
        standIn("jurist", "jurist2");
        assertThat(act("jurist2", "claim", "").status()).isEqualTo(200);
        assertThat(holder()).isEqualTo("jurist2");
        assertThat(database.value(
                        "SELECT a.user_name || ' for ' || b.user_name FROM task_moves m JOIN accounts a ON a.id = m.actor_id"
                                + " JOIN accounts b ON b.id = m.stood_in_for WHERE m.task_id = ?::uuid",
                        task))
                .isEqualTo("jurist2 for inspektor");
    }

    @Test
    void after_its_last_day_and_to_the_disqualified_a_substitution_gives_nothing() {
        standIn("inspektor", "jurist");
        // As if midnight had passed.
        database.run("UPDATE substitutions SET since = since - 1, until = until - 1 WHERE ended_at IS NULL");
        assertThat(act("jurist", "claim", "").status()).isEqualTo(409);
        assertThat(new Client(installation.url(), "jurist")
                        .get("/api/v1/substitutions")
                        .body())
                .isEqualTo("[]");
        database.run("UPDATE substitutions SET since = since + 1, until = until + 1 WHERE ended_at IS NULL");
        database.run(
                "INSERT INTO impartialities SELECT gen_random_uuid(), c.casefile_id, a.id, 'AUTOMATIC', NULL, now()"
                        + " FROM accounts a, complaints c WHERE a.user_name = 'jurist' AND c.reference = ?",
                reference);
        assertThat(act("jurist", "claim", "").status()).isIn(403, 404);
        assertThat(holder()).isEqualTo("inspektor");
    }

    @Test
    void the_same_key_sets_one_substitute() {
        String body = substitution("jurist");
        assertThat(keyed("/substitutions", body, "k-" + task).status()).isEqualTo(201);
        Client.Answer again = keyed("/substitutions", body, "k-" + task);
        assertThat(again.status()).isEqualTo(200);
        assertThat(new Client(installation.url(), "inspektor")
                        .get("/api/v1/substitutions")
                        .body()
                        .split("\"id\""))
                .as("one of them")
                .hasSize(2);
        assertThat(keyed("/substitutions", substitution("jurist2"), "k-" + task).status())
                .isEqualTo(422);
    }

    @Test
    void a_substitute_is_set_and_takes_over_in_the_browser(Browser browser) {
        try (Browser.Window absent = Staff.login(browser, installation, "inspektor");
                Browser.Window substitute = Staff.login(browser, installation, "jurist")) {
            Page page = absent.page();
            page.navigate("/tilsyn/arbeidsbord");
            page.selectOption("#substitute", "jurist");
            date(page, "since", database.today());
            date(page, "until", database.today());
            page.click("#stand");
            assertThat(page.locator("section[aria-labelledby=substitutes]")).containsText("er vikar for");
            absent.assertGood();

            Page theirs = substitute.page();
            theirs.navigate("/tilsyn/");
            theirs.locator("a[href*='hos=inspektor']").click();
            theirs.navigate(theirs.url() + "&q=" + reference);
            theirs.click("button[name=ta][value='" + task + "']");
            assertThat(theirs.locator("h1")).containsText(reference);
            assertThat(holder()).isEqualTo("jurist");
            theirs.navigate("/tilsyn/oppgave/" + task + "/frigi");
            assertThat(theirs.locator(".at-moves")).containsText("Inga Inspektør");
            substitute.assertGood();
        }
    }

    @Test
    void what_waits_comes_back_when_the_complainant_says_more(Browser browser) {
        LocalDate day = database.today().plusDays(3);
        assertThat(act("inspektor", "hold", "{\"until\": \"" + day + "\", \"code\": \"ANSWER\"}")
                        .json()
                        .getString("heldUntil"))
                .isEqualTo(day.toString());
        try (Browser.Window window = Staff.login(browser, installation, "inspektor")) {
            Page page = window.page();
            page.navigate("/tilsyn/?fane=mine&q=" + reference);
            assertThat(page.locator("#tasks tbody")).containsText("Ingen oppgaver");
            try (Browser.Window complainant = browser.open(installation)) {
                Page own = complainant.page();
                own.navigate("/min-sak");
                own.fill("#reference", reference);
                own.fill("#code", receipt.getString("followUpCode"));
                own.click("#show");
                own.check("input[name=kind][value=ADDS]");
                own.fill("#text", "Her er svaret.");
                own.click("#send");
                assertThat(own.locator("[role=status]")).containsText("Vi har fått det du sendte.");
            }
            page.reload();
            assertThat(page.locator("#tasks tbody")).containsText("Svar har kommet");
            window.assertGood();
            assertThat(database.value("SELECT ended_as FROM task_holds WHERE task_id = ?::uuid", task))
                    .isEqualTo("REPLY");
        }
    }

    @Test
    void of_two_in_one_list_the_second_is_told_who_was_faster_and_keeps_the_list(Browser browser) {
        act("inspektor", "release", "{\"reason\": \"Ferie.\"}");
        String list = "/tilsyn/?fane=alle&sorter=sak&vei=ned&virksomhet=&q=" + reference;
        try (Browser.Window first = Staff.login(browser, installation, "inspektor");
                Browser.Window second = Staff.login(browser, installation, "jurist")) {
            first.page().navigate(list);
            second.page().navigate(list);
            String take = "button[name=ta][value='" + task + "']";
            first.page().click(take);
            assertThat(first.page().locator("h1")).containsText(reference);
            second.page().click(take);
            assertThat(second.page().locator("#taken")).containsText("Inga Inspektør");
            assertThat(second.page().locator("#taken")).containsText("kl.");
            assertThat(second.page().locator("#q")).hasValue(reference);
            assertThat(second.page().locator("#sorter")).hasValue("sak");
            assertThat(second.page().locator("#tasks tbody tr")).hasCount(1);
            assertThat(second.page().locator("#tasks tbody")).containsText("Inga Inspektør");
            second.assertGood();
            assertThat(holder()).isEqualTo("inspektor");
            assertThat(database.number(
                            "SELECT count(*) FROM task_moves WHERE task_id = ?::uuid AND kind = 'CLAIMED'", task))
                    .as("claimed, given back, claimed once")
                    .isEqualTo(2);
        }
    }

    @Test
    void the_list_is_narrowed_by_days_body_and_colleague(Browser browser) {
        try (Browser.Window window = Staff.login(browser, installation, "leder", Browser.Options.WIDE.wide(320))) {
            Page page = window.page();
            page.navigate("/tilsyn/?fane=alle&q=" + reference);
            page.click(".at-more summary");
            page.fill("#kommet-fra", "1. januar 2020");
            page.fill("#hos", "Inga");
            page.click(".at-filter button[type=submit]");
            assertThat(page.locator("#tasks tbody tr")).containsText("Inga Inspektør");
            assertThat(page.locator("#kommet-fra")).hasValue("1.1.2020");
            window.assertGood();
            page.fill("#kommet-til", "1.2.2020");
            page.fill("#frist-fra", "snart");
            page.click(".at-filter button[type=submit]");
            assertThat(page.locator("#tasks tbody")).containsText("Ingen oppgaver");
            assertThat(page.locator("main")).containsText("«snart» er ingen dag vi forstår");
            window.assertGood();
            for (String column : List.of("sak", "referanse", "kommet", "hos")) {
                page.navigate("/tilsyn/?fane=alle&sorter=" + column + "&kolonner=oppgave.sak.referanse.kommet.hos&q="
                        + reference);
                assertThat(page.locator("#tasks th[aria-sort=ascending]")).hasCount(1);
            }
        }
    }

    @Test
    void the_desk_by_api() {
        new DeskByApi(installation).all(reference, task);
        assertThat(holder()).isEqualTo("jurist");
    }

    private static void date(Page page, String field, LocalDate day) {
        page.fill("#" + field, Integer.toString(day.getDayOfMonth()));
        page.fill("#" + field + "-month", Integer.toString(day.getMonthValue()));
        page.fill("#" + field + "-year", Integer.toString(day.getYear()));
    }

    private void standIn(String absent, String substitute) {
        Client.Answer set =
                new Client(installation.url(), absent).post("/api/v1/substitutions", substitution(substitute));
        assertThat(set.status()).as(set.body()).isEqualTo(201);
    }

    private String substitution(String substitute) {
        LocalDate today = database.today();
        return "{\"substitute\": \"%s\", \"since\": \"%s\", \"until\": \"%s\"}".formatted(substitute, today, today);
    }

    private Client.Answer keyed(String path, String body, String key) {
        var client = new Client(installation.url(), "inspektor");
        return client.send(client.request("/api/v1" + path)
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", key)
                .POST(BodyPublishers.ofString(body))
                .build());
    }

    private Client.Answer act(String account, String act, String body) {
        return new Client(installation.url(), account).post("/api/v1/tasks/" + task + "/" + act, body);
    }

    private String holder() {
        return database.value(
                "SELECT a.user_name FROM tasks t JOIN accounts a ON a.id = t.claimed_by WHERE t.id = ?::uuid", task);
    }
}
