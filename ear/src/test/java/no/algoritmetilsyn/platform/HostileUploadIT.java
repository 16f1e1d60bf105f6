package no.algoritmetilsyn.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import no.algoritmetilsyn.server.Client;
import no.algoritmetilsyn.server.Desk;
import no.algoritmetilsyn.server.Form;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files and forms that are too much or hide something are refused at their field, in the reader's language. */
class HostileUploadIT extends HostileInput {

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
