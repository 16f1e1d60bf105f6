package no.algoritmetilsyn.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import no.algoritmetilsyn.server.Wire;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Requests that no browser of ours would send, yet some client does: foreign cookies count for nothing, what cannot be
 * read is told in words, nothing is an error of ours, and the log says at most a line about it.
 */
class OddRequestIT extends OddRequests {

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
}
