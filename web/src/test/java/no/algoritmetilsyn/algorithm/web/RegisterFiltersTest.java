package no.algoritmetilsyn.algorithm.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.IntStream;
import no.algoritmetilsyn.search.RegisterQuery;
import org.junit.jupiter.api.Test;

/** What an address may ask the register for. */
class RegisterFiltersTest {

    @Test
    void values_keep_the_order_of_the_address_and_come_once() {
        assertThat(read("theme", "HEALTH", "WORK", "HEALTH")).containsExactly("HEALTH", "WORK");
    }

    @Test
    void a_value_that_no_record_has_is_still_asked_for_so_that_it_finds_nothing() {
        assertThat(read("riskClass", "#{1+1}")).containsExactly("#{1+1}");
    }

    @Test
    void blank_values_and_those_longer_than_any_record_holds_are_left_out() {
        String longest = "x".repeat(400);
        assertThat(read("organisation", "", "  ", longest, longest + "x")).containsExactly(longest);
    }

    @Test
    void of_one_filter_fifty_values_are_read() {
        String[] many = IntStream.range(0, 60).mapToObj(Integer::toString).toArray(String[]::new);
        assertThat(read("provider", many)).hasSize(50).startsWith("0", "1").endsWith("49");
    }

    @Test
    void other_parameters_are_no_filters() {
        assertThat(RegisterFilters.of(Map.of("q", new String[] {"word"}, "colour", new String[] {"red"})))
                .containsOnlyKeys(RegisterQuery.FILTERS)
                .allSatisfy((name, values) -> assertThat(values).isEmpty());
    }

    private static Iterable<String> read(String name, String... values) {
        return RegisterFilters.of(Map.of(name, values)).get(name);
    }
}
