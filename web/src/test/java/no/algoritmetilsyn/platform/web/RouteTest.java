package no.algoritmetilsyn.platform.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RouteTest {

    private static final Path PAGES = Path.of("src/main/webapp");

    @ParameterizedTest
    @EnumSource(Route.class)
    void every_address_leads_to_its_own_page(Route route) {
        assertThat(Route.at(route.path("1"))).contains(route);
        assertThat(Route.of(route.view() + ".xhtml")).contains(route);
        assertThat(PAGES.resolve(route.view().substring(1) + ".xhtml")).exists();
    }

    @ParameterizedTest
    @EnumSource(Route.class)
    void the_address_tells_whose_page_it_is(Route route) {
        assertThat(Route.faceOf(route.path())).isEqualTo(route.face());
    }

    @Test
    void every_view_has_an_address_or_is_the_error_page() throws Exception {
        Set<String> views = new TreeSet<>();
        try (Stream<Path> files = Files.walk(PAGES)) {
            files.filter(file -> file.toString().endsWith(".xhtml") && !file.startsWith(PAGES.resolve("WEB-INF")))
                    .forEach(file -> views.add("/" + PAGES.relativize(file)));
        }
        views.remove("/platform/error.xhtml");
        assertThat(views)
                .isEqualTo(Arrays.stream(Route.values())
                        .map(route -> route.view() + ".xhtml")
                        .collect(Collectors.toCollection(TreeSet::new)));
    }

    @Test
    void an_unknown_address_leads_nowhere() {
        assertThat(Route.at("/finnes-ikke")).isEmpty();
        assertThat(Route.at("/kontakt/mer")).isEmpty();
        assertThat(Route.at("")).isEmpty();
        assertThat(Route.at("/authority/contact.xhtml")).isEmpty();
    }

    @Test
    void an_address_may_hold_several_values_each_encoded() {
        String path = Route.ALGORITHM_VERSION.path("a b/c", "2");
        assertThat(path).isEqualTo("/algoritmer/a%20b%2Fc/versjoner/2");
        assertThat(Route.ALGORITHM_VERSION.values(path)).containsExactly(entry("id", "a b/c"), entry("number", "2"));
        assertThat(Route.ALGORITHM_VERSION.id(path)).contains("a b/c");
        assertThat(Route.PORTAL.values("/")).isEmpty();
    }

    @Test
    void a_page_of_its_own_wins_over_an_id_and_a_file_is_none() {
        assertThat(Route.at("/algoritmer/statistikk")).contains(Route.ALGORITHM_STATISTICS);
        assertThat(Route.at("/algoritmer/1/versjoner")).contains(Route.ALGORITHM_VERSIONS);
        assertThat(Route.at("/algoritmer/feed.atom")).isEmpty();
    }

    @Test
    void an_address_space_is_not_its_prefix() {
        assertThat(Route.faceOf("/tilsyn/sak/1")).isEqualTo(Face.STAFF);
        assertThat(Route.faceOf("/tilsynet")).isEqualTo(Face.PUBLIC);
        assertThat(Route.faceOf("/virksomhet/")).isEqualTo(Face.BODY);
    }
}
