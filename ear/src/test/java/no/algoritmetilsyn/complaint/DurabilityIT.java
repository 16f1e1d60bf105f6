package no.algoritmetilsyn.complaint;

import java.time.Duration;
import no.algoritmetilsyn.server.InTurns;
import no.algoritmetilsyn.server.Installation;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** {@link DurabilityTrial} in its short form, and in its long one ({@code mvn verify -Psoak}). */
@ExtendWith(Installation.class)
class DurabilityIT {

    @Test
    @InTurns(days = 2, day = 0)
    void killed_server_loses_no_receipt(Installation installation) throws Exception {
        var trial = new DurabilityTrial(installation);
        trial.assertDurableSettings();
        trial.killServer(1);
        trial.assertEngineGoesOn();
    }

    @Test
    @InTurns(days = 2, day = 1)
    void killed_database_loses_no_receipt_and_a_stopped_one_gives_none(Installation installation) throws Exception {
        var trial = new DurabilityTrial(installation);
        trial.killPostgres(1);
        trial.stopDatabase(Duration.ofSeconds(2));
        trial.assertEngineGoesOn();
    }

    @Test
    @Tag("soak")
    void twenty_kills_of_the_server(Installation installation) throws Exception {
        var trial = new DurabilityTrial(installation);
        trial.assertDurableSettings();
        trial.killServer(20);
        trial.assertEngineGoesOn();
    }

    @Test
    @Tag("soak")
    void ten_kills_of_the_database_and_a_minute_without(Installation installation) throws Exception {
        var trial = new DurabilityTrial(installation);
        trial.assertDurableSettings();
        trial.killPostgres(10);
        trial.stopDatabase(Duration.ofSeconds(60));
        trial.assertEngineGoesOn();
    }
}
