package no.algoritmetilsyn.platform;

import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Semaphore;
import no.algoritmetilsyn.server.Client;
import no.algoritmetilsyn.server.Database;
import no.algoritmetilsyn.server.Desk;
import no.algoritmetilsyn.server.Installation;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every address that takes input takes anything: what comes back is never a defect of ours, nor tells how we are made. */
@ExtendWith(Installation.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class GeneratedInputIT extends GeneratedRoutes {

    private static final int EACH = 12;
    private static final int AT_ONCE = 8;
    private static final int GUESSES_AT_ONCE = 3;

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    @BeforeAll
    void connect(Installation installation) {
        url = installation.url();
        var database = new Database(installation);
        record = database.value("SELECT record_id FROM algorithm_versions WHERE state = 'PUBLISHED' LIMIT 1");
        reference = new Client(url)
                .complain(Client.anonymous("Hva som helst"))
                .json()
                .getString("reference");
        inspector = Desk.of(installation, "inspektor");
        registrar = Desk.of(installation, "registrar");
    }

    @ParameterizedTest
    @MethodSource("routes")
    void an_address_takes_anything(Route route) {
        var noise = new Noise(route.name().hashCode());
        // A guess at a password costs what it is meant to cost, and a crowd of guesses is told to come back.
        boolean login = route.name().endsWith("/logg-inn");
        int times = login ? inputs() / 5 : inputs();
        var permits = new Semaphore(login ? GUESSES_AT_ONCE : AT_ONCE);
        var defects = new Defects();
        List<CompletableFuture<?>> running = new ArrayList<>();
        for (int i = 0; i < times; i++) {
            HttpRequest request = route.maker().make(noise).build();
            permits.acquireUninterruptibly();
            running.add(http.sendAsync(request, HttpResponse.BodyHandlers.ofString())
                    .thenAccept(answer -> defects.look(request.uri().toString(), answer.statusCode(), answer.body()))
                    .whenComplete((done, failure) -> permits.release()));
        }
        CompletableFuture.allOf(running.toArray(CompletableFuture[]::new)).join();
        defects.assertNone();
    }

    /** How many each address is given. */
    int inputs() {
        return EACH;
    }
}
