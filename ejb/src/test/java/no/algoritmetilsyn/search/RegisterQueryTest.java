package no.algoritmetilsyn.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What somebody asks the register, as it was asked. */
class RegisterQueryTest {

    @Test
    void values_of_a_filter_keep_the_order_in_which_they_were_asked_for() {
        List<String> asked = List.of("WORK", "HEALTH", "TAX", "CULTURE", "ENERGY", "SCIENCE", "HOUSING", "DEFENCE");
        assertThat(query(Map.of("theme", new LinkedHashSet<>(asked))).filters().get("theme"))
                .containsExactlyElementsOf(asked);
    }

    @Test
    void filters_keep_their_order_and_those_that_there_are_not_are_left_out() {
        Map<String, Set<String>> asked = new LinkedHashMap<>();
        asked.put("theme", Set.of("WORK"));
        asked.put("colour", Set.of("red"));
        asked.put("kind", Set.of("USE"));
        asked.put("language", Set.of());
        asked.put("source", Set.of("register"));
        assertThat(query(asked).filters().keySet()).containsExactly("theme", "kind", "source");
    }

    private static RegisterQuery query(Map<String, Set<String>> filters) {
        return new RegisterQuery("", filters, Optional.empty(), 0, 10, false);
    }
}
