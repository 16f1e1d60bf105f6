package no.algoritmetilsyn.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Nullable;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.bind.annotation.JsonbNillable;
import jakarta.json.bind.annotation.JsonbProperty;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ApiJsonTest {

    private enum Colour {
        RED {
            @Override
            public String toString() {
                return "a colour";
            }
        }
    }

    private record Inner(String zulu, @Nullable Integer alpha) {}

    private record Whole(
            UUID id,
            Colour colour,
            Instant at,
            LocalDate on,
            boolean open,
            long count,
            List<Inner> list,
            Map<String, Object> facts,
            JsonObject object,
            @JsonbProperty("other_name") String renamed,
            Inner inner,
            Map<String, List<Inner>> lists,
            @JsonbNillable String told,
            @Nullable Inner gone) {}

    @Test
    void members_stand_in_the_order_of_the_components_and_null_is_left_out() {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("z", true);
        facts.put("a", 3);
        facts.put("m", "x");
        var whole = new Whole(
                UUID.fromString("0bdf5212-7ed1-4832-ac78-af3e09f63e67"),
                Colour.RED,
                Instant.parse("2026-11-28T09:40:28.100Z"),
                LocalDate.of(2026, 1, 2),
                false,
                7,
                List.of(new Inner("æ\"\n", null), new Inner("", 1)),
                facts,
                Json.createObjectBuilder().add("b", 1).addNull("a").build(),
                "r",
                new Inner("i", 2),
                Map.of("k", List.of(new Inner("j", null))),
                null,
                null);
        assertThat(ApiJson.text(whole))
                .isEqualTo("{\"id\":\"0bdf5212-7ed1-4832-ac78-af3e09f63e67\",\"colour\":\"RED\","
                        + "\"at\":\"2026-11-28T09:40:28.100Z\",\"on\":\"2026-01-02\",\"open\":false,\"count\":7,"
                        + "\"list\":[{\"zulu\":\"æ\\\"\\n\"},{\"zulu\":\"\",\"alpha\":1}],"
                        + "\"facts\":{\"z\":true,\"a\":3,\"m\":\"x\"},\"object\":{\"b\":1,\"a\":null},"
                        + "\"other_name\":\"r\",\"inner\":{\"zulu\":\"i\",\"alpha\":2},"
                        + "\"lists\":{\"k\":[{\"zulu\":\"j\"}]},\"told\":null}");
    }

    @Test
    void a_list_is_an_array() {
        assertThat(ApiJson.text(List.of(new Inner("a", 1), new Inner("b", null))))
                .isEqualTo("[{\"zulu\":\"a\",\"alpha\":1},{\"zulu\":\"b\"}]");
        assertThat(ApiJson.text(List.of())).isEqualTo("[]");
    }
}
