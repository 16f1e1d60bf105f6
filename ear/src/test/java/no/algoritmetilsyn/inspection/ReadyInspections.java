package no.algoritmetilsyn.inspection;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.algoritmetilsyn.server.DemoClock;
import no.algoritmetilsyn.server.Installation;
import no.algoritmetilsyn.server.Patience;

/** Inspections that have come so far that a step can be taken, each in a case of its own, made through the API. */
public final class ReadyInspections extends InspectionWork {

    /** A Monday that no clock of a test comes near. */
    public static final LocalDate LATER = LocalDate.of(2029, 6, 18);

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final String number;
    private final String name;

    public ReadyInspections(Installation installation) {
        this(installation, "310023450", "Furuvik kommune");
    }

    /** Those of another body. */
    public ReadyInspections(Installation installation, String number, String name) {
        super(installation);
        this.number = number;
        this.name = name;
    }

    /** The account that takes a step: a leader approves what an inspector has planned. */
    public static String account(String step) {
        return List.of("approvePlan", "sendBackPlan").contains(step) ? "leder" : "inspektor";
    }

    /** Whether an inspection is ready for a step only after one of its timers has fired. */
    public static boolean waitsForTimer(String step) {
        return step.equals("closeComments");
    }

    /** An inspection with which a step can be taken now; all have declared that they are impartial. */
    public String until(String step) {
        return switch (step) {
            case "submitPlan" -> planned();
            case "approvePlan", "sendBackPlan" -> submitted();
            case "notifyInspection" -> approved();
            case "answerRequirements" -> notified();
            case "takeNewerTheme" -> ofEarlierVersion();
            case "recordVisit", "signVisit" -> visited();
            case "tellVisit" -> signed();
            case "recordFinding", "dropFinding" -> found();
            case "reportPreliminary" -> answered();
            case "enterComments", "giveCommentTime", "askReportTime" -> reported();
            case "closeComments" -> limitHasPassed(reported());
            case "assessFindings" -> commented();
            case "reportFinal" -> assessed();
            default -> impartial(opened("ON_SITE", "GDPR_PREMISES"));
        };
    }

    /** One that has just been opened, in which nobody has declared anything. */
    public String opened(String form, String power) {
        String input = opening(form, power, "null").replace("310023450", number).replace("Furuvik kommune", name);
        return post("inspektor", "/api/v1/proceedings", input, 201).getString("id");
    }

    /**
     * What the API takes to open one.
     *
     * @param from JSON: the proceeding that it is opened from, or null
     */
    public static String opening(String form, String power, String from) {
        return """
                {"kind": "INSPECTION", "from": %s, "input": {"organisationNumber": "310023450",
                 "organisationName": "Furuvik kommune", "writtenForm": "NN", "theme": "AUTOMATED_DECISIONS",
                 "form": "%s", "power": "%s", "subject": "Rangering av boligsøkere",
                 "reason": "En innbygger har klaget, og ingen kunne forklare."}}
                """
                .formatted(from, form, power);
    }

    String impartial(String id) {
        for (String account : List.of("jurist", "leder", "inspektor")) {
            take(account, id, "declareImpartiality", "{\"ground\": \"NONE\"}");
        }
        return id;
    }

    private String planned() {
        String id = impartial(opened("ON_SITE", "GDPR_PREMISES"));
        plan(id, LATER);
        return id;
    }

    private String submitted() {
        String id = planned();
        take("inspektor", id, "submitPlan", "{}");
        return id;
    }

    private String approved() {
        String id = submitted();
        take("leder", id, "approvePlan", "{}");
        return id;
    }

    private String notified() {
        String id = approved();
        notice(id);
        return id;
    }

    /** One that was planned by the first version of its theme. */
    private String ofEarlierVersion() {
        String id = notified();
        database.run(
                "UPDATE inspections SET theme_version = 1, theme_sha256 = ? WHERE id = ?::uuid",
                frozen("automated-decisions", 1),
                id);
        return id;
    }

    private String visited() {
        String id = notified();
        visit(id);
        return id;
    }

    private String signed() {
        String id = visited();
        take("inspektor", id, "signVisit", "{\"number\": 1}");
        return id;
    }

    private String found() {
        String id = visited();
        finding(id, "automation-01", "BREACH");
        return id;
    }

    private String answered() {
        String id = found();
        take("inspektor", id, "signVisit", "{\"number\": 1}");
        answers(id);
        return id;
    }

    private String reported() {
        String id = answered();
        report(id, "reportPreliminary", "{\"limit\": \"" + LATER + "\"}", "jurist");
        return id;
    }

    private String commented() {
        String id = reported();
        take(
                "inspektor",
                id,
                "enterComments",
                "{\"channel\": \"LETTER\", \"posted\": \"%s\", \"comments\": [{\"number\": 1, \"kind\": \"ADMITS\"}]}"
                        .formatted(database.today()));
        return id;
    }

    private String assessed() {
        String id = commented();
        take(
                "inspektor",
                id,
                "assessFindings",
                "{\"findings\": [{\"number\": 1, \"result\": \"ESTABLISHED\", \"reason\": \"Kommunen er enig.\"}]}");
        return id;
    }

    /** The timer of its limit is due now, and has opened a task. */
    private String limitHasPassed(String id) {
        database.run(
                "UPDATE deadlines SET due_date = start_date, due_instant = now() - interval '3 hours'"
                        + " WHERE proceeding_id = ?::uuid AND rule_code = 'comment-report'",
                id);
        database.run(
                """
                UPDATE act_ru_job SET duedate_ = now() - interval '1 hour', retries_ = 5, lock_exp_time_ = NULL,
                  lock_owner_ = NULL WHERE handler_cfg_ LIKE 'commentLimit' || '%' AND process_instance_id_ =
                (SELECT id_ FROM act_ru_execution WHERE business_key_ = ?)
                """,
                id);
        DemoClock.moveOn(installation);
        Patience.until(
                PATIENCE,
                () -> database.number(
                                "SELECT count(*) FROM tasks WHERE subject_id = ? AND kind = 'followUpComments' AND state = 'OPEN'",
                                UUID.fromString(id))
                        == 1);
        return id;
    }

    /** The case in which an inspection lies. */
    public String casefile(String id) {
        return database.value("SELECT casefile_id FROM proceedings WHERE id = ?", UUID.fromString(id));
    }
}
