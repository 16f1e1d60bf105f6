package no.algoritmetilsyn.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DrawingTest {

    @Test
    void headings_follow_those_of_the_page() {
        assertThat(Drawing.lowered("<h2 id=\"a\">Svar</h2><p>h2</p><hr/><h6>x</h6>", 2))
                .isEqualTo("<h4 id=\"a\">Svar</h4><p>h2</p><hr/><h6>x</h6>");
        assertThat(Drawing.lowered("<h2>Svar</h2>", 0)).isEqualTo("<h2>Svar</h2>");
    }
}
