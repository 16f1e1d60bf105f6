package no.algoritmetilsyn.owndata.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.ResourceBundle;
import no.algoritmetilsyn.audit.AccessEvent;
import no.algoritmetilsyn.platform.web.Language;
import no.algoritmetilsyn.platform.web.Texts;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class OwnDataWordsTest {

    @ParameterizedTest
    @EnumSource(Language.class)
    void whatever_happens_at_the_login_has_its_words(Language language) {
        ResourceBundle words = ResourceBundle.getBundle(Texts.BUNDLE, language.locale());
        assertThat(Arrays.stream(AccessEvent.values()).map(event -> "owndata.login." + event.name()))
                .allMatch(words::containsKey);
    }
}
