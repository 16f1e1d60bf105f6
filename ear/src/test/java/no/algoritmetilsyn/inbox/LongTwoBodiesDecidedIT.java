package no.algoritmetilsyn.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.algoritmetilsyn.appeal.ReadyAppeals;
import no.algoritmetilsyn.decision.ReadyDecisions;
import no.algoritmetilsyn.inspection.ReadyInspections;
import no.algoritmetilsyn.order.ReadyOrders;
import no.algoritmetilsyn.penalty.ReadyPenalties;
import no.algoritmetilsyn.server.Client;
import no.algoritmetilsyn.server.Database;
import no.algoritmetilsyn.server.Installation;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Two organisations are inspected and ordered in one case, fined and heard: neither meets anything of the other, nor can do anything with it. */
@Tag("soak")
@ExtendWith(Installation.class)
class LongTwoBodiesDecidedIT {

    /** An organisation, the account that speaks for it, and what is directed at it, by kind. */
    private record Body(String account, String number, String name, Map<String, String> proceedings) {

        Body(String account, String number, String name) {
            this(account, number, name, new LinkedHashMap<>());
        }
    }

    private final Body customer = new Body("virksomhet", "310023450", "Furuvik kommune");
    private final Body provider = new Body("virksomhet2", "314455010", "Rekkja Programvare AS");

    private Installation installation;
    private Database database;
    private ProceedingDoors doors;

    @BeforeEach
    void connect(Installation shared) {
        installation = shared;
        database = new Database(shared);
        doors = new ProceedingDoors(shared);
    }

    @Test
    void neither_meets_inspection_decision_order_fine_or_appeal_of_the_other() {
        make(customer);
        make(provider);
        inOneCase("INSPECTION");
        inOneCase("DECISION");
        new BodyDemand(installation).printed();
        seesItsOwn(customer);
        seesItsOwn(provider);
        meetsNothing(customer, provider);
        meetsNothing(provider, customer);
        mayDoNothing(customer, provider);
        mayDoNothing(provider, customer);
    }

    private void make(Body body) {
        body.proceedings()
                .put(
                        "INSPECTION",
                        new ReadyInspections(installation, body.number(), body.name()).until("enterComments"));
        decide(body);
    }

    private void decide(Body body) {
        var decisions = new ReadyDecisions(installation, body.number(), body.name());
        var penalties = new ReadyPenalties(installation, new ReadyOrders(installation, decisions));
        String penalty = penalties.ranFor(10);
        penalties.claim(penalty, database.today());
        String order = database.value("SELECT order_id FROM penalties WHERE id = ?::uuid", penalty);
        String decision = database.value("SELECT decision_id FROM orders WHERE id = ?::uuid", order);
        body.proceedings().put("PENALTY", penalty);
        body.proceedings().put("ORDER", order);
        body.proceedings().put("DECISION", decision);
        body.proceedings().put("APPEAL", new ReadyAppeals(installation, decisions).of(decision));
    }

    /** What is directed at the provider moves to the case of the same at the customer. */
    private void inOneCase(String kind) {
        String moved = provider.proceedings().get(kind);
        String number = database.value(
                "SELECT case_year || '/' || case_seq FROM casefiles c JOIN proceedings p ON p.casefile_id = c.id"
                        + " WHERE p.id = ?::uuid",
                customer.proceedings().get(kind));
        Client.Answer answer = new Client(installation.url(), "inspektor")
                .post(
                        "/api/v1/proceedings/" + moved + "/steps/moveProceeding",
                        "{\"number\": \"%s\", \"reason\": \"Samme system.\"}".formatted(number));
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    }

    private void seesItsOwn(Body body) {
        body.proceedings().forEach((kind, id) -> new BodyDoors(installation, body.account())
                .seen(List.of("/virksomhet/delsak/" + id, "/api/v1/proceedings/" + id))
                .forEach((address, answer) -> assertThat(answer)
                        .as("%s: its own %s, %s", body.account(), kind, address)
                        .startsWith("200")));
    }

    private void meetsNothing(Body reader, Body other) {
        List<String> words = new ArrayList<>(database.column(
                "SELECT display_name FROM accounts WHERE user_name = ? AND display_name <> ''", other.account()));
        Collection<String> proceedings = other.proceedings().values();
        proceedings.forEach(id -> words.addAll(doors.ids(id)));
        List<String> named = new ArrayList<>(words);
        named.add(other.name());
        named.add(other.number());
        List<String> all = proceedings.stream()
                .flatMap(id -> doors.of(id).stream())
                .distinct()
                .toList();
        new BodyDoors(installation, reader.account()).seen(all).forEach((address, answer) -> assertThat(answer)
                .as(reader.account() + " " + address)
                .doesNotContain((isPublic(address) ? words : named).toArray(String[]::new)));
    }

    /** What anybody reads names those about whom something is published. */
    private boolean isPublic(String address) {
        return new Client(installation.url()).get(address).status() == 200;
    }

    private void mayDoNothing(Body reader, Body other) {
        var client = new Client(installation.url(), reader.account());
        other.proceedings().forEach((kind, id) -> {
            assertThat(doors.partySteps(id)).as("steps of bodies with %s", kind).isNotEmpty();
            doors.partySteps(id)
                    .forEach(step -> assertThat(client.post("/api/v1/proceedings/" + id + "/steps/" + step.name(), "{}")
                                    .status())
                            .as("%s: %s of the other's %s", reader.account(), step.name(), kind)
                            .isEqualTo(404));
            doors.letters(id).forEach(letter -> assertThat(
                            client.post("/api/v1/inbox/letters/" + letter, "").status())
                    .as("%s opens a letter about the other's %s", reader.account(), kind)
                    .isEqualTo(404));
        });
    }
}
