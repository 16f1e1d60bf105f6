package no.algoritmetilsyn.complaint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import no.algoritmetilsyn.server.ApplicationServer;
import no.algoritmetilsyn.server.Client;
import no.algoritmetilsyn.server.Database;
import no.algoritmetilsyn.server.Form;
import no.algoritmetilsyn.server.Installation;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A sender who files more than a node takes from one address is told so and when to come back, by API and by page. */
@ExtendWith(Installation.class)
class IntakeRateIT {

    /** So few that it takes half a minute until one more passes. */
    private static final int RATE = 2;

    private final String mark = "Flom " + UUID.randomUUID();
    private Database database;
    private ApplicationServer node;

    @BeforeEach
    void start(Installation installation) throws Exception {
        database = new Database(installation);
        node = installation.startBeside("limited", Map.of("TILSYN_INTAKE_RATE", Integer.toString(RATE)));
    }

    @AfterEach
    void stop() throws Exception {
        node.stop();
    }

    @Test
    void one_too_many_is_refused_and_told_when_to_come_back() {
        Client flood = new Client(node.url()).from("10.26.0.1");
        for (int i = 0; i < RATE; i++) {
            assertThat(flood.complain(Client.anonymous(mark)).status()).isEqualTo(201);
        }
        Client.Answer refused = flood.complain(Client.anonymous(mark));
        assertIsTold(refused);
        assertThat(refused.response().headers().firstValue("Content-Type")).contains("application/problem+json");
        assertIsTold(send(new Form(flood)));
        assertThat(stored()).isEqualTo(RATE);

        assertThat(new Client(node.url())
                        .from("10.26.0.2")
                        .complain(Client.anonymous(mark))
                        .status())
                .isEqualTo(201);
        assertThat(send(new Form(new Client(node.url()).from("10.26.0.2"))).status())
                .isEqualTo(302);
        assertThat(stored()).isEqualTo(RATE + 2);
    }

    private Client.Answer send(Form form) {
        form.send("/klage", "next", "aboutKind", "DESCRIPTION");
        form.send("/klage/beskrivelse", "next", "description", "Et program");
        form.send("/klage/hendelse", "next", "text", mark);
        form.send("/klage/anonym", "next", "who", "ANONYMOUS");
        return form.send("/klage/kontroll", "send");
    }

    private static void assertIsTold(Client.Answer answer) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(429);
        assertThat(answer.response().headers().firstValue("Retry-After")).contains("60");
    }

    private long stored() {
        return database.number("SELECT count(*) FROM complaints WHERE text = ?", mark);
    }
}
