package no.algoritmetilsyn.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FailureTest {

    @Test
    void a_form_that_is_none_is_the_senders_fault() {
        assertThat(Failure.isUnreadable(new RuntimeException(new Exception("UT010016: Not a multi part request"))))
                .isTrue();
        assertThat(Failure.isUnreadable(new RuntimeException("other"))).isFalse();
    }
}
