package no.algoritmetilsyn.complaint;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.algoritmetilsyn.server.Client;
import no.algoritmetilsyn.server.Database;
import no.algoritmetilsyn.server.Installation;
import no.algoritmetilsyn.server.Registration;
import org.jsoup.Jsoup;

/** Makes the errands of the staff: each with what the law says of it. */
final class Errands {

    /** A leader gives back tasks of others, too. */
    static final String LEADER = "leder";

    private static final String RECEIPT = ".at-receipt dd";

    private final Expected expected;
    private final Database database;

    Errands(Expected expected, Installation installation) {
        this.expected = expected;
        this.database = new Database(installation);
    }

    /** Writes down a complaint that came by phone so many days ago. */
    Errand register(String account, String text, int daysAgo, boolean anonymous) {
        LocalDate received = LocalDate.now().minusDays(daysAgo);
        String[] fields = Registration.of(
                "PHONE",
                text,
                received,
                "contact",
                Boolean.toString(anonymous),
                "name",
                anonymous ? "" : "Petra Prøvesen");
        return new Errand(
                account,
                "registers " + text + ", received " + received,
                "/tilsyn/ny-klage",
                "register",
                "file",
                List.of(fields),
                answer -> !receipt(answer).isEmpty(),
                () -> true,
                answer -> registered(answer, text, received, daysAgo > 0));
    }

    /** Reference and code; empty when the page shows none. */
    private static List<String> receipt(Client.Answer answer) {
        return Jsoup.parse(answer.body()).select(RECEIPT).eachText();
    }

    private void registered(Client.Answer answer, String text, LocalDate received, boolean old) {
        List<String> receipt = receipt(answer);
        assertThat(receipt).as(answer.body()).hasSizeGreaterThanOrEqualTo(2);
        boolean known = expected.find(receipt.get(0)).isPresent();
        filed(receipt.get(0), receipt.get(1), text, old);
        if (!known) {
            expected.find(receipt.get(0)).orElseThrow().received(received, old);
        }
    }

    /** The letter came so many days ago, not when it was written down. */
    Errand correctReceived(String account, ExpectedComplaint complaint, int daysAgo, boolean longAgo) {
        LocalDate day = LocalDate.now().minusDays(daysAgo);
        return new Errand(
                account,
                "corrects the day of " + complaint.reference + " to " + day,
                "/tilsyn/delsak/" + complaint.id + "/mottatt",
                "step",
                "take",
                List.of(Registration.correction(day, "Brevet er stemplet da.")),
                Errand.leadsTo("gjort=COMPLAINT_DATE_CORRECTED"),
                () -> complaint.isOpen()
                        && complaint.writtenDown != null
                        && !day.equals(complaint.writtenDown)
                        && expected.mayAct(account, complaint.casefile),
                answer -> complaint.received(day, longAgo || isAsked(complaint)));
    }

    /** There is a receipt. The same may come twice, but never for something else. */
    void filed(String reference, String code, String text, boolean old) {
        expected.find(reference)
                .ifPresentOrElse(
                        known -> {
                            if (!known.text.equals(text) || !known.code.equals(code)) {
                                throw new AssertionError(reference + " stands for two: " + known.text + ", " + text);
                            }
                        },
                        () -> expected.complaints()
                                .add(new ExpectedComplaint(
                                        reference,
                                        code,
                                        text,
                                        old,
                                        database.value("SELECT id FROM complaints WHERE reference = ?", reference),
                                        database.value(
                                                "SELECT casefile_id FROM complaints WHERE reference = ?", reference))));
    }

    /** What has been asked for once stays asked for; only the database knows whether the timer was faster. */
    private boolean isAsked(ExpectedComplaint complaint) {
        return database.number(
                        "SELECT count(*) FROM tasks WHERE subject_id = ? AND kind = 'replyInterim'",
                        UUID.fromString(complaint.id))
                > 0;
    }

