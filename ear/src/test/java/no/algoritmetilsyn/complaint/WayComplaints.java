package no.algoritmetilsyn.complaint;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import no.algoritmetilsyn.appeal.ReadyAppeals;
import no.algoritmetilsyn.letter.Letters;
import no.algoritmetilsyn.server.Client;
import no.algoritmetilsyn.server.Database;
import no.algoritmetilsyn.server.Desk;
import no.algoritmetilsyn.server.Installation;
import no.algoritmetilsyn.server.Patience;
import no.algoritmetilsyn.server.Registration;

/** Complaints that are ready for a step, or for which it comes too early or too late. */
final class WayComplaints {

    /** A day in an input, counted from the today of the authority, whose clock the tests of an installation share. */
    private static final Pattern DAY = Pattern.compile("<today([+-][0-9]+)>");

    private static final int LONG_AGO = 120;
    private static final String IMPARTIAL = "{\"ground\": \"NONE\"}";
    private static final String SORTED = "{\"kind\": \"COMPLAINT\", \"reason\": \"Avgjør.\", \"party\": true,"
            + " \"partyReason\": \"Gjelder klageren selv.\", \"answer\": true}";
    private static final String INTERIM = "{\"expected\": \"<today+30>\"}";
    private static final String MISSING = "{\"missing\": [{\"what\": \"Brevet du fikk\"}], \"limit\": \"<today+30>\"}";
    private static final String INCOMING =
            "{\"sender\": \"OTHER\", \"about\": \"Et brev\", \"text\": \"Fra en nabo.\", \"receivedOn\": \"<today-0>\"}";
    private static final String READER = "{\"userName\": \"inspektor\", \"reason\": \"Skal snakke med kilden.\"}";

    /** Each step of a complaint. */
    static final List<Way> WAYS = List.of(
            new Way("declareImpartiality", "inspektor", IMPARTIAL, ""),
            new Way("addNote", "inspektor", "{\"text\": \"Ringte kommunen.\"}", ""),
            new Way(
                    "recordCall",
                    "inspektor",
                    "{\"speaker\": \"PARTY\", \"day\": \"<today-0>\", \"text\": \"Hun ringte tilbake.\"}",
                    ""),
            new Way(
                    "askPartyAccess",
                    "inspektor",
                    "{\"scope\": \"NAMED\", \"text\": \"Rapporten.\", \"receivedOn\": \"<today-0>\"}",
                    ""),
            new Way(
                    "receiveComplainantAppeal",
                    "inspektor",
                    "{\"text\": \"Dere har ikke sett på brevet.\", \"channel\": \"PHONE\", \"posted\": \"<today-0>\"}",
                    "nothingDecided"),
            new Way("recordIncoming", "inspektor", INCOMING, ""),
            new Way("sortComplaint", "inspektor", SORTED, "takenBy"),
            new Way("answerComplaint", "inspektor", "{\"how\": \"ANSWERED\"}", "noTask"),
            new Way("replyInterim", "inspektor", INTERIM, "noTask"),
            new Way("askToComplete", "inspektor", MISSING, "beingWritten"),
            new Way("tellDelay", "inspektor", "{\"expected\": \"<today+60>\"}", "noPromise"),
            new Way(
                    "correctReceivedDate",
                    "inspektor",
                    "{\"day\": \"<today-119>\", \"reason\": \"Stemplet da.\"}",
                    "measured"),
            new Way("writeToAuthority", "inspektor", said("ADDS"), "withdrawn"),
            new Way(
                    "askLettersByPost",
                    "inspektor",
                    "{\"byPost\": true, \"address\": \"Storgata 1, 7999 Furuvik\"}",
                    "protected"),
            new Way("protectSource", "inspektor", "{\"reason\": \"Hun arbeider der.\"}", "protected"),
            new Way("nameSourceReader", "leder", READER, "notProtected"),
            new Way("endSourceReader", "leder", "{\"userName\": \"inspektor\"}", "notProtected"),
            new Way(
                    "moveProceeding",
                    "inspektor",
                    "{\"number\": \"%s\", \"reason\": \"Gjelder det samme.\"}".formatted(Way.ANOTHER_CASE),
                    "ended"));

    private final Installation installation;
    private final Database database;
    private final Client inspector;
    private final Client leader;

    WayComplaints(Installation installation) {
        this.installation = installation;
        this.database = new Database(installation);
        this.inspector = new Client(installation.url(), "inspektor");
        this.leader = new Client(installation.url(), "leder");
    }

    private static String said(String kind) {
        return "{\"kind\": \"%s\", \"text\": \"Mer om det.\", \"receivedOn\": \"<today-0>\"}".formatted(kind);
    }

