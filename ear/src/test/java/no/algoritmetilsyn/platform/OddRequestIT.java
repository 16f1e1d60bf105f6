package no.algoritmetilsyn.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.algoritmetilsyn.server.Installation;
import no.algoritmetilsyn.server.Wire;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Requests that no browser of ours would send, yet some client does: foreign cookies count for nothing, what cannot be
 * read is told in words, nothing is an error of ours, and the log says at most a line about it.
 */
@ExtendWith(Installation.class)
class OddRequestIT {

    private static final List<String> ADDRESSES = List.of(
            "/",
            "/algoritmer",
            "/klage",
            "/tilsyn/",
            "/logg-inn",
            "/finnes-ikke",
            "/openapi",
            "/algoritmer/feed.atom",
            "/resources/css/tilsyn.css",
            "/jakarta.faces.resource/components.css.xhtml?ln=primefaces",
            "/api/v1/algorithms?q=kommune",
            "/api/v1/algorithms.csv",
            "/api/v1/tasks",
            "/api/v1/finnes-ikke");

    private Installation installation;
    private int lines;

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

    private static String numbered(int many) {
        List<String> cookies = new ArrayList<>();
        for (int i = 0; i < many; i++) {
            cookies.add("kapsel" + i + "=" + "v".repeat(i % 60));
        }
        return String.join("; ", cookies);
    }

    @ParameterizedTest
    @MethodSource("headers")
    void a_header_that_nobody_can_read_breaks_nothing(String header) throws IOException {
        for (String address : ADDRESSES) {
            try (var wire = new Wire(installation.url())) {
                assertTold(wire.get(address, header), header + " " + address);
            }
        }
        assertQuiet(ADDRESSES.size());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "q=a|b",
                "q={x}",
                "q=\\",
                "q=^`",
                "q=\"<>",
                "q=å",
                "q=%ff",
                "q=%E5",
                "q=%c3%28",
                "q=%00",
                "q=%ed%a0%80",
                "q=a&q=b&q=c",
                "&&&=&=&",
                "q",
                "=",
                "q=a;b",
                "q=a+b%20c",
                "side=-1",
                "side=99999999999999999999",
                "spraak=xx",
                "cid=1",
                "jfwid=x",
                "jakarta.faces.ViewState=x",
                "jakarta.faces.partial.ajax=true",
                "?",
                "#",
            })
    void an_odd_query_is_a_query(String query) throws IOException {
        for (String address : List.of(
                "/",
                "/algoritmer",
                "/klage",
                "/frister",
                "/tilsyn/",
                "/logg-inn",
                "/api/v1/algorithms",
                "/api/v1/suggestions",
                "/finnes-ikke")) {
            try (var wire = new Wire(installation.url())) {
                Wire.Answer answer = wire.get(address + "?" + query);
                assertTold(answer, address + "?" + query);
            }
        }
        assertQuiet(9);
    }

    @Test
    void what_browsers_send_unencoded_is_searched_for() throws IOException {
        try (var wire = new Wire(installation.url())) {
            assertThat(wire.get("/algoritmer?q=100%25").body()).contains("value=\"100%\"");
            assertThat(wire.get("/algoritmer?q=a|{b}").body()).contains("value=\"a|{b}\"");
        }
    }

    /** The parser of the server refuses it before it is a request; the proxy says so in words (docs/operation). */
    @ParameterizedTest
    @ValueSource(strings = {"/algoritmer?q=100%", "/?q=%zz", "/tilsyn/?til=%u0041", "/%", "/klage%2"})
    void a_per_cent_sign_that_begins_nothing_is_no_request(String target) throws IOException {
        try (var wire = new Wire(installation.url())) {
            assertThat(wire.get(target).status()).isEqualTo(400);
        }
        assertQuiet(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"PUT", "DELETE", "PATCH", "OPTIONS", "PROPFIND", "HAHA", "TRACE", "get"})
    void an_odd_method_is_answered(String method) throws IOException {
        for (String address : ADDRESSES) {
            try (var wire = new Wire(installation.url())) {
                wire.begin(method, address, "Content-Length: 0");
                Wire.Answer answer = wire.read();
                assertThat(answer.status()).as(method + " " + address).isLessThan(500);
                assertThat(answer.status() == 405 && answer.header("Allow").isEmpty())
                        .as(method + " " + address)
                        .isFalse();
            }
        }
        assertQuiet(ADDRESSES.size());
    }

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

    private static void assertTold(Wire.Answer answer, String what) {
        assertThat(answer.status()).as(what).isLessThan(500);
        if (answer.status() >= 400) {
            assertThat(answer.body()).as(what).isNotEmpty();
            assertThat(answer.header("Content-Type").orElse(""))
                    .as(what)
                    .containsAnyOf("text/html", "application/problem+json");
        }
    }

    /** Other work of the server may say something at the same time, but no trace of a stack. */
    private void assertQuiet(int requests) {
        List<String> log = installation.serverLog();
        List<String> said = log.subList(lines, log.size());
        assertThat(said).noneMatch(line -> line.startsWith("\tat ") || line.contains("Failure "));
        assertThat(said.size()).isLessThanOrEqualTo(requests + 5);
    }
}
