package no.algoritmetilsyn.platform.web.edge;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AddressTest {

    @ParameterizedTest
    @CsvSource({
        "/,/",
        "/klage,/klage",
        "/tilsyn/,/tilsyn/",
        "/algoritmer/feed.atom,/algoritmer/feed.atom",
        "/a%20b,/a b",
        "/bl%C3%A5b%C3%A6r,/blåbær",
        "/a...b,/a...b",
        "/...,/...",
        "/a+b@c:d=e,/a+b@c:d=e",
    })
    void what_has_one_meaning_is_read(String encoded, String path) {
        assertThat(Address.read(encoded)).contains(path);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "*",
                "klage",
                "//tilsyn/",
                "/tilsyn//sak",
                "/x/../tilsyn/",
                "/./tilsyn/",
                "/tilsyn/..",
                "/tilsyn/.",
                "/x;/../task/list.xhtml",
                "/tilsyn;a=b/",
                "/task/list%2exhtml",
                "/task/list%2Exhtml",
                "/%74ilsyn/",
                "/tilsyn%2fsak",
                "/tilsyn%5csak",
                "/tilsyn\\sak",
                "/%2e%2e/tilsyn/",
                "/tilsyn/%3bx",
                "/%252e%252e/",
                "/%",
                "/%4",
                "/%zz",
                "/%+1",
                "/%\uFF11\uFF11",
                "/%00",
                "/%7f",
                "/%0d%0a",
                "/%c3%28",
                "/%c0%af",
                "/%ed%a0%80",
                "/a{b}",
                "/a|b",
                "/a b",
                "/a\"b",
                "/\u00e5",
                "/\u0000",
            })
    void what_could_mean_something_else_is_not(String encoded) {
        assertThat(Address.read(encoded)).isEmpty();
    }

    @Test
    void nothing_is_longer_than_an_address_of_ours() {
        assertThat(Address.read("/" + "a".repeat(Address.LONGEST - 1))).isPresent();
        assertThat(Address.read("/" + "a".repeat(Address.LONGEST))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/WEB-INF", "/WEB-INF/web.xml", "/web-inf/x", "/Meta-Inf/MANIFEST.MF"})
    void the_folders_of_the_server_are_hidden(String path) {
        assertThat(Address.isHidden(path)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/WEB-INFO", "/algoritmer/WEB-INF", "/klage"})
    void others_are_not(String path) {
        assertThat(Address.isHidden(path)).isFalse();
    }
}
