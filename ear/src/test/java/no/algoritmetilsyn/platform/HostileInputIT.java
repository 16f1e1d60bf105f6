package no.algoritmetilsyn.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.algoritmetilsyn.letter.Letters;
import no.algoritmetilsyn.server.Client;
import no.algoritmetilsyn.server.Desk;
import no.algoritmetilsyn.server.Form;
import no.algoritmetilsyn.server.Patience;
import no.algoritmetilsyn.server.Registration;
import org.junit.jupiter.api.Test;

/** Forms and files that mean harm: the reader is told in their language what is wrong, and nothing is ever evaluated. */
class HostileInputIT extends HostileInput {

    /** What it would become, if it were evaluated, is a number that stands nowhere else. */
    private static final String EVIL = "\"'><script>alert(1)</script>#{70003*7}${70003*7}";

    private static final String SHOWN = "&lt;script&gt;alert(1)&lt;/script&gt;#{70003*7}${70003*7}";

    @Test
    void what_staff_write_about_a_complaint_is_shown_as_it_is() {
        Desk inspector = Desk.of(installation, "inspektor");
        Desk leader = Desk.of(installation, "leder");
        String text = EVIL + UUID.randomUUID();
        String[] registered = registration(text, LocalDate.now().minusDays(120));
        for (int i = 1; i < registered.length; i += 2) {
            if (List.of("description", "affected", "wantedOutcome", "name", "address")
                    .contains(registered[i - 1])) {
                registered[i] = EVIL;
            }
        }
        assertThat(inspector
                        .open("/tilsyn/ny-klage")
                        .send("register", "file", registered)
                        .body())
                .contains("at-receipt")
                .doesNotContain(EVALUATED);
        UUID complaint = UUID.fromString(database.value("SELECT id FROM complaints WHERE text = ?", text));
        String casefile = "/tilsyn/sak/" + database.value("SELECT casefile_id FROM complaints WHERE id = ?", complaint);
        String work = "/tilsyn/delsak/" + complaint;

        inspector.open("/tilsyn/").send("work", "ta=" + task(complaint, "sortComplaint"));
        String release = "/tilsyn/oppgave/" + task(complaint, "sortComplaint") + "/frigi";
        assertThat(inspector
                        .open(release)
                        .send("release", "give", "reason", "\0\u200B")
                        .status())
                .isEqualTo(200);
        assertLiteral(inspector.open(release).send("release", "give", "reason", EVIL + "x".repeat(500)));
        assertThat(inspector
                        .open(release)
                        .send("release", "give", "reason", EVIL)
                        .status())
                .isEqualTo(302);
        assertLiteral(inspector.open(casefile + "/habilitet").send("impartiality", "declare", "explanation", EVIL));
        inspector.open(casefile + "/habilitet").send("impartiality", "declare", "ground", "NONE");
        assertLiteral(inspector.open(work).send("case", "vis=" + complaint, "formal-" + complaint, "CONTACT"));
        inspector.open(work).send("case", "habil=" + casefile.substring("/tilsyn/sak/".length()));

        assertLiteral(inspector.open(work + "/sorter").send("step", "take", "reason", EVIL, "partyReason", EVIL));
        assertThat(inspector
                        .open(work + "/sorter")
                        .send(
                                "step",
                                "take",
                                "kind",
                                "COMPLAINT",
                                "reason",
                                EVIL,
                                "party",
                                "true",
                                "partyReason",
                                EVIL,
                                "answer",
                                "true")
                        .status())
                .isEqualTo(302);
        assertLiteral(inspector.open(work + "/flytt").send("step", "take", "number", EVIL, "reason", EVIL));
        assertLiteral(
                inspector.open(work + "/mottatt").send("step", "take", "day", EVIL, "day-year", EVIL, "reason", EVIL));
        LocalDate stamped = LocalDate.now().minusDays(121);
        assertThat(inspector
                        .open(work + "/mottatt")
                        .send("step", "take", Registration.correction(stamped, EVIL))
                        .status())
                .isEqualTo(302);
        assertLiteral(inspector.open(work).send("case", "nothing"));
        Patience.until(Duration.ofSeconds(30), () -> task(complaint, "replyInterim") != null);
        String[] interim = {"noDateBecause", EVIL, "expected", "", "expected-month", "", "expected-year", ""};
        assertLiteral(inspector
                .open(work + "/forelopig-svar")
                .send("step", "take", "noDateBecause", EVIL, "expected", EVIL, "expected-year", EVIL));
        Client.Answer begun = inspector.open(work + "/forelopig-svar").send("step", "take", interim);
        assertThat(begun.status()).isEqualTo(302);
        assertLiteral(inspector.open(work + "/svar").send("step", "take", "how", "FORWARDED", "body", EVIL));
        String letter = Letters.signOnPages(inspector, complaint.toString(), EVIL);
        assertThat(inspector
                        .open(letter)
                        .send("back", "sendBack", "remarks", EVIL)
                        .status())
                .isEqualTo(302);
        assertLiteral(inspector.open(letter).answer());
        assertThat(inspector.open(letter).send("letter", "submit").status()).isEqualTo(302);
        assertThat(inspector.open(letter).send("sending", "send").status()).isEqualTo(302);

        for (Desk reader : List.of(inspector, leader)) {
            String page = reader.open(casefile).body();
            assertThat(page).doesNotContain(EVALUATED).doesNotContain("<script>alert");
            assertThat(occurrences(page)).as("facts, sorting, party, release").isGreaterThanOrEqualTo(6);
        }
        assertLiteral(inspector.pages().get("/tilsyn/sok?q=" + encoded()));
        assertThat(database.column("SELECT content FROM letters WHERE proceeding_id = ?", complaint))
                .hasSize(2)
                .allMatch(content -> content.contains("script"));
    }

