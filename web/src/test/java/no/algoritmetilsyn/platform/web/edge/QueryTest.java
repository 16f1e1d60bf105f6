package no.algoritmetilsyn.platform.web.edge;

import static org.assertj.core.api.Assertions.assertThat;

import no.algoritmetilsyn.platform.web.edge.Query.Parameter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QueryTest {

    @ParameterizedTest
    @CsvSource({
        "q=100%,q=100%25",
        "q=%zz,q=%25zz",
        "q=%,q=%25",
        "q=a|b,q=a%7Cb",
        "q={x},q=%7Bx%7D",
        "q=%7Bx%7D,q=%7Bx%7D",
        "q=a+b,q=a+b",
        "til=/tilsyn/?a,til=/tilsyn/?a",
        "f[0]=1,f[0]=1",
    })
    void what_should_have_been_encoded_is(String raw, String encoded) {
        assertThat(Query.encoded(raw)).isEqualTo(encoded);
        assertThat(Query.encoded(encoded)).isEqualTo(encoded);
    }

    @Test
    void bytes_that_were_sent_as_they_are_are_utf_8() {
        assertThat(Query.parameters(Query.encoded("q=b\u00c3\u00a5"))).containsExactly(new Parameter("q", "bå"));
    }

    @Test
    void parameters_come_in_order_and_as_often_as_they_were_sent() {
        assertThat(Query.parameters("a=1&&b&a=2&=x&c=d=e%20f+g"))
                .containsExactly(
                        new Parameter("a", "1"),
                        new Parameter("b", ""),
                        new Parameter("a", "2"),
                        new Parameter("", "x"),
                        new Parameter("c", "d=e f g"));
    }

    @ParameterizedTest
    @CsvSource({
        "q=a&jakarta.faces.ViewState=x,q=a",
        "jakarta.faces.partial.ajax=true&q=a,q=a",
        "jakarta%2Efaces.x=1,''",
        "javax.faces.x,''",
        "q=jakarta.faces.x,q=jakarta.faces.x",
    })
    void nothing_in_an_address_steers_faces(String sent, String left) {
        assertThat(Query.withoutFaces(sent)).isEqualTo(left);
    }

    @Test
    void bytes_that_are_no_text_become_the_sign_for_that() {
        assertThat(Query.parameters("q=%ff%C3%28")).containsExactly(new Parameter("q", "\uFFFD\uFFFD("));
    }
}
