package no.algoritmetilsyn.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.util.List;
import no.algoritmetilsyn.appeal.AppealTestBase;
import no.algoritmetilsyn.ban.ReadyBans;
import no.algoritmetilsyn.deadline.counting.Holidays;
import no.algoritmetilsyn.decision.ReadyDecisions;
import no.algoritmetilsyn.fine.ReadyFines;
import no.algoritmetilsyn.inbox.BodyDemand;
import no.algoritmetilsyn.letter.Letters;
import no.algoritmetilsyn.order.ReadyOrders;
import no.algoritmetilsyn.partyaccess.ReadyAccess;
import no.algoritmetilsyn.server.Client;
import no.algoritmetilsyn.server.DemoClock;
import org.junit.jupiter.api.Test;

/**
 * Ways through the processes that few proceedings go, on the server through the API alone: what the other tests of the server leave
 * out of the models.
 */
class RareWaysIT extends AppealTestBase {

    @Test
    void an_appeal_is_mended_and_remitted_and_the_ban_is_gone() {
        String ban = new ReadyBans(installation).imposed();
        String decision = database.value("SELECT decision_id FROM bans WHERE id = ?::uuid", ban);
        String appeal = appeals.askedToMend(appeals.assess(appeals.of(decision), "TO_MEND"));
        take(
                "inspektor",
                appeal,
                "receiveMending",
                "{\"text\": \"Her er underskrifta.\", \"channel\": \"LETTER\", \"posted\": \"%s\"}"
                        .formatted(database.today()));
        appeals.forward(appeals.assess(appeal, "HEARD"));
        appeals.decide(appeal, "REMITTED", "");
        assertEnded(ban, "ANNULLED");
        take("inspektor", appeal, "decideAgain", "{\"note\": \"Vi legg ikkje ned noko nytt forbod.\"}");
        assertEnded(appeal, "ENDED");
    }

    @Test
    void an_appeal_is_withdrawn_two_limits_of_the_order_pass_and_it_is_closed() {
        var orders = new ReadyOrders(installation);
        LocalDate first = Holidays.workingDayFrom(database.today().plusDays(1));
        LocalDate second = Holidays.workingDayFrom(first.plusDays(1));
        String decision = decisions.until("draftDecision");
        write(
                decision,
                "draftDecision",
                """
                {"facts": "Modellen avgjer åleine.", "rules": "Artikkel 22 seier nei.", "considerations": "Det hastar.",
                 "points": [{"text": "La eit menneske avgjere.", "limit": "%s"},
                  {"text": "Forklar rangeringa.", "limit": "%s"}]}
                """
                        .formatted(first, second),
                "leder");
        String appeal = appeals.of(decision);
        take("inspektor", appeal, "askSuspension", "{\"reason\": \"Vi rekk det ikkje.\"}");
        write(appeal, "decideSuspension", "{\"granted\": false, \"grounds\": \"Det hastar.\"}", "leder");
        take("inspektor", appeal, "withdrawAppeal", "{}");
        assertEnded(appeal, "ENDED");

        String order = orders.orderOf(decision);
        for (LocalDate limit : List.of(first, second)) {
            DemoClock.moveTo(installation, limit.plusDays(1));
            orders.awaitTask(order, "followUpOrder");
            orders.take(order, "pursueOrder", "{\"reason\": \"Ingenting har skjedd.\"}");
        }
        orders.take(order, "closeOrder", "{\"reason\": \"Systemet er slått av.\"}");
        assertEnded(order, "CLOSED");
    }

    @Test
    void nothing_comes_of_a_decision_before_and_after_the_body_was_told() {
        String untold = decisions.until("draftNotice");
        take("inspektor", untold, "endWithoutDecision", "{\"reason\": \"Det er retta.\"}");
        assertEnded(untold, "ENDED");

        String told = decisions.until("grantCommentTime");
        write(
                told,
                "grantCommentTime",
                "{\"until\": \"%s\", \"reason\": \"God grunn.\"}".formatted(ReadyDecisions.LIMIT.plusDays(7)),
                null);
        seeDocuments(told);
        take("inspektor", told, "endWithoutDecision", "{\"reason\": \"Det er retta.\"}");
        write(told, "tellEnding", "{\"because\": \"De har retta det.\"}", "leder");
        assertEnded(told, "ENDED");
    }

    /** The body is refused a document, and given it when that is looked at once more. */
    private void seeDocuments(String decision) {
        var access = new ReadyAccess(installation);
        take("virksomhet", decision, "askPartyAccess", "{\"scope\": \"ALL\", \"text\": \"Alt i saka.\"}");
        String request = access.of(decision);
        new BodyDemand(installation).printed();
        take("inspektor", request, "ruleAccess", access.ruling(request));
        take("inspektor", request, "takeUpAccess", "{\"reason\": \"Vi er ferdige med å undersøkje.\"}");
        take(
                "inspektor",
                request,
                "ruleAccess",
                "{\"rulings\": [{\"document\": \"%s\", \"outcome\": \"AS_IS\"}]}"
                        .formatted(access.documents(request).get(0)));
        assertThat(proceeding(request).getBoolean("open")).isFalse();
    }

    @Test
    void a_fine_is_written_off() {
        String fine = new ReadyFines(installation).imposed();
        take("leder", fine, "writeOffFine", "{\"ground\": \"UNCOLLECTIBLE\", \"reason\": \"Dei er konkurs.\"}");
        assertEnded(fine, "WRITTEN_OFF");
    }

    /** Takes a step that begins a letter, and sends that, signed by somebody else. */
    private void write(String id, String step, String input, String approver) {
        decisions.send(id, Letters.begin(new Client(installation.url(), "inspektor"), id, step, input), approver);
    }

    private void assertEnded(String id, String state) {
        JsonObject proceeding = proceeding(id);
        assertThat(proceeding.getBoolean("open")).isFalse();
        assertThat(proceeding.getString("state")).isEqualTo(state);
    }
}
