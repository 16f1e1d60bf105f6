package no.algoritmetilsyn.complaint;

import java.util.List;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import no.algoritmetilsyn.letter.Letters;
import no.algoritmetilsyn.server.Client;
import no.algoritmetilsyn.server.Database;
import no.algoritmetilsyn.server.Installation;

/** Makes the errands of those who write to complainants. */
final class LetterErrands {

    private final Expected expected;
    private final Database database;
    private final Installation installation;

    LetterErrands(Expected expected, Installation installation) {
        this.expected = expected;
        this.installation = installation;
        this.database = new Database(installation);
    }

    /** The letter is signed beforehand, where it may be written; it is the sending that answers. */
    Errand answer(String account, ExpectedComplaint complaint) {
        BooleanSupplier mayBegin =
                () -> expected.mayAct(account, complaint.casefile) && complaint.isFree("answerComplaint", account);
        if (!mayBegin.getAsBoolean()) {
            return beginning(account, complaint, "svar", List.of("how", "ANSWERED"), mayBegin, "ANSWER");
        }
        return new Errand(
                account,
                "answers " + complaint.reference,
                "/tilsyn/brev/" + signed(account, complaint, "ANSWER", "answerComplaint", "{\"how\": \"ANSWERED\"}"),
                "sending",
                "send",
                List.of(),
                Errand.leadsTo("gjort=LETTER_SENT"),
                () -> expected.mayAct(account, complaint.casefile) && complaint.isWaiting("answerComplaint"),
                answer -> complaint.answered());
    }

    Errand replyInterim(String account, ExpectedComplaint complaint) {
        BooleanSupplier mayBegin =
                () -> expected.mayAct(account, complaint.casefile) && complaint.isFree("replyInterim", account);
        if (!mayBegin.getAsBoolean()) {
            List<String> fields =
                    List.of("noDateBecause", "Vi venter.", "expected", "", "expected-month", "", "expected-year", "");
            return beginning(account, complaint, "forelopig-svar", fields, mayBegin, "INTERIM_REPLY");
        }
        String letter =
                signed(account, complaint, "INTERIM_REPLY", "replyInterim", "{\"noDateBecause\": \"Vi venter.\"}");
        return new Errand(
                account,
                "replies to " + complaint.reference + " in the meantime",
                "/tilsyn/brev/" + letter,
                "sending",
                "send",
                List.of(),
                Errand.leadsTo("gjort=LETTER_SENT"),
                () -> expected.mayAct(account, complaint.casefile) && complaint.isWaiting("replyInterim"),
                answer -> complaint.interimReplied());
    }

    /** Begins a letter, by somebody who may not as it looks now. */
    private Errand beginning(
            String account,
            ExpectedComplaint complaint,
            String page,
            List<String> fields,
            BooleanSupplier mayBegin,
            String kind) {
        return new Errand(
                account,
                "begins " + kind + " to " + complaint.reference,
                "/tilsyn/delsak/" + complaint.id + "/" + page,
                "step",
                "take",
                fields,
                Errand.leadsTo("/tilsyn/brev/"),
                () -> mayBegin.getAsBoolean() && open(complaint, kind) == null,
                answer -> {});
    }

    private String open(ExpectedComplaint complaint, String kind) {
        return database.value(
                "SELECT id FROM letters WHERE proceeding_id = ? AND kind = ? AND state IN ('DRAFT', 'APPROVED')",
                UUID.fromString(complaint.id),
                kind);
    }

    /** A letter of the kind that only has to be sent. */
    private String signed(String account, ExpectedComplaint complaint, String kind, String step, String input) {
        var staff = new Client(installation.url(), account);
        String letter = open(complaint, kind);
        if (letter == null) {
            letter = Letters.begin(staff, complaint.id, step, input);
        }
        if (Letters.read(staff, letter).getString("state").equals("DRAFT")) {
            Letters.write(staff, complaint.id, letter, "Kommunen må se på søknaden en gang til.");
            Letters.take(staff, complaint.id, "submitLetter", Letters.of(letter));
        }
        return letter;
    }
}