    Errand declareImpartial(String account, String casefile) {
        return new Errand(
                account,
                "is impartial in " + casefile,
                "/tilsyn/sak/" + casefile + "/habilitet",
                "impartiality",
                "declare",
                List.of("ground", "NONE"),
                Errand.leadsTo("gjort=IMPARTIALITY_DECLARED"),
                () -> expected.maySee(account, casefile),
                answer -> expected.declaredImpartial(account, casefile));
    }

    Errand declareDisqualified(String account, String casefile) {
        return new Errand(
                account,
                "is disqualified in " + casefile,
                "/tilsyn/sak/" + casefile + "/habilitet",
                "impartiality",
                "declare",
                List.of("ground", "AUTOMATIC", "explanation", "Klageren er min søster."),
                answer -> answer.status() == 200 && answer.body().contains("ikke lenger tilgang"),
                () -> expected.maySee(account, casefile),
                answer -> expected.declaredDisqualified(account, casefile));
    }

    Errand claim(String account, ExpectedComplaint complaint, String task) {
        return new Errand(
                account,
                "claims " + task + " of " + complaint.reference,
                "/tilsyn/",
                "work",
                "ta=" + id(complaint, task),
                List.of(),
                Errand.leadsTo("/tilsyn/delsak/"),
                () -> expected.maySee(account, complaint.casefile)
                        && (!task.equals("sortComplaint") || expected.isSuperiorImpartial(account, complaint.casefile))
                        && complaint.isFree(task, account),
                answer -> complaint.holders.put(task, account));
    }

    Errand release(String account, ExpectedComplaint complaint, String task) {
        return new Errand(
                account,
                "releases " + task + " of " + complaint.reference,
                "/tilsyn/oppgave/" + id(complaint, task) + "/frigi",
                "release",
                "give",
                List.of("reason", "Skal på ferie."),
                Errand.leadsTo("gjort=TASK_RELEASED"),
                () -> expected.maySee(account, complaint.casefile)
                        && (complaint.isFree(task, account) || account.equals(LEADER) && complaint.isWaiting(task)),
                answer -> complaint.holders.remove(task));
    }

    private String id(ExpectedComplaint complaint, String task) {
        return database.value(
                "SELECT id FROM tasks WHERE subject_id = ? AND kind = ?", UUID.fromString(complaint.id), task);
    }

    /** Only a tip may be taken note of without an answer (offentleglova § 24 second paragraph). */
    Errand sort(String account, ExpectedComplaint complaint, String kind, boolean toBeAnswered) {
        return new Errand(
                account,
                "sorts " + complaint.reference + " as " + kind + (toBeAnswered ? "" : ", without an answer"),
                "/tilsyn/delsak/" + complaint.id + "/sorter",
                "step",
                "take",
                List.of(
                        "kind",
                        kind,
                        "reason",
                        "Gjelder en algoritme som avgjør.",
                        "party",
                        "true",
                        "partyReason",
                        "Avgjørelsen gjelder klageren selv.",
                        "answer",
                        Boolean.toString(toBeAnswered)),
                Errand.leadsTo("gjort=COMPLAINT_SORTED"),
                () -> (toBeAnswered || kind.equals("TIP"))
                        && expected.mayDecide(account, complaint.casefile)
                        && complaint.isFree("sortComplaint", account),
                answer -> complaint.sorted(kind, toBeAnswered));
    }

    Errand move(String account, ExpectedComplaint complaint, String target) {
        String number = database.value(
                "SELECT case_year || '/' || case_seq FROM casefiles WHERE id = ?", UUID.fromString(target));
        return new Errand(
                account,
                "moves " + complaint.reference + " to " + number,
                "/tilsyn/delsak/" + complaint.id + "/flytt",
                "step",
                "take",
                List.of("number", number, "reason", "Samme algoritme."),
                Errand.leadsTo("gjort=PROCEEDING_MOVED_IN"),
                () -> !target.equals(complaint.casefile)
                        && complaint.isOpen()
                        && expected.isOpen(target)
                        && expected.mayAct(account, complaint.casefile)
                        && expected.mayAct(account, target),
                answer -> expected.moved(complaint, target));
    }
}
