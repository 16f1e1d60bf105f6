package no.algoritmetilsyn.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.stream.Stream;
import no.algoritmetilsyn.server.Client;
import no.algoritmetilsyn.server.Installation;
import no.algoritmetilsyn.server.Wire;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A client that has what would be sent is told so, by all that carries a validator (RFC 9110, 13). */
@ExtendWith(Installation.class)
class ConditionalRequestIT {

    private static final String LATER = "Fri, 28 Nov 2036 00:00:00 GMT";
    private static final String BEFORE = "Fri, 28 Nov 2008 00:00:00 GMT";

    static Stream<String> tagged() {
        return Stream.of(
                "/api/v1/algorithms.csv",
                "/api/v1/algorithms-excel.csv",
                "/api/v1/algorithms.xlsx",
                "/api/v1/algorithms.jsonl",
                "/api/v1/algorithms-history.jsonl",
                "/api/v1/katalog.ttl",
                "/api/v1/record-standard",
                "/api/v1/algorithms/RECORD",
                "/algoritmer/feed.atom",
                "/vedtak/feed.atom",
                "/api/v1/publications",
                "/jakarta.faces.resource/components.css.xhtml?ln=primefaces");
    }

    @ParameterizedTest
    @MethodSource("tagged")
    void a_tag_is_compared_weakly_alone_and_in_a_list(String path, Installation installation) throws IOException {
        String target = path.replace("RECORD", record(installation));
        try (var wire = new Wire(installation.url())) {
            Wire.Answer first = wire.get(target);
            assertThat(first.status()).isEqualTo(200);
            String tag = first.header("ETag").orElseThrow();
            String strong = tag.replaceFirst("^W/", "");
            for (String known :
                    new String[] {strong, "W/" + strong, "\"x\", " + tag, tag + ",\"x\"", "*", " W/\"x\" ,W/" + strong
                    }) {
                Wire.Answer again = wire.get(target, "If-None-Match: " + known);
                assertThat(again.status()).as(known).isEqualTo(304);
                assertThat(again.header("ETag")).contains(tag);
                assertThat(again.header("Content-Type")).isEmpty();
            }
            assertThat(wire.get(target, "If-None-Match: \"x\"", "If-None-Match: " + tag)
                            .status())
                    .isEqualTo(304);
            for (String other : new String[] {"\"x\"", "W/\"x\"", "x", "\"", strong.substring(1), ""}) {
                Wire.Answer again = wire.get(target, "If-None-Match: " + other);
                assertThat(again.status()).as(other).isEqualTo(200);
                assertThat(again.body()).isEqualTo(first.body());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("tagged")
    void a_date_is_honoured_where_one_is_sent_and_says_less_than_a_tag(String path, Installation installation)
            throws IOException {
        look(path.replace("RECORD", record(installation)), installation);
    }

    @ParameterizedTest
    @org.junit.jupiter.params.provider.ValueSource(strings = {"/resources/css/tilsyn.css", "/resources/js/suggest.js"})
    void so_it_is_with_files(String path, Installation installation) throws IOException {
        look(path, installation);
    }

    private static void look(String target, Installation installation) throws IOException {
        try (var wire = new Wire(installation.url())) {
            Wire.Answer first = wire.get(target);
            boolean dated = first.header("Last-Modified").isPresent();
            assertThat(wire.get(target, "If-Modified-Since: " + LATER).status()).isEqualTo(dated ? 304 : 200);
            assertThat(wire.get(target, "If-Modified-Since: " + BEFORE).status())
                    .isEqualTo(first.status());
            assertThat(wire.get(target, "If-Modified-Since: yesterday").status())
                    .isEqualTo(first.status());
            assertThat(wire.get(target, "If-None-Match: \"x\"", "If-Modified-Since: " + LATER)
                            .status())
                    .isEqualTo(first.status());
            if (dated) {
                String date = first.header("Last-Modified").orElseThrow();
                assertThat(wire.get(target, "If-Modified-Since: " + date).status())
                        .isEqualTo(304);
            }
        }
    }

    private static String record(Installation installation) {
        return new Client(installation.url())
                .get("/api/v1/algorithms?size=1")
                .json()
                .getJsonArray("hits")
                .getJsonObject(0)
                .getString("id");
    }
}
