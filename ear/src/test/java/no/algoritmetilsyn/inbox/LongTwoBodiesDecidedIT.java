package no.algoritmetilsyn.inbox;

import static org.assertj.core.api.Assertions.assertThat;

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

    /** An organisation, and what is directed at it, by kind. */
    private record Side(BodiesApart.Body body, Map<String, String> proceedings) {

        Side(BodiesApart.Body body) {
            this(body, new LinkedHashMap<>());
        }

        String account() {
            return body.account();
        }
    }

    private final Side customer = new Side(BodiesApart.CUSTOMER);
    private final Side provider = new Side(BodiesApart.PROVIDER);

    private Installation installation;
    private Database database;
    private BodiesApart apart;

    @BeforeEach
    void connect(Installation shared) {
        installation = shared;
        database = new Database(shared);
        apart = new BodiesApart(shared);
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
        areApart(customer, provider);
        areApart(provider, customer);
    }

    private void areApart(Side reader, Side other) {
        Collection<String> others = other.proceedings().values();
        apart.meetsNothing(reader.body(), other.body(), others, apart.doors(others));
        apart.mayDoNothing(reader.body(), others);
    }

    private void make(Side side) {
        side.proceedings()
                .put(
                        "INSPECTION",
                        new ReadyInspections(
                                        installation,
                                        side.body().number(),
                                        side.body().name())
                                .until("enterComments"));
        decide(side);
    }

    private void decide(Side side) {
        var decisions = new ReadyDecisions(
                installation, side.body().number(), side.body().name());
        var penalties = new ReadyPenalties(installation, new ReadyOrders(installation, decisions));
        String penalty = penalties.ranFor(10);
        penalties.claim(penalty, database.today());
        String order = database.value("SELECT order_id FROM penalties WHERE id = ?::uuid", penalty);
        String decision = database.value("SELECT decision_id FROM orders WHERE id = ?::uuid", order);
        side.proceedings().put("PENALTY", penalty);
        side.proceedings().put("ORDER", order);
        side.proceedings().put("DECISION", decision);
        side.proceedings().put("APPEAL", new ReadyAppeals(installation, decisions).of(decision));
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

    private void seesItsOwn(Side side) {
        side.proceedings().forEach((kind, id) -> new BodyDoors(installation, side.account())
                .seen(List.of("/virksomhet/delsak/" + id, "/api/v1/proceedings/" + id))
                .forEach((address, answer) -> assertThat(answer)
                        .as("%s: its own %s, %s", side.account(), kind, address)
                        .startsWith("200")));
    }
}
