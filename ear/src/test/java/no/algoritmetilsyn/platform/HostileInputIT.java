package no.algoritmetilsyn.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import no.algoritmetilsyn.server.Client;
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
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Forms and files that mean harm: the reader is told in their language what is wrong, and nothing is ever evaluated. */
@ExtendWith(Installation.class)
class HostileInputIT {

    /** What it would become, if it were evaluated, is a number that stands nowhere else. */
    private static final String EVIL = "\"'><script>alert(1)</script>#{70003*7}${70003*7}";

    private static final String SHOWN = "&lt;script&gt;alert(1)&lt;/script&gt;#{70003*7}${70003*7}";
    private static final String EVALUATED = "490021";

    private Installation installation;
    private Database database;

    @BeforeEach
    void connect(Installation shared) {
        installation = shared;
        database = new Database(shared);
    }

    @ParameterizedTest
    @CsvSource({
        "nb, Vi forstod ikke forespørselen",
        "nn, Vi forstod ikkje førespurnaden",
        "en, We did not understand the request",
    })
    void more_parameters_than_any_form_has_are_refused_in_the_readers_language(String language, String title) {
        var client = new Client(installation.url()).from("10.24.0.1").in(language);
        String many = String.join(
                "&",
                IntStream.range(0, 1_500)
                        .mapToObj(number -> "a" + number + "=1")
                        .toList());
        List<Map.Entry<String, String>> fields = fields(1_500);
        for (Client.Answer answer : List.of(
                client.get("/algoritmer?" + many),
                new Form(client).post("/klage/hendelse", fields),
                new Form(client).post("/klage/vedlegg", fields(9_000), "files", "brev.txt", new byte[0]),
                Desk.of(installation, "inspektor", language).pages().post("/tilsyn/ny-klage", fields))) {
            assertThat(answer.status())
                    .as(answer.response().request().uri().getPath())
                    .isEqualTo(400);
            assertThat(answer.body()).contains("lang=\"" + language + "\"", "<h1", title);
        }
        Client.Answer api = client.get("/api/v1/deadlines?" + many);
        assertThat(api.status()).isBetween(400, 499);
        assertThat(api.json().getString("title")).isEqualTo(title);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "nb | Filen blir for stor når den pakkes ut | Filen er låst med passord | Innholdet i filen er noe annet",
                "nn | Fila blir for stor når ho blir pakka ut | Fila er låst med passord | Innhaldet i fila er noko anna",
                "en | The file becomes too large when it is unpacked | The file is locked with a password | What is in the file is not what",
            })
    void files_that_hide_something_are_refused_at_their_field(
            String language, String bomb, String locked, String disguised) throws IOException {
        var citizen = new Form(new Client(installation.url()).from("10.24.0.2").in(language));
        Desk staff = Desk.of(installation, "inspektor", language);
        Map<String, Map.Entry<String, byte[]>> files = Map.of(
                bomb, Map.entry("bombe.docx", zipBomb()),
                locked, Map.entry("laast.pdf", lockedPdf()),
                disguised, Map.entry("kvittering.pdf", program()));
        long documents = database.number("SELECT count(*) FROM documents");
        long complaints = database.number("SELECT count(*) FROM complaints");
        files.forEach((words, file) -> {
            Client.Answer byCitizen = citizen.follow(
                    citizen.sendFile("/klage/vedlegg", "upload", "files", file.getKey(), file.getValue()));
            assertThat(byCitizen.status()).isEqualTo(200);
            assertThat(byCitizen.body()).contains("lang=\"" + language + "\"");
            assertThat(byCitizen.body().replaceAll("(?s).*<main", ""))
                    .as(file.getKey())
                    .contains(file.getKey() + ": " + words);
            Client.Answer byStaff = staff.open("/tilsyn/ny-klage")
                    .sendFile(
                            "register",
                            "file",
                            file.getKey(),
                            file.getValue(),
                            registration("Ei fil", LocalDate.now()));
            assertThat(byStaff.status()).isEqualTo(200);
            assertThat(byStaff.body()).contains("id=\"files-error\"", words);
        });
        assertThat(database.number("SELECT count(*) FROM documents")).isEqualTo(documents);
        assertThat(database.number("SELECT count(*) FROM complaints")).isEqualTo(complaints);
    }

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
        String[] interim = {"text", EVIL, "expected", "", "expected-month", "", "expected-year", ""};
        assertLiteral(inspector.open(work + "/forelopig-svar").send("step", "review", interim));
        assertLiteral(inspector
                .open(work + "/forelopig-svar")
                .send("step", "review", "text", EVIL, "expected", EVIL, "expected-year", EVIL));
        assertThat(inspector
                        .open(work + "/forelopig-svar")
                        .send("step", "take", interim)
                        .status())
                .isEqualTo(302);
        assertLiteral(inspector.open(work + "/svar").send("step", "review", "text", EVIL));
        assertThat(inspector
                        .open(work + "/svar")
                        .send("step", "take", "text", EVIL)
                        .status())
                .isEqualTo(302);

        for (Desk reader : List.of(inspector, leader)) {
            String page = reader.open(casefile).body();
            assertThat(page).doesNotContain(EVALUATED).doesNotContain("<script>alert");
            assertThat(occurrences(page)).as("facts, sorting, party, release").isGreaterThanOrEqualTo(6);
        }
        assertLiteral(inspector.pages().get("/tilsyn/sok?q=" + encoded()));
        assertThat(database.column("SELECT text FROM complaint_letters WHERE complaint_id = ?", complaint))
                .hasSize(2)
                .allMatch(EVIL::equals);
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
        inspector.open("/tilsyn/delsak/" + complaint + "/svar").send("step", "take", "text", "Svar: " + EVIL);
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

    @ParameterizedTest
    @ValueSource(strings = {"<b>fet</b>.csv", "#{70003*7}.csv"})
    void the_name_of_a_file_to_import_is_shown_as_it_is(String name) {
        Desk registrar = Desk.of(installation, "registrar");
        Client.Answer answer = registrar
                .open("/tilsyn/register/import")
                .sendFile(
                        "send",
                        "start",
                        name,
                        "ikke et register".getBytes(StandardCharsets.UTF_8),
                        "format",
                        "NO_KI_CSV");
        assertThat(registrar.follow(answer).body())
                .contains(name.replace("<", "&lt;").replace(">", "&gt;"))
                .doesNotContain(EVALUATED);
    }

    private static List<Map.Entry<String, String>> fields(int many) {
        return IntStream.range(0, many)
                .mapToObj(number -> Map.entry("a" + number, "1"))
                .toList();
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

    private static String[] registration(String text, LocalDate received) {
        return Registration.of(
                "PHONE",
                text,
                received,
                "affected",
                "Barnet mitt",
                "wantedOutcome",
                "Et svar",
                "contact",
                "false",
                "name",
                "Petra Prøvesen",
                "address",
                "Prøvegata 1",
                "phone",
                "22 22 22 22");
    }

    private String task(UUID complaint, String kind) {
        return database.value(
                "SELECT id FROM tasks WHERE subject_id = ? AND kind = ? AND state = 'OPEN'", complaint, kind);
    }

    /** Half a gigabyte of zeros in some hundred kilobytes. */
    private static byte[] zipBomb() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
            zip.write("<Types/>".getBytes(StandardCharsets.UTF_8));
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            byte[] zeros = new byte[1 << 20];
            for (int i = 0; i < 512; i++) {
                zip.write(zeros);
            }
        }
        return bytes.toByteArray();
    }

    private static byte[] lockedPdf() {
        String body =
                "%PDF-1.7\n1 0 obj\n<< /Type /Catalog >>\nendobj\n2 0 obj\n<< /Filter /Standard /V 2 /R 3 >>\nendobj\n";
        String table = "xref\n0 1\n0000000000 65535 f \ntrailer\n<< /Size 3 /Root 1 0 R /Encrypt 2 0 R >>\n";
        return (body + table + "startxref\n" + body.length() + "\n%%EOF\n").getBytes(StandardCharsets.US_ASCII);
    }

    /** The head of a program for Windows. */
    private static byte[] program() {
        byte[] program = new byte[512];
        program[0] = 'M';
        program[1] = 'Z';
        program[0x3c] = (byte) 0x80;
        System.arraycopy("PE\0\0".getBytes(StandardCharsets.US_ASCII), 0, program, 0x80, 4);
        program[0x84] = 0x64;
        program[0x85] = (byte) 0x86;
        return program;
    }
}
