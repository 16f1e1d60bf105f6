package no.algoritmetilsyn.complaint;

import java.time.Duration;
import java.util.UUID;
import no.algoritmetilsyn.letter.Letters;
import no.algoritmetilsyn.server.Patience;
import org.junit.jupiter.api.Test;

/** Beginning a letter to a complainant and sending it have one transaction each, with all that a letter leads to. */
class LetterRollbackIT extends StepRollback {

    @Test
    void answer() {
        String complaint = sorted();
        isTakenBack(
                () -> {
                    String signed = database.value(
                            "SELECT id FROM letters WHERE state = 'APPROVED' AND proceeding_id = ?",
                            UUID.fromString(complaint));
                    var page = inspector.open(
                            signed == null
                                    ? Letters.signOnPages(inspector, complaint, "Kommunen må se på det igjen.")
                                    : "/tilsyn/brev/" + signed);
                    return () -> page.send("sending", "send");
                },
                "letters",
                "dispatches",
                "documents",
                "document_variants",
                "blobs",
                "journal_documents",
                "journal_entries",
                "complaints",
                "casefiles",
                "deadlines",
                "tasks",
                "changes",
                "act_ru_task",
                "act_ru_job",
                "act_ru_execution",
                "act_hi_procinst",
                "audit_events");
    }

    @Test
    void interim_reply() {
        String complaint = sorted();
        letTimerFire(complaint);
        Patience.until(Duration.ofSeconds(90), () -> task(complaint, "replyInterim") != null);
        isTakenBack(
                () -> {
                    var page = inspector.open("/tilsyn/delsak/" + complaint + "/forelopig-svar");
                    return () -> page.send(
                            "step",
                            "take",
                            "noDateBecause",
                            "Vi venter på kommunen.",
                            "expected",
                            "",
                            "expected-month",
                            "",
                            "expected-year",
                            "");
                },
                "letters",
                "authorships",
                "tasks",
                "changes",
                "act_ru_task",
                "act_ru_execution",
                "audit_events");
    }
}
