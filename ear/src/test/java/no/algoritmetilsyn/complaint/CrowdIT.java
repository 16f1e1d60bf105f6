package no.algoritmetilsyn.complaint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import no.algoritmetilsyn.platform.Defects;
import no.algoritmetilsyn.server.AtOnce;
import no.algoritmetilsyn.server.Client;
import no.algoritmetilsyn.server.Database;
import no.algoritmetilsyn.server.Installation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A crowd works at random on the same few complaints at once, some of them in two windows. Whatever meets is done or
 * refused and never broken, and nothing has drifted afterwards.
 */
@ExtendWith(Installation.class)
class CrowdIT {

    private static final List<String> ACCOUNTS = List.of("inspektor", "jurist", "leder", "inspektor", "leder");

    @Test
    void whatever_meets_is_done_or_refused(Installation installation) throws Exception {
        var defects = new Defects();
        var shared = new SharedComplaints(installation);
        Map<String, Callable<Integer>> crowd = new TreeMap<>();
        for (int i = 0; i < ACCOUNTS.size(); i++) {
            var member = new CrowdMember(installation, ACCOUNTS.get(i), shared, i, defects);
            crowd.put(ACCOUNTS.get(i) + i, () -> member.take(steps()));
        }
        Map<String, Integer> done = AtOnce.call(crowd);
        System.out.println("Crowd: of " + steps() + " steps each, done: " + done);

        defects.assertNone();
        var database = new Database(installation);
        assertThat(done.values()).as("much of it is done").allMatch(number -> number > steps() / 10);
        assertThat(database.number("SELECT count(*) FROM act_ru_incident")).isZero();
        var check = new Client(installation.url(), "admin").post("/api/v1/operations/check", "");
        assertThat(check.json().getBoolean("ok")).as(check.body()).isTrue();
        assertThat(shared.lettersWithoutTheirTask()).isEmpty();
        assertThat(shared.casesWronglyOpenOrClosed()).isEmpty();
    }

    /** How many each takes. */
    int steps() {
        return 50;
    }
}
