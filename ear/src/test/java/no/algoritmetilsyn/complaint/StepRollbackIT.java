package no.algoritmetilsyn.complaint;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import no.algoritmetilsyn.ban.ReadyBans;
import no.algoritmetilsyn.casefile.ReadyProceedings;
import no.algoritmetilsyn.casefile.StepRecords;
import no.algoritmetilsyn.server.Desk;
import no.algoritmetilsyn.server.Turns;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each step that changes a complaint has one transaction: where its first write fails, its last or the commit, nothing of it
 * stays, in the domain or in the engine. All tables are compared, row by row.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class StepRollbackIT extends StepRollback {

    @Test
    void claim() {
        String task = task(received(), "sortComplaint");
        isTakenBack(
                () -> {
                    var list = inspector.open("/tilsyn/");
                    return () -> list.send("work", "ta=" + task);
                },
                "tasks",
                "audit_events");
    }

    @Test
    void claim_of_the_next_task() {
        received();
        isTakenBack(
                () -> {
                    var list = inspector.open("/tilsyn/");
                    return () -> list.send("work", "neste=1");
                },
                "tasks",
                "audit_events");
    }

    @Test
    void release() {
        String task = task(received(), "sortComplaint");
        inspector.open("/tilsyn/").send("work", "ta=" + task);
        isTakenBack(
                () -> {
                    var page = inspector.open("/tilsyn/oppgave/" + task + "/frigi");
                    return () -> page.send("release", "give", "reason", "Skal på ferie.");
                },
                "task_releases",
                "tasks",
                "audit_events");
    }

    @Test
    void declaration_of_impartiality() {
        String page = "/tilsyn/sak/" + casefile(received()) + "/habilitet";
        isTakenBack(
                () -> {
                    var form = inspector.open(page);
                    return () -> form.send("impartiality", "declare", "ground", "NONE");
                },
                "impartialities",
                "audit_events");
    }

    @Test
    void declaration_of_disqualification_with_the_tasks_that_go_back() {
        String complaint = received();
        Desk lawyer = Desk.of(installation, "jurist");
        lawyer.open("/tilsyn/").send("work", "ta=" + task(complaint, "sortComplaint"));
        isTakenBack(
                () -> {
                    var form = lawyer.open("/tilsyn/sak/" + casefile(complaint) + "/habilitet");
                    return () -> form.send(
                            "impartiality", "declare", "ground", "AUTOMATIC", "explanation", "Klageren er min søster.");
                },
                "task_releases",
                "tasks",
                "impartialities",
                "audit_events");
    }

    @Test
    void sorting() {
        String complaint = received();
        inspector.declareImpartial(casefile(complaint));
        isTakenBack(
                () -> sorting(complaint),
                "complaints",
                "parties",
                "deadlines",
                "tasks",
                "changes",
                "act_ru_task",
                "act_ru_execution",
                "act_ru_variable",
                "act_hi_actinst",
                "act_hi_taskinst",
                "audit_events");
    }

    /** Steps whose input must fit what there is; they have tests of their own here. */
    private static final Set<String> BY_HAND = Set.of(
            "moveProceeding",
            "correctReceivedDate",
            "replyInterim",
            "tellDelay",
            "askToComplete",
            "releaseDocuments",
            "draftNotice",
            "forbidUse",
            "receiveOtherAppeal",
            "receivePersonAppeal",
            "receiveComplainantAppeal",
            "assessAppeal",
            "reviewAppeal",
            "draftAppealDecision",
            "recordAppealOutcome",
            "proposePublication",
            "correctPublication",
            "withdrawPublication",
            "readIncoming",
            "askPartyAccess",
            "ruleAccess",
            "ruleImpartiality",
            "ruleCosts");

    List<StepRecords.Declared> steps() {
        // What is done with a letter has a test of its own, too, and so has what is taken out of a file
        // (FileRedactionRollbackTest).
        List<StepRecords.Declared> all = StepRecords.all().stream()
                .filter(step -> !BY_HAND.contains(step.name()))
                .filter(step -> !step.type().getPackageName().contains(".letter."))
                .toList();
        return Turns.ofToday(all, days());
    }

    /** After how many days all steps of proceedings have been tried. */
    int days() {
        return 40;
    }

    @ParameterizedTest
    @MethodSource("steps")
    void any_step(StepRecords.Declared step) {
        String proceeding = step.isFor("COMPLAINT") && !ReadyProceedings.makesComplaint(step.name())
                ? complaint(step)
                : ReadyProceedings.until(installation, step.name());
        Desk desk = Desk.of(installation, ReadyProceedings.account(step.name()));
        isTakenBack(
                () -> {
                    var page = desk.open(
                            "/tilsyn/delsak/" + proceeding + "/" + step.step().path());
                    String[] typed = step.typed(database.today(), () -> file(ReadyProceedings.account(step.name())));
                    return () -> page.send("step", "take", typed);
                },
                "audit_events");
    }

    private String complaint(StepRecords.Declared step) {
        String complaint = step.step().task().equals("answerComplaint") ? sorted() : received();
        inspector.declareImpartial(casefile(complaint));
        return complaint;
    }

    @Test
    void advance_notice() {
        String decision = ReadyProceedings.until(installation, "draftNotice");
        isTakenBack(
                () -> {
                    var page = inspector.open("/tilsyn/delsak/" + decision + "/varsel");
                    return () -> page.send(
                            "step",
                            "take",
                            "grounds-rows",
                            "1",
                            "grounds-0-facts",
                            "Modellen avgjer åleine.",
                            "grounds-0-provision",
                            "gdpr-22-1",
                            "intended",
                            "De må rette det.",
                            "limit",
                            "18",
                            "limit-month",
                            "6",
                            "limit-year",
                            "2029");
                },
                "decision_grounds",
                "decisions",
                "letters",
                "act_ru_task",
                "audit_events");
    }

    @Test
    void interim_ban() {
        var bans = new ReadyBans(installation);
        String decision = bans.until("forbidUse");
        isTakenBack(
                () -> {
                    var page = inspector.open("/tilsyn/delsak/" + decision + "/midlertidig-forbud");
                    return () -> page.send("step", "take", bans.typed());
                },
                "ban_drafts",
                "audit_events");
    }

    @Test
    void move_to_another_case() {
        String complaint = sorted();
        String target = casefile(received());
        inspector.declareImpartial(target);
        String number = database.value(
                "SELECT case_year || '/' || case_seq FROM casefiles WHERE id = ?", UUID.fromString(target));
        isTakenBack(
                () -> {
                    var page = inspector.open("/tilsyn/delsak/" + complaint + "/flytt");
                    return () -> page.send("step", "take", "number", number, "reason", "Samme algoritme.");
                },
                "proceeding_moves",
                "proceedings",
                "complaints",
                "casefiles",
                "deadlines",
                "tasks",
                "changes",
                "act_ru_variable",
                "audit_events");
    }
}
