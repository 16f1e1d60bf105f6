package no.algoritmetilsyn.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import no.algoritmetilsyn.server.Installation;
import no.algoritmetilsyn.server.Wire;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;

/** Requests that no browser of ours would send, and what the log says of them. */
@ExtendWith(Installation.class)
abstract class OddRequests {

    Installation installation;
    int lines;

    @BeforeEach
    void connect(Installation shared) {
        installation = shared;
        lines = shared.serverLog().size();
    }

    static Stream<String> headers() {
        return Stream.of(
                "Accept: */",
                "Accept: a/b;q=x",
                "Accept: text/html;;;q=,",
                "Accept: ø",
                "Accept: text/html, image/gif, *; q=.2",
                "Accept-Language: nb;q=zz",
                "Accept-Language: " + "x-".repeat(3_000),
                "Accept-Encoding: gzip;q=x",
                "Accept-Encoding: ,,;",
                "Accept-Charset: ø;q=9",
                "Cookie: navn=blåbær; ø=1",
                "Cookie: TILSYN-SESSION=ø; spraak=ø",
                "Cookie: a=\"; b=\\\"; $Version=x; $Path=å",
                "Cookie: =;;===; ,",
                "Cookie: " + String.join("; ", Collections.nCopies(1_000, "c=1")),
                "Cookie: " + numbered(1_000),
                "If-Modified-Since: i går",
                "If-Unmodified-Since: x",
                "If-None-Match: \"",
                "If-Range: x",
                "Range: bytes=9-1,x",
                "Range: ø",
                "Expect: noe helt annet",
                "Content-Type: ;",
                "Content-Type: text/html; charset=finnes-ikke",
                "Authorization: Basic",
                "Authorization: Basic Ø",
                "Authorization: Basic " + "QQ==".repeat(2_000),
                "Authorization: Bearer x",
                "Origin: null",
                "Origin: ø y",
                "Sec-Fetch-Site: ø",
                "X-Forwarded-For: ø, , ;",
                "X-Forwarded-Proto: ø",
                "X-Forwarded-Port: 99999999",
                "Upgrade: h2c",
                "Connection: ø",
                "Faces-Request: partial/ajax",
                "Faces-Request: ø",
                "Referer: ø",
                "User-Agent: ",
                "Idempotency-Key: ø",
                "Follow-Up-Code: ø",
                "X-Odd: " + "y".repeat(20_000));
    }

    static String numbered(int many) {
        List<String> cookies = new ArrayList<>();
        for (int i = 0; i < many; i++) {
            cookies.add("kapsel" + i + "=" + "v".repeat(i % 60));
        }
        return String.join("; ", cookies);
    }

    static void assertTold(Wire.Answer answer, String what) {
        assertThat(answer.status()).as(what).isLessThan(500);
        if (answer.status() >= 400) {
            assertThat(answer.body()).as(what).isNotEmpty();
            assertThat(answer.header("Content-Type").orElse(""))
                    .as(what)
                    .containsAnyOf("text/html", "application/problem+json");
        }
    }

    /** Other work of the server may say something at the same time, but no trace of a stack. */
    void assertQuiet(int requests) {
        List<String> log = installation.serverLog();
        List<String> said = log.subList(lines, log.size());
        assertThat(said).noneMatch(line -> line.startsWith("\tat ") || line.contains("Failure "));
        assertThat(said.size()).isLessThanOrEqualTo(requests + 5);
    }
}
