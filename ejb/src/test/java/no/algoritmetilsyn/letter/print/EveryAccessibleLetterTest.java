package no.algoritmetilsyn.letter.print;

import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.provider.Arguments;

/** The long form: each kind of letter in each of its languages. */
@Tag("soak")
class EveryAccessibleLetterTest extends AccessibleLettersTest {

    static Stream<Arguments> letters() {
        return all();
    }
}
