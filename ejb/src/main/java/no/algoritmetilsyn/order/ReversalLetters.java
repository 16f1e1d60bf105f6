package no.algoritmetilsyn.order;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import no.algoritmetilsyn.casefile.step.StepRun;
import no.algoritmetilsyn.law.Laws;
import no.algoritmetilsyn.letter.desk.Addressee;
import no.algoritmetilsyn.letter.desk.AppealInformation;
import no.algoritmetilsyn.letter.desk.NewLetter;
import no.algoritmetilsyn.letter.desk.StepLetters;
import no.algoritmetilsyn.letter.kind.LegalBasis;
import no.algoritmetilsyn.letter.kind.Reversed;
import no.algoritmetilsyn.letter.text.LetterLanguage;

/** Sends the letter about what the authority has changed by itself in favour of a body; the one who takes the step signs it. */
@Dependent
public class ReversalLetters {

    /** Ground on which what was written about a breach may be kept until the case is decided. */
    private static final String UNDECIDED = "offl-24-2";

    private static final String REVERSAL = "fvl67-35-1";

    @Inject
    StepLetters letters;

    @Inject
    AppealInformation information;

    @Inject
    Laws laws;

    /**
     * Sends it.
     *
     * @param reference of what is changed
     * @param title what that is about
     * @param point that need not be fulfilled any more; null for a coercive fine
     * @param amount kroner of the coercive fine that are not claimed; null for a point
     * @param because why, in words for the body
     * @return its id
     */
    public UUID send(
            String reference,
            String title,
            OrderedBody body,
            Integer point,
            Integer amount,
            String because,
            StepRun run) {
        LetterLanguage language = LetterLanguage.of(body.writtenForm().language());
        var values = new Reversed(
                law(REVERSAL, language),
                reference,
                title,
                point,
                amount,
                because,
                information.of("fvl67-28", language, place -> law(place, language)));
        return letters.send(
                new NewLetter(
                        run.id(), run.id(), values, language, Addressee.organisation(body.organisationId()), UNDECIDED),
                Map.of(),
                run.actor().id(),
                run);
    }

    private LegalBasis law(String of1967, LetterLanguage language) {
        return LegalBasis.of(laws.procedure(of1967), language);
    }
}
