package no.algoritmetilsyn.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import no.algoritmetilsyn.appeal.ReadyAppeals;
import no.algoritmetilsyn.decision.DecisionInputs;
import no.algoritmetilsyn.decision.ReadyDecisions;
import no.algoritmetilsyn.letter.Letters;
import no.algoritmetilsyn.order.ReadyOrders;
import no.algoritmetilsyn.penalty.ReadyPenalties;
import no.algoritmetilsyn.server.Client;
import no.algoritmetilsyn.server.Installation;

/** One of two organisations that are ordered in one case: what is directed at it, what it does, and what is seen of it. */
final class OrderedSide {

    private static final String INSPECTOR = "inspektor";

    private final Installation installation;
    private final BodiesApart.Body body;
    private final int rate;
    private final ReadyDecisions decisions;
    private final ReadyOrders orders;
    private final ReadyAppeals appeals;
    private final BodyDoors ownDoors;
    private final BodyDoors staffDoors;
    private final Map<String, String> proceedings = new LinkedHashMap<>();

    /** @param rate kroner a day for its first point */
    OrderedSide(Installation installation, BodiesApart.Body body, int rate) {
        this.installation = installation;
        this.body = body;
        this.rate = rate;
        decisions = new ReadyDecisions(installation, body.number(), body.name());
        orders = new ReadyOrders(installation, decisions);
        appeals = new ReadyAppeals(installation, decisions);
        ownDoors = new BodyDoors(installation, body.account());
        staffDoors = new BodyDoors(installation, INSPECTOR);
    }

    BodiesApart.Body body() {
        return body;
    }

    /** What is directed at it: decision, order, coercive fine, appeals. */
    List<String> proceedings() {
        return List.copyOf(proceedings.values());
    }

    String id(String what) {
        return proceedings.get(what);
    }

    /** The case in which all of it lies. */
    String casefile() {
        return proceeding("DECISION").getString("caseId");
    }

    /** A decision is opened. */
    void begins(String path) {
        String opening = DecisionInputs.opening("GDPR_ORDER", "null")
                .replace("310023450", body.number())
                .replace("Furuvik kommune", body.name());
        Client.Answer opened = new Client(installation.url(), INSPECTOR).post(path, opening);
        assertThat(opened.status()).as(opened.body()).isEqualTo(201);
        proceedings.put("DECISION", opened.json().getString("id"));
        for (String account : List.of("jurist", "leder", INSPECTOR)) {
            take(account, id("DECISION"), "declareImpartiality", "{\"ground\": \"NONE\"}");
        }
    }

    /** It is told of what is intended, says something about it, and is ordered two points, the first at a price a day. */
    void isOrdered(LocalDate limit) {
        String decision = id("DECISION");
        write(
                decision,
                "draftNotice",
                """
                {"grounds": [{"facts": "Modellen hos %s avgjer åleine.", "provision": "gdpr-22-1"}],
                 "intended": "De må la eit menneske avgjere.", "dailyPenalty": %d, "limit": "%s"}
                """
                        .formatted(body.name(), rate, ReadyDecisions.LIMIT),
                "jurist");
        take(
                body.account(),
                decision,
                "receiveStatement",
                "{\"text\": \"Vi er usamde, skriv %s.\"}".formatted(body.name()));
        take(INSPECTOR, decision, "assessStatement", "{\"assessment\": \"Det endrar ikkje noko.\"}");
        write(
                decision,
                "draftDecision",
                """
                {"facts": "Modellen avgjer åleine.", "rules": "Artikkel 22 seier nei.", "considerations": "Ingen ser over.",
                 "penalty": "DAY", "points": [{"text": "La eit menneske avgjere.", "limit": "%1$s", "rate": %2$d},
                  {"text": "Forklar rangeringa.", "limit": "%1$s"}]}
                """
                        .formatted(limit, rate),
                "leder");
        proceedings.put("ORDER", orders.orderOf(decision));
    }

    /** It gets more time for its second point. */
    void getsMoreTime(LocalDate until) {
        String order = id("ORDER");
        take(
                body.account(),
                order,
                "askOrderTime",
                "{\"number\": 2, \"until\": \"%s\", \"reason\": \"Det må prøvast først.\"}".formatted(until));
        write(order, "grantOrderTime", "{\"until\": \"%s\", \"reason\": \"God grunn.\"}".formatted(until), null);
    }

    /** Its first limit has passed, and a person decides that it is to cost something. */
    void isPursued() {
        String order = id("ORDER");
        orders.awaitTask(order, "followUpOrder");
        take(INSPECTOR, order, "pursueOrder", "{\"reason\": \"Ingenting har skjedd.\"}");
        proceedings.put("PENALTY", new ReadyPenalties(installation, orders).penaltyOf(order));
    }

    void isClaimed(LocalDate day) {
        write(id("PENALTY"), "claimPenalty", "{\"day\": \"%s\"}".formatted(day), "leder");
    }

    /** It appeals what was decided in one of its proceedings. */
    void appeals(String what, String as) {
        take(body.account(), id(what), "receiveAppeal", "{\"text\": \"Vi klagar på det.\"}");
        proceedings.put(as, appeals.last(id(what)));
    }

    /** The first instance stands by what it decided, and sends the appeal on. */
    void isForwarded(String appeal) {
        appeals.forward(appeals.assess(id(appeal), "HEARD"));
    }

    void isDecided(String appeal, String result, String more) {
        appeals.decide(id(appeal), result, more);
    }

    void pays(int amount, LocalDate day) {
        take(INSPECTOR, id("PENALTY"), "registerPayment", "{\"amount\": %d, \"day\": \"%s\"}".formatted(amount, day));
    }

    private void write(String id, String step, String input, String signer) {
        decisions.send(id, Letters.begin(new Client(installation.url(), INSPECTOR), id, step, input), signer);
    }

    private void take(String account, String id, String step, String input) {
        decisions.take(account, id, step, input);
    }

    /** What the staff reads of one of its proceedings. */
    JsonObject proceeding(String what) {
        return new Client(installation.url(), INSPECTOR)
                .get("/api/v1/proceedings/" + id(what))
                .json();
    }

    /** Kroner that its fine has come to at the end of a day. */
    int accrued(LocalDate day) {
        return new Client(installation.url(), INSPECTOR)
                .get("/api/v1/proceedings/" + id("PENALTY") + "/accrual?on=" + day)
                .json()
                .getInt("total");
    }

    /** Each answer about it that the body itself and the staff get, page or call, letters among them. */
    Map<String, String> seen(ProceedingDoors doors) {
        List<String> own = new ArrayList<>();
        List<String> staff = new ArrayList<>();
        proceedings().forEach(id -> {
            own.addAll(doors.of(id));
            staff.addAll(List.of(
                    "/api/v1/proceedings/" + id, "/api/v1/proceedings/" + id + "/accrual", "/tilsyn/delsak/" + id));
            doors.letters(id).forEach(letter -> staff.add("/api/v1/letters/" + letter));
        });
        var seen = new TreeMap<String, String>();
        ownDoors.seen(own).forEach((address, answer) -> seen.put("body " + address, answer));
        staffDoors.seen(staff).forEach((address, answer) -> seen.put("staff " + address, inMain(answer)));
        return seen;
    }

    /** What a page says of the proceeding; its head counts what waits for the reader. */
    private static String inMain(String answer) {
        int main = answer.indexOf("<main");
        return main < 0 ? answer : answer.substring(main, answer.indexOf("</main>"));
    }
}
