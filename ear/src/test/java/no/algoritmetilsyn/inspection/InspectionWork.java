package no.algoritmetilsyn.inspection;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.algoritmetilsyn.letter.Letters;
import no.algoritmetilsyn.server.Client;
import no.algoritmetilsyn.server.Database;
import no.algoritmetilsyn.server.Installation;

/** What is done to inspections through the API, step by step. */
abstract class InspectionWork {

    final Installation installation;
    final Database database;

    InspectionWork(Installation installation) {
        this.installation = installation;
        this.database = new Database(installation);
    }

    void plan(String id, LocalDate visit) {
        take(
                "inspektor",
                id,
                "planInspection",
                """
                {"uses": [{"use": "Utvelging av søknader om startlån"}], "automation": "PARTIAL",
                 "lastWord": "Saksbehandleren på boligkontoret", "team": [{"userName": "inspektor"}, {"userName": "jurist"}],
                 "visitOn": "%s"}
                """
                        .formatted(visit));
    }

    void notice(String id) {
        var staff = client("inspektor");
        String letter = Letters.begin(
                staff,
                id,
                "notifyInspection",
                "{\"ready\": [{\"item\": \"Loggen for den siste måneden\"}], \"bring\": \"den som kan systemet\"}");
        Letters.take(staff, id, "submitLetter", Letters.of(letter));
        Letters.take(staff, id, "sendLetter", Letters.of(letter));
    }

    void visit(String id) {
        take(
                "inspektor",
                id,
                "recordVisit",
                """
                {"day": "%s", "place": "Rådhuset i Furuvik", "present": [{"name": "Ola Hansen", "capacity": "AUTHORITY"},
                 {"name": "Vilma Prøvesen", "capacity": "MANAGEMENT"}], "identified": true, "purposeTold": true,
                 "witnessTold": true, "examined": "Vi fulgte ti søknader gjennom systemet.",
                 "said": [{"who": "Vilma Prøvesen", "said": "Ingen har endret et forslag i høst."}]}
                """
                        .formatted(database.today()));
    }

    /** Sends the signed record of the first visit to the body. */
    void protocol(String id) {
        var staff = client("inspektor");
        String letter = Letters.begin(staff, id, "tellVisit", "{\"number\": 1}");
        Letters.take(staff, id, "submitLetter", Letters.of(letter));
        Letters.take(staff, id, "sendLetter", Letters.of(letter));
    }

    /** A finding that the notice of the inspection shows, by its number in the journal of the case. */
    void finding(String id, String requirement, String kind) {
        int notice = (int) database.number(
                "SELECT min(e.case_entry) FROM journal_entries e JOIN letters l ON l.entry_id = e.id WHERE l.proceeding_id = ?::uuid",
                id);
        take(
                "inspektor",
                id,
                "recordFinding",
                """
                {"requirement": "%s", "kind": "%s", "day": "%s", "facts": "Systemet avgjorde ti av ti søknader.", "use": 1,
                 "harm": "SERIOUS", "probability": "HAPPENED", "affected": 412, "proof": "PREPONDERANCE",
                 "harmBecause": "Folk står uten bolig.", "harmEvidence": 1, "probabilityBecause": "Alle søknader går slik.", "probabilityEvidence": 1,
                 "affectedBecause": "Så mange søkte.", "affectedEvidence": 1,
                 "evidence": [{"kind": "DOCUMENT", "source": "%d", "page": 1, "shows": "Varselet."}]}
                """
                        .formatted(requirement, kind, database.today(), notice));
    }

    void answers(String id) {
        String answers = IntStream.rangeClosed(1, 20)
                .filter(number -> number != 19)
                .mapToObj(number -> "{\"requirement\": \"automation-%02d\", %s}"
                        .formatted(
                                number,
                                number == 1
                                        ? "\"result\": \"NOT_MET\", \"note\": \"Sett på besøket.\""
                                        : "\"result\": \"MET\""))
                .collect(Collectors.joining(", "));
        take("inspektor", id, "answerRequirements", "{\"answers\": [" + answers + "]}");
    }

    /** Begins a report, has it signed by somebody else and sends it. */
    void report(String id, String step, String input, String signer) {
        var staff = client("inspektor");
        String letter = Letters.begin(staff, id, step, input);
        Letters.write(staff, id, letter, "Vi så på systemet og snakket med fire ansatte.");
        Letters.take(staff, id, "submitLetter", Letters.of(letter));
        String hash = database.value("SELECT hash FROM letters WHERE id = ?::uuid", letter);
        take(signer, id, "approveLetter", "{\"letter\": \"%s\", \"hash\": \"%s\"}".formatted(letter, hash));
        Letters.take(staff, id, "sendLetter", Letters.of(letter));
    }

    /** SHA-256 of a version of a theme, as the list of released versions has it. */
    static String frozen(String theme, int version) {
        Path list = Path.of(
                System.getProperty("root.dir"),
                "ejb/src/test/resources/no/algoritmetilsyn/inspection/theme/frozen.txt");
        try (Stream<String> lines = Files.lines(list)) {
            return lines.filter(line -> line.startsWith(theme + " " + version + " "))
                    .findFirst()
                    .orElseThrow()
                    .split(" ")[2];
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Takes a step, which must be possible. */
    public final void take(String account, String id, String step, String input) {
        post(account, "/api/v1/proceedings/" + id + "/steps/" + step, input, 200);
    }

    JsonObject post(String account, String path, String input, int status) {
        Client.Answer answer = client(account).post(path, input);
        assertThat(answer.status()).as(path + ": " + answer.body()).isEqualTo(status);
        return answer.json();
    }

    Client client(String account) {
        return new Client(installation.url(), account);
    }
}
