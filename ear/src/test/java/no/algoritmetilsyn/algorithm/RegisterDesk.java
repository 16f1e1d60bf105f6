package no.algoritmetilsyn.algorithm;

import static no.algoritmetilsyn.algorithm.Records.content;

import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import no.algoritmetilsyn.server.Browser;
import no.algoritmetilsyn.server.Installation;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.extension.ExtendWith;

/** Records that are written at the desk of the register, and removed after the test. */
@ExtendWith({Installation.class, Browser.class})
abstract class RegisterDesk {

    final List<UUID> registered = new ArrayList<>();

    /** A record that is shown, and of which nothing is missing. */
    UUID register(Installation installation, String name, String purpose) {
        return register(
                installation,
                content(name).add("status", "PLANNED").add("purpose", purpose).build());
    }

    UUID register(Installation installation, JsonObject content) {
        UUID id = new Records(installation).published(content);
        registered.add(id);
        return id;
    }

    @AfterEach
    void remove(Installation installation) {
        registered.forEach(new Records(installation)::remove);
    }
}
