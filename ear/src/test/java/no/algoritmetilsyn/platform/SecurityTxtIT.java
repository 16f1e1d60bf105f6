package no.algoritmetilsyn.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import no.algoritmetilsyn.server.Client;
import no.algoritmetilsyn.server.Database;
import no.algoritmetilsyn.server.Installation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** RFC 9116, section 2: which fields there must be, and in which form. */
@ExtendWith(Installation.class)
class SecurityTxtIT {

    @Test
    void who_has_found_a_hole_reads_where_to_report_it(Installation installation) {
        Client.Answer answer = new Client(installation.url()).get("/.well-known/security.txt");
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.response().headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).isEqualToIgnoringCase("text/plain;charset=utf-8"));
        Map<String, String> fields = Arrays.stream(answer.body().split("\r\n"))
                .collect(Collectors.toMap(line -> line.split(": ")[0], line -> line.split(": ", 2)[1]));
        assertThat(fields).containsEntry("Contact", "mailto:sikkerhet@tilsyn.example");
        Instant now = new Database(installation).now().toInstant();
        assertThat(Instant.parse(fields.get("Expires"))).isAfter(now).isBefore(now.plus(Duration.ofDays(365)));
        assertThat(fields.get("Canonical")).endsWith("/.well-known/security.txt");
    }
}
