package no.algoritmetilsyn.letter.kind;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import no.algoritmetilsyn.law.Provision;
import no.algoritmetilsyn.letter.text.LetterLanguage;

/**
 * A provision that a letter names.
 *
 * @param provision its code, such as {@code fvl67-29}; names the version of the act as well
 * @param citation how it is cited in the language of the letter: act, section, paragraph and letter
 */
public record LegalBasis(@NotBlank @Size(max = 60) String provision, @NotBlank @Size(max = 200) String citation) {

    /** A provision as it is cited in a language. */
    public static LegalBasis of(Provision provision, LetterLanguage language) {
        return new LegalBasis(provision.code(), provision.citation(language.tag()));
    }
}
