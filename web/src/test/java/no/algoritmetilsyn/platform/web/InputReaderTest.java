package no.algoritmetilsyn.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import no.algoritmetilsyn.platform.web.InputReader.Fault;
import org.junit.jupiter.api.Test;

class InputReaderTest {

    private record Inner(String name, Boolean yes) {}

    private record Whole(String text, Boolean yes, Inner inner, JsonObject object) {}

    @Test
    void what_is_right_is_read() {
        var reading =
                read("{\"text\":\"x\",\"yes\":false,\"inner\":{\"name\":\"n\",\"yes\":true},\"object\":{\"a\":[1]}}");
        assertThat(reading.faults()).isEmpty();
        assertThat(reading.input())
                .isEqualTo(new Whole(
                        "x",
                        false,
                        new Inner("n", true),
                        Json.createObjectBuilder()
                                .add("a", Json.createArrayBuilder().add(1))
                                .build()));
    }

    @Test
    void null_is_as_good_as_left_out() {
        var nothing = new Whole(null, null, null, null);
        assertThat(read("{}")).isEqualTo(new InputReader.Reading<>(nothing, java.util.List.of()));
        assertThat(read("{\"text\":null,\"yes\":null,\"inner\":null,\"object\":null}"))
                .isEqualTo(read("{}"));
    }

    @Test
    void all_that_is_wrong_is_told_and_is_null() {
        var reading = read("{\"text\":7,\"yes\":\"ja\",\"inner\":{\"name\":[],\"e/l~se\":1},\"object\":[],\"more\":1}");
        assertThat(reading.input()).isEqualTo(new Whole(null, null, new Inner(null, null), null));
        assertThat(reading.faults())
                .containsExactly(
                        new Fault("/more", InputReader.UNKNOWN_FIELD),
                        new Fault("/text", InputReader.WRONG_TYPE),
                        new Fault("/yes", InputReader.WRONG_TYPE),
                        new Fault("/inner/e~1l~0se", InputReader.UNKNOWN_FIELD),
                        new Fault("/inner/name", InputReader.WRONG_TYPE),
                        new Fault("/object", InputReader.WRONG_TYPE));
        assertThat(read("{\"inner\":\"x\"}").faults()).containsExactly(new Fault("/inner", InputReader.WRONG_TYPE));
        assertThat(read("{\"" + "n".repeat(61) + "\":1}").faults())
                .containsExactly(new Fault("/" + "n".repeat(60), InputReader.UNKNOWN_FIELD));
    }

    private static InputReader.Reading<Whole> read(String json) {
        try (var reader = Json.createReader(new StringReader(json))) {
            return InputReader.read(reader.readObject(), Whole.class);
        }
    }
}
