package no.algoritmetilsyn.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import no.algoritmetilsyn.server.Client;
import no.algoritmetilsyn.server.Database;
import no.algoritmetilsyn.server.Installation;

/** Whether two organisations in one case are kept apart: what the one is answered at any door, and what it may do. */
final class BodiesApart {

    /** An organisation and the account that speaks for it. */
    record Body(String account, String number, String name) {}

    static final Body CUSTOMER = new Body("virksomhet", "310023450", "Furuvik kommune");
    static final Body PROVIDER = new Body("virksomhet2", "314455010", "Rekkja Programvare AS");

    private final Installation installation;
    private final Database database;
    private final ProceedingDoors doors;

    BodiesApart(Installation installation) {
        this.installation = installation;
        this.database = new Database(installation);
        this.doors = new ProceedingDoors(installation);
    }

    /** Every address at which a body could meet some proceedings. */
    List<String> doors(Collection<String> proceedings) {
        return proceedings.stream()
                .flatMap(id -> doors.of(id).stream())
                .distinct()
                .toList();
    }

    /**
     * Passes when nothing that a body is answered names anything of what is directed at another.
     *
     * @param others proceedings of the other
     * @param addresses what the body asks for
     * @param marks words that stand in what is about the other alone
     */
    void meetsNothing(
            Body reader, Body other, Collection<String> others, Collection<String> addresses, String... marks) {
        List<String> words = new ArrayList<>(List.of(marks));
        others.forEach(id -> words.addAll(doors.ids(id)));
        words.addAll(database.column(
                "SELECT display_name FROM accounts WHERE user_name = ? AND display_name <> ''", other.account()));
        List<String> named = new ArrayList<>(words);
        named.add(other.name());
        named.add(other.number());
        new BodyDoors(installation, reader.account()).seen(addresses).forEach((address, answer) -> assertThat(answer)
                .as(reader.account() + " " + address)
                .doesNotContain((isPublic(address) ? words : named).toArray(String[]::new)));
    }

    /** What anybody reads names those about whom something is published. */
    private boolean isPublic(String address) {
        return new Client(installation.url()).get(address).status() == 200;
    }

    /** Passes when a body can take no step with what is directed at another, and open none of its letters. */
    void mayDoNothing(Body reader, Collection<String> others) {
        var client = new Client(installation.url(), reader.account());
        others.forEach(id -> {
            assertThat(doors.partySteps(id)).as("steps of bodies with %s", id).isNotEmpty();
            doors.partySteps(id)
                    .forEach(step -> assertThat(client.post("/api/v1/proceedings/" + id + "/steps/" + step.name(), "{}")
                                    .status())
                            .as("%s: %s with %s of the other", reader.account(), step.name(), id)
                            .isEqualTo(404));
            doors.letters(id).forEach(letter -> assertThat(
                            client.post("/api/v1/inbox/letters/" + letter, "").status())
                    .as("%s opens a letter about %s of the other", reader.account(), id)
                    .isEqualTo(404));
        });
    }
}
