package no.algoritmetilsyn.ban;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import no.algoritmetilsyn.casefile.StepRecords;
import no.algoritmetilsyn.deadline.counting.Holidays;
import no.algoritmetilsyn.decision.DecisionInputs;
import no.algoritmetilsyn.decision.ReadyDecisions;
import no.algoritmetilsyn.letter.Letters;
import no.algoritmetilsyn.order.ReadyOrders;
import no.algoritmetilsyn.server.Client;
import no.algoritmetilsyn.server.Database;
import no.algoritmetilsyn.server.DemoClock;
import no.algoritmetilsyn.server.Installation;

/** Decisions to forbid, and interim bans, that have come so far that a step can be taken, each in a case of its own, made through the API. */
public final class ReadyBans {

    private final Installation installation;
    private final Database database;
    private final ReadyDecisions decisions;

    public ReadyBans(Installation installation) {
        this.installation = installation;
        this.database = new Database(installation);
        this.decisions = new ReadyDecisions(installation);
    }

    /** Whether a step is one of this feature. */
    public static boolean knows(String step) {
        return StepRecords.all().stream()
                .anyMatch(one ->
                        one.name().equals(step) && one.type().getPackageName().equals("no.algoritmetilsyn.ban.step"));
    }

    /** Whether a proceeding is ready for a step only after a timer has fired. */
    public static boolean waitsForTimer(String step) {
        return step.equals("settleBan");
    }

    /** A proceeding with which a step can be taken now; all have declared that they are impartial. */
    public String until(String step) {
        return switch (step) {
            case "forbidUse" -> unnoticed();
            case "noteBanSilence" -> silent();
            case "reviewBan" -> heard();
            case "takeUpBan" -> inForce();
            case "settleBan" -> over();
            default -> imposed();
        };
    }

    /** A decision to forbid, of which the body was not told, as a leader has decided. */
    String unnoticed() {
        Client.Answer answer = new Client(installation.url(), "inspektor")
                .post("/api/v1/proceedings", DecisionInputs.opening("GDPR_BAN", "null"));
        assertThat(answer.status()).as(answer.body()).isEqualTo(201);
        String id = answer.json().getString("id");
        for (String account : List.of("jurist", "leder", "inspektor")) {
            decisions.take(account, id, "declareImpartiality", "{\"ground\": \"NONE\"}");
        }
        decisions.take(
                "leder",
                id,
                "skipNotice",
                "{\"exception\": \"ENDANGERS\", \"reason\": \"Vedtaket ville kome for seint.\"}");
        return id;
    }

    /** Last day of a ban that is decided today: two months ahead. */
    LocalDate lastDay() {
        return database.today().plusDays(60);
    }

    /** Three weeks for the statement, on a working day. */
    LocalDate statementUntil() {
        return Holidays.workingDayFrom(database.today().plusDays(21));
    }

    String forbid(LocalDate until, LocalDate statementUntil) {
        return """
                {"system": "modellen som rangerer", "use": "Modellen skal ikkje avgjere kven som får bustad.",
                 "danger": "Familiar mister bustaden.", "urgency": "Neste runde er i morgon.", "until": "%s",
                 "endsEarlier": "Eit menneske ser over kvar sak.", "statementUntil": "%s"}
                """
                .formatted(until, statementUntil);
    }

    /** The fields of the form of {@code forbidUse} that can be taken today, names and values in turn. */
    public String[] typed() {
        var typed = new ArrayList<>(List.of(
                "system",
                "modellen",
                "use",
                "Rangering.",
                "danger",
                "Stor.",
                "urgency",
                "I morgon.",
                "endsEarlier",
                "Kontroll."));
        addDate(typed, "until", lastDay());
        addDate(typed, "statementUntil", statementUntil());
        return typed.toArray(String[]::new);
    }

    private static void addDate(List<String> typed, String name, LocalDate date) {
        typed.addAll(List.of(
                name,
                Integer.toString(date.getDayOfMonth()),
                name + "-month",
                Integer.toString(date.getMonthValue()),
                name + "-year",
                Integer.toString(date.getYear())));
    }

    /** Writes the decision, has it signed, and sends it; the ban that carries it out. */
    String decided(String id) {
        decisions.take("inspektor", id, "forbidUse", forbid(lastDay(), statementUntil()));
        String letter = begin(
                id,
                "draftDecision",
                """
                {"facts": "Modellen avgjer åleine.", "rules": "Artikkel 22 seier nei.", "considerations": "Faren er stor."}
                """);
        decisions.send(id, letter, "leder");
        return database.value("SELECT id FROM bans WHERE decision_id = ?::uuid", id);
    }

    String begin(String id, String step, String input) {
        return Letters.begin(new Client(installation.url(), "inspektor"), id, step, input);
    }

    /** A ban that holds, about which the body can say something. */
    public String imposed() {
        return decided(unnoticed());
    }

    private String silent() {
        String id = imposed();
        database.run(
                "UPDATE deadlines SET due_date = start_date, due_instant = now() - interval '3 hours'"
                        + " WHERE proceeding_id = ?::uuid AND rule_code = 'ban-statement' AND status = 'RUNNING'",
                id);
        return id;
    }

    /** The body has said something about it. */
    String heard() {
        String id = imposed();
        decisions.take(
                "inspektor",
                id,
                "receiveBanStatement",
                "{\"text\": \"Det er ikkje farleg.\", \"channel\": \"LETTER\", \"posted\": \"%s\"}"
                        .formatted(database.today()));
        return id;
    }

    /** Reviews it, and sends the letter that somebody else has signed. */
    void reviewed(String id, String result) {
        String letter = begin(
                id,
                "reviewBan",
                "{\"result\": \"%s\", \"assessment\": \"Vi har lese det de skreiv.\"}".formatted(result));
        decisions.send(id, letter, "leder");
    }

    private String inForce() {
        String id = heard();
        reviewed(id, "STANDS");
        return id;
    }

    /** Its last day is past, and its timer has opened a task. */
    private String over() {
        String id = inForce();
        database.run(
                "UPDATE deadlines SET due_date = start_date, due_instant = now() - interval '3 hours'"
                        + " WHERE proceeding_id = ?::uuid AND rule_code = 'ban-last-day' AND status = 'RUNNING'",
                id);
        database.run(
                "UPDATE bans b SET last_day = d.due_date FROM deadlines d WHERE b.id = ?::uuid AND d.subject_id = b.id"
                        + " AND d.rule_code = 'ban-last-day' AND d.status = 'RUNNING'",
                id);
        database.run(
                """
                UPDATE act_ru_job SET duedate_ = now() - interval '1 hour', retries_ = 5, lock_exp_time_ = NULL,
                  lock_owner_ = NULL WHERE handler_cfg_ LIKE 'banLastDay%' AND process_instance_id_ =
                (SELECT id_ FROM act_ru_execution WHERE business_key_ = ?)
                """,
                id);
        DemoClock.moveOn(installation);
        new ReadyOrders(installation).awaitTask(id, "settleBan");
        return id;
    }
}
