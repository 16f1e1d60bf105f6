package no.algoritmetilsyn.letter.desk;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;
import no.algoritmetilsyn.casefile.step.input.InvalidStep;
import no.algoritmetilsyn.letter.LetterRefused;
import no.algoritmetilsyn.letter.LetterSnapshot;
import no.algoritmetilsyn.letter.print.LetterRenderer;
import no.algoritmetilsyn.letter.text.LetterText;
import no.algoritmetilsyn.letter.text.TextMerge;

/** Templates that have changed since a draft began with them: the draft stays with its own until somebody takes the newer one. */
@Dependent
class NewerTemplates {

    @Inject
    LetterRenderer renderer;

    /**
     * What the newer template would make of a draft; empty when there is none. A template that asks for a value which the draft
     * does not hold is not offered: its feature has to write the letter anew.
     */
    Optional<TextMerge> offered(LetterSnapshot draft) {
        try {
            LetterText today = renderer.text(draft.data(), draft.language());
            return today.version() > draft.text().version()
                    ? Optional.of(TextMerge.of(draft.text(), today))
                    : Optional.empty();
        } catch (LetterRefused holdsTooLittle) {
            return Optional.empty();
        }
    }

    /**
     * The draft on the newer template, with all that was typed.
     *
     * @param version that was read and is wanted
     * @throws InvalidStep when there is no such version, or a newer one still
     */
    LetterSnapshot taken(LetterSnapshot draft, int version) {
        TextMerge merge = offered(draft)
                .filter(offer -> offer.text().version() == version)
                .orElseThrow(() -> InvalidStep.at("template", "changed"));
        return new LetterSnapshot(
                draft.kind(), draft.language(), draft.frame(), draft.data(), merge.text(), draft.attachments());
    }
}
