package no.algoritmetilsyn.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import no.algoritmetilsyn.server.Wire;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Bodies that are too much, broken, torn off or unclear in their length are refused in words. */
class OddBodyIT extends OddRequests {

    @Test
    void too_much_is_refused_in_words() throws IOException {
        for (String target : List.of(
                "/" + "a".repeat(3_000),
                "/algoritmer?q=" + "a".repeat(100_000),
                "/algoritmer?" + "a=1&".repeat(700),
                "/?" + "&".repeat(15_000),
                "/?" + "&".repeat(60_000))) {
            try (var wire = new Wire(installation.url())) {
                Wire.Answer answer = wire.get(target);
                assertThat(answer.status()).isIn(400, 414);
                assertThat(answer.body()).contains("<h1");
            }
        }
        try (var wire = new Wire(installation.url())) {
            String[] many =
                    IntStream.range(0, 200).mapToObj(i -> "X-Odd-" + i + ": 1").toArray(String[]::new);
            Wire.Answer answer = wire.get("/", many);
            assertThat(answer.status()).as(answer.headers() + answer.body()).isEqualTo(431);
        }
        assertQuiet(6);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "application/x-www-form-urlencoded|q=100%",
                "application/x-www-form-urlencoded|q=%zz&%=%",
                "application/x-www-form-urlencoded|text=%ff%c3%28",
                "application/x-www-form-urlencoded; charset=finnes-ikke|q=1",
                "application/x-www-form-urlencoded; charset=utf-16|q=1",
                "multipart/form-data|x",
                "multipart/form-data; boundary=x|--x",
                "multipart/form-data; boundary=x|--x\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\n1",
                "multipart/form-data; boundary=x|--x\r\nContent-Disposition: form-data\r\n\r\n1\r\n--x--\r\n",
                "multipart/form-data; boundary=x|--x\r\nContent-Type: ;\r\n\r\n1\r\n--x--\r\n",
                "multipart/form-data; boundary=x|--x\r\nContent-Disposition: ;;;\r\nContent-Transfer-Encoding: base64\r\n\r\n!!\r\n--x--\r\n",
                "multipart/form-data; boundary=\"\"|--\r\n",
                "application/json|{",
                "text/plain|x",
                ";|x",
            })
    void a_broken_body_is_told_of(String body) throws IOException {
        String type = body.substring(0, body.indexOf('|'));
        String content = body.substring(body.indexOf('|') + 1);
        List<String> addresses = List.of(
                "/klage",
                "/klage/vedlegg",
                "/min-sak",
                "/logg-inn",
                "/frister",
                "/algoritmer",
                "/api/v1/complaints",
                "/api/v1/finnes-ikke",
                "/");
        for (String address : addresses) {
            try (var wire = new Wire(installation.url())) {
                wire.begin("POST", address, "Content-Type: " + type, "Content-Length: " + content.length());
                wire.send(content);
                assertTold(wire.read(), address + " " + body);
            }
        }
        assertQuiet(addresses.size());
    }

    @Test
    void an_upload_that_breaks_off_leaves_no_trace_in_the_log() throws IOException {
        for (String address :
                List.of("/klage/vedlegg", "/klage", "/api/v1/complaints", "/api/v1/imports?format=no-ki-csv")) {
            try (var wire = new Wire(installation.url())) {
                wire.begin(
                        "POST",
                        address,
                        "Content-Type: multipart/form-data; boundary=x",
                        "Authorization: Basic cmVnaXN0cmFyOnJlZ2lzdHJhcg==",
                        "Content-Length: 100000");
                wire.send("--x\r\nContent-Disposition: form-data; name=\"files\"; filename=\"a.pdf\"\r\n\r\n%PDF-");
            }
        }
        try (var wire = new Wire(installation.url())) {
            wire.begin(
                    "POST",
                    "/api/v1/imports?format=no-ki-csv",
                    "Content-Type: text/csv",
                    "Authorization: Basic cmVnaXN0cmFyOnJlZ2lzdHJhcg==",
                    "Content-Length: 100000");
            wire.send("a,b,c\r\n");
        }
        assertQuiet(5);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Transfer-Encoding: x",
                "Transfer-Encoding: chunked, x",
                "Transfer-Encoding: chunked\r\nContent-Length: 5",
                "Content-Length: 5\r\nContent-Length: 6"
            })
    void where_a_body_ends_is_clear_or_it_is_refused(String framing) throws IOException {
        for (String address : List.of("/klage", "/api/v1/complaints")) {
            try (var wire = new Wire(installation.url())) {
                wire.begin("POST", address, "Content-Type: application/x-www-form-urlencoded", framing);
                wire.send("5\r\nabcde\r\n0\r\n\r\n");
                assertThat(wire.read().status()).isEqualTo(400);
            }
        }
        assertQuiet(2);
    }

    @Test
    void a_client_that_asks_before_it_sends_is_told_to_go_on() throws IOException {
        String form = "aboutKind=DESCRIPTION&complaint=complaint&jakarta.faces.ViewState=stateless&next=";
        try (var wire = new Wire(installation.url())) {
            wire.begin(
                    "POST",
                    "/klage",
                    "Expect: 100-continue",
                    "Content-Type: application/x-www-form-urlencoded",
                    "Content-Length: " + form.length());
            assertThat(wire.read().status()).isEqualTo(100);
            wire.send(form);
            assertThat(wire.read().status()).isEqualTo(302);
        }
        try (var wire = new Wire(installation.url())) {
            wire.begin("POST", "/klage", "Expect: 100-continue", "Content-Length: 999999999");
            assertThat(wire.read().status()).isEqualTo(413);
        }
    }
}
