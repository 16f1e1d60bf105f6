package no.algoritmetilsyn.platform.web.edge;

import static org.assertj.core.api.Assertions.assertThat;

import io.undertow.util.Headers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OddHeadersTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "*/*",
                "text/html,application/xhtml+xml,application/xml;q=0.9,image/avif,image/webp,*/*;q=0.8",
                "application/json",
                "application/json; charset=utf-8; q=1.0, text/*;q=0.001",
                "text/csv;header=\"present, or not\"",
                "text/html , , text/plain",
                "application/signed-exchange;v=b3;q=0.7",
            })
    void what_browsers_send_is_right(String accept) {
        assertThat(OddHeaders.isRight(Headers.ACCEPT, accept)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "*/",
                "/",
                "a",
                "*; q=.2",
                "a/b;q=x",
                "a/b;q=2",
                "a/b;q=1.5",
                "a/b;q=0.1234",
                "text/html;;;q=,",
                "\u00f8",
                "a/b;c=\"",
                "a/b c/d",
                "a/b;q=-1",
            })
    void what_nobody_can_read_is_not(String accept) {
        assertThat(OddHeaders.isRight(Headers.ACCEPT, accept)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"nb", "nb-NO,nb;q=0.9,no;q=0.8,*;q=0.1", "en-US,en;q=0.5"})
    void languages_are_read(String languages) {
        assertThat(OddHeaders.isRight(Headers.ACCEPT_LANGUAGE, languages)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"nb;q=zz", "n b", "nb;q=1;q=", "nb_NO", "\u00e5"})
    void others_are_not(String languages) {
        assertThat(OddHeaders.isRight(Headers.ACCEPT_LANGUAGE, languages)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "application/json",
                "application/json;charset=utf-8",
                "application/x-www-form-urlencoded; charset=UTF-8",
                "multipart/form-data; boundary=----WebKitFormBoundary7MA4YWxkTrZu0gW",
                "multipart/form-data; boundary=\"a b:c/d?\"",
                "multipart/form-data; boundary=a=b/c:d",
            })
    void types_of_bodies_are_read(String type) {
        assertThat(OddHeaders.isRight(Headers.CONTENT_TYPE, type)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {";", "application", "a/b;c=\"", "a/b \u00e5"})
    void what_is_no_type_is_not(String type) {
        assertThat(OddHeaders.isRight(Headers.CONTENT_TYPE, type)).isFalse();
    }

    /** The longest header there can be, of what could make a pattern try again and again. */
    @Test
    void a_long_header_takes_no_longer_for_being_wrong() {
        for (String part : new String[] {"a/b;q=0.1,", "a/b;c=d;", " , ", "a/", "a/b;c=\"", ";q=0", "a/b; ;"}) {
            String wrong = part.repeat(16_384 / part.length()) + "\u0000";
            long start = System.nanoTime();
            for (var header :
                    new io.undertow.util.HttpString[] {Headers.ACCEPT, Headers.ACCEPT_LANGUAGE, Headers.CONTENT_TYPE}) {
                assertThat(OddHeaders.isRight(header, wrong)).isFalse();
            }
            assertThat(System.nanoTime() - start).as(part).isLessThan(1_000_000_000L);
        }
    }
}