    @Test
    void the_answer_is_shown_to_the_complainant_as_it_was_written() {
        Desk inspector = Desk.of(installation, "inspektor");
        var receipt = new Client(installation.url())
                .complain(Client.anonymous("Svar meg " + EVIL))
                .json();
        String complaint =
                database.value("SELECT id FROM complaints WHERE reference = ?", receipt.getString("reference"));
        inspector.declareImpartial(
                database.value("SELECT casefile_id FROM complaints WHERE id = ?", UUID.fromString(complaint)));
        inspector
                .open("/tilsyn/delsak/" + complaint + "/sorter")
                .send("step", "take", "kind", "COMPLAINT", "reason", "En klage.", "answer", "true");
        Letters.answerOnPages(inspector, complaint, "Svar: " + EVIL);
        var citizen = new Form(new Client(installation.url()).from("10.24.0.3"));
        String page = citizen.send(
                        "/min-sak",
                        "show",
                        "reference",
                        receipt.getString("reference"),
                        "code",
                        receipt.getString("followUpCode"))
                .body();
        assertThat(page).contains("Svar: ").doesNotContain(EVALUATED).doesNotContain("<script>alert");
        assertThat(occurrences(page)).isEqualTo(2);
    }

    @Test
    void what_is_written_about_a_record_is_shown_as_it_is() {
        Desk registrar = Desk.of(installation, "registrar");
        Desk leader = Desk.of(installation, "leder");
        assertLiteral(registrar
                .open("/tilsyn/register")
                .send("new", "begin", "name", EVIL, "organisation", EVIL, "number", EVIL));
        assertLiteral(registrar.pages().get("/tilsyn/register?q=" + encoded()));
        String edit = registrar
                .open("/tilsyn/register")
                .send("new", "begin", "name", EVIL, "organisation", EVIL)
                .response()
                .headers()
                .firstValue("Location")
                .orElseThrow()
                .replaceFirst("^https?://[^/]+", "");
        String record = edit.replace("/rediger", "");
        String[] content = {
            "purpose", EVIL, "shortDescription", EVIL, "riskReason", EVIL, "note", EVIL, "dataSources-0-text", EVIL
        };
        assertThat(registrar.open(edit).send("record", "save", content).status())
                .isEqualTo(302);
        assertThat(occurrences(registrar.open(edit).body())).isGreaterThanOrEqualTo(5);
        assertLiteral(registrar.open(edit).send("record", "save", "publicPage", EVIL));
        assertLiteral(leader.pages().get(record));

        assertLiteral(leader.open(record).send("withholding", "withhold", "ground", EVIL, "until", EVIL));
        assertThat(leader.open(record)
                        .send("withholding", "withhold", "field", "procurement", "ground", EVIL)
                        .status())
                .isEqualTo(302);
        assertLiteral(leader.pages().get(record));
        assertLiteral(leader.open(record).send("decide", "reject", "reason", EVIL + "x".repeat(1_000)));
        assertThat(leader.open(record).send("decide", "reject", "reason", EVIL).status())
                .isEqualTo(302);
        assertLiteral(registrar.pages().get(record));
        assertLiteral(registrar.pages().get("/tilsyn/register?q=" + encoded()));
    }

    private static void assertLiteral(Client.Answer answer) {
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body()).contains(SHOWN).doesNotContain(EVALUATED).doesNotContain("<script>alert");
    }

    private static int occurrences(String page) {
        return page.split(java.util.regex.Pattern.quote(SHOWN), -1).length - 1;
    }

    private static String encoded() {
        return java.net.URLEncoder.encode(EVIL, StandardCharsets.UTF_8);
    }

    private String task(UUID complaint, String kind) {
        return database.value(
                "SELECT id FROM tasks WHERE subject_id = ? AND kind = ? AND state = 'OPEN'", complaint, kind);
    }
}
