package no.algoritmetilsyn.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

/** The clock of an installation with demo data, as its administrator moves it: all timers that are due then have run. */
public final class DemoClock {

    private static final ZoneId OSLO = ZoneId.of("Europe/Oslo");

    private DemoClock() {}

    /** To ten in the morning of a day, Europe/Oslo. */
    public static void moveTo(Installation installation, LocalDate day) {
        moveTo(installation, day.atTime(LocalTime.of(10, 0)).atZone(OSLO).toInstant());
    }

    /** By half a minute, which no slow machine overtakes: timers that are due are looked for at once then. */
    public static void moveOn(Installation installation) {
        moveTo(installation, new Database(installation).now().toInstant().plusSeconds(30));
    }

    /** What has been sent is printed first: by a clock that has moved, a letter would have waited for days. */
    private static void moveTo(Installation installation, Instant to) {
        var database = new Database(installation);
        Patience.until(
                Duration.ofSeconds(60),
                () -> database.number("SELECT count(*) FROM letters WHERE state = 'SENT' AND pdf_hash IS NULL") == 0);
        Client.Answer moved =
                new Client(installation.url(), "admin").post("/api/v1/operations/clock", "{\"to\": \"" + to + "\"}");
        assertThat(moved.status()).as(moved.body()).isEqualTo(200);
    }
}
