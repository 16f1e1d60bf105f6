package no.algoritmetilsyn.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EntityTagsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"\"a,b\"", "W/\"a,b\"", "*", " * ", "\"x\", W/\"a,b\"", "\"x\",\"a,b\"", "\"\", \"a,b\" , \"y\""
            })
    void a_tag_is_found_weak_or_not(String header) {
        assertThat(EntityTags.name(List.of(header), "\"a,b\"")).isTrue();
        assertThat(EntityTags.name(List.of("\"y\"", header), "W/\"a,b\"")).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a,b", "\"a\"", "\"b\"", "\"a,b", "\"A,B\"", "\"x\", *", "\"x\"\"a,bc\""})
    void another_is_not(String header) {
        assertThat(EntityTags.name(List.of(header), "\"a,b\"")).isFalse();
    }

    @Test
    void what_has_no_tag_is_never_meant() {
        assertThat(EntityTags.name(List.of("*"), null)).isFalse();
    }
}
