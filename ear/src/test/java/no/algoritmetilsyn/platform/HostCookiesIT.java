package no.algoritmetilsyn.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import no.algoritmetilsyn.server.ApplicationServer;
import no.algoritmetilsyn.server.Client;
import no.algoritmetilsyn.server.Form;
import no.algoritmetilsyn.server.Installation;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A node that people reach by TLS binds every cookie to its host. */
@Tag("soak")
@ExtendWith(Installation.class)
class HostCookiesIT {

    @Test
    void every_cookie_says_so_by_its_name(Installation installation) throws Exception {
        ApplicationServer node = installation.startBeside(
                "tls", Map.of("TILSYN_SERVICE_ADDRESS", "https://tilsyn.example", "TILSYN_BEHIND_PROXY", "true"));
        try {
            var reader = new Form(new Client(node.url()).from("10.92.0.1"));
            List<Client.Answer> answers = List.of(
                    reader.get("/klage?spraak=nn"),
                    reader.send("/klage", "next", "aboutKind", "DESCRIPTION"),
                    reader.get("/klage/beskrivelse"));
            List<String> cookies = answers.stream()
                    .flatMap(answer -> answer.response().headers().allValues("Set-Cookie").stream())
                    .toList();
            assertThat(cookies)
                    .hasSizeGreaterThanOrEqualTo(2)
                    .allMatch(cookie -> cookie.startsWith("__Host-"))
                    .allMatch(cookie -> cookie.toLowerCase().contains("secure"))
                    .allMatch(cookie -> cookie.toLowerCase().contains("path=/"))
                    .noneMatch(cookie -> cookie.toLowerCase().contains("domain"));
            assertThat(answers.get(2).body()).contains("lang=\"nn\"");
        } finally {
            node.stop();
        }
    }
}