    /** A complaint with which the step can be taken now. */
    String ready(String step) {
        return switch (step) {
            case "declareImpartiality" -> filed();
            case "answerComplaint", "askPartyAccess" -> with(declared(), "sortComplaint", SORTED);
            case "receiveComplainantAppeal" -> dismissed();
            case "replyInterim" -> overdue();
            case "tellDelay" -> promised();
            case "correctReceivedDate" -> byLetter();
            case "nameSourceReader" -> secret();
            case "endSourceReader" -> named();
            default -> declared();
        };
    }

    /** A complaint that does not allow the step now. */
    String tooEarlyOrLate(String step) {
        return switch (step) {
            case "askToComplete" -> with(declared(), "askToComplete", MISSING);
            case "writeToAuthority" -> with(declared(), "writeToAuthority", said("WITHDRAWS"));
            case "protectSource", "askLettersByPost" -> secret();
            case "sortComplaint" -> with(declared(), "sortComplaint", SORTED);
            case "moveProceeding" -> noted();
            default -> declared();
        };
    }

    /** The input of a step, with the number of a case in it where it asks for one. */
    String input(Way way) {
        if (!way.input().contains(Way.ANOTHER_CASE)) {
            return dated(way.input());
        }
        String number =
                inspector.get("/api/v1/proceedings/" + declared()).json().getString("caseNumber");
        return way.input().replace(Way.ANOTHER_CASE, number);
    }

    /** How often something was done in the case of a complaint. */
    long timesTaken(String complaint, String event) {
        return database.number(
                "SELECT count(*) FROM audit_events WHERE chain = (SELECT casefile_id FROM complaints WHERE id = ?)"
                        + " AND action = ?",
                UUID.fromString(complaint),
                event);
    }

    private String filed() {
        String reference = new Client(installation.url())
                .complain(
                        """
                        {"about": {"description": "Et system som rangerer søkere"}, "text": "Hele veien %s",
                         "contact": {"name": "Vilma Prøvesen"}, "language": "nb"}
                        """
                                .formatted(UUID.randomUUID()))
                .json()
                .getString("reference");
        return database.value("SELECT id FROM complaints WHERE reference = ?", reference);
    }

    /** One that a leader has dismissed. */
    private String dismissed() {
        String complaint = with(declared(), "sortComplaint", SORTED);
        new ReadyAppeals(installation).dismiss(complaint);
        return complaint;
    }

    private String declared() {
        return declared(filed());
    }

    private String declared(String complaint) {
        with(complaint, "declareImpartiality", IMPARTIAL);
        Letters.take(leader, complaint, "declareImpartiality", IMPARTIAL);
        return complaint;
    }

    private String with(String complaint, String step, String input) {
        Letters.take(inspector, complaint, step, dated(input));
        return complaint;
    }

    private String dated(String input) {
        LocalDate today = database.today();
        return DAY.matcher(input)
                .replaceAll(day -> today.plusDays(Long.parseLong(day.group(1))).toString());
    }

    private String byLetter() {
        String text = "Hele veien per brev " + UUID.randomUUID();
        Desk.of(installation, "inspektor")
                .open("/tilsyn/ny-klage")
                .send(
                        "register",
                        "file",
                        Registration.of("LETTER", text, database.today().minusDays(LONG_AGO)));
        return declared(database.value("SELECT id FROM complaints WHERE text = ?", text));
    }

    /** The interim reply is due: its timer has gone off. */
    private String overdue() {
        String complaint = byLetter();
        Patience.until(
                Duration.ofSeconds(40),
                () -> database.number(
                                "SELECT count(*) FROM tasks WHERE kind = 'replyInterim' AND subject_id = ?",
                                UUID.fromString(complaint))
                        == 1);
        return complaint;
    }

    private String promised() {
        String complaint = overdue();
        Letters.send(
                inspector,
                complaint,
                Letters.begin(inspector, complaint, "replyInterim", dated(INTERIM)),
                "Vi venter.");
        return complaint;
    }

    /** A tip that was taken note of: it has ended. */
    private String noted() {
        return with(
                declared(),
                "sortComplaint",
                "{\"kind\": \"TIP\", \"reason\": \"Et tips.\", \"party\": false, \"partyReason\": \"Gjelder andre.\","
                        + " \"answer\": false}");
    }

    private String secret() {
        return with(declared(), "protectSource", "{\"reason\": \"Hun arbeider der.\"}");
    }

    private String named() {
        String complaint = secret();
        Letters.take(leader, complaint, "nameSourceReader", READER);
        return complaint;
    }
}
