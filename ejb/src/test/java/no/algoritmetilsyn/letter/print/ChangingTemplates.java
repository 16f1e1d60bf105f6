package no.algoritmetilsyn.letter.print;

import java.util.function.UnaryOperator;
import no.algoritmetilsyn.letter.kind.Letter;
import no.algoritmetilsyn.letter.text.LetterLanguage;
import no.algoritmetilsyn.letter.text.LetterText;

/** The templates of the product until a test changes them, as a later release does. */
public final class ChangingTemplates extends LetterRenderer {

    private UnaryOperator<LetterText> release = UnaryOperator.identity();

    /** From now on each template gives what this makes of it. */
    public void change(UnaryOperator<LetterText> later) {
        release = later;
    }

    /** As the product has them. */
    public void asTheyAre() {
        release = UnaryOperator.identity();
    }

    @Override
    public LetterText text(Letter letter, LetterLanguage language) {
        return release.apply(super.text(letter, language));
    }
}
