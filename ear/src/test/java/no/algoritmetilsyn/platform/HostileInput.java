package no.algoritmetilsyn.platform;

import java.time.LocalDate;
import no.algoritmetilsyn.server.Database;
import no.algoritmetilsyn.server.Installation;
import no.algoritmetilsyn.server.Registration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;

/** Input that would do harm if it were evaluated. */
@ExtendWith(Installation.class)
abstract class HostileInput {

    static final String EVALUATED = "490021";
    Installation installation;
    Database database;

    @BeforeEach
    void connect(Installation shared) {
        installation = shared;
        database = new Database(shared);
    }

    static String[] registration(String text, LocalDate received) {
        return Registration.of(
                "PHONE",
                text,
                received,
                "affected",
                "Barnet mitt",
                "wantedOutcome",
                "Et svar",
                "contact",
                "false",
                "name",
                "Petra Prøvesen",
                "address",
                "Prøvegata 1",
                "phone",
                "22 22 22 22");
    }
}
