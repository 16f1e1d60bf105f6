package no.algoritmetilsyn.fine;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import no.algoritmetilsyn.fine.evidence.FineLaw;
import no.algoritmetilsyn.letter.desk.Addressee;
import no.algoritmetilsyn.letter.desk.BegunLetters;
import no.algoritmetilsyn.letter.desk.LetterDrafts;
import no.algoritmetilsyn.letter.desk.NewLetter;
import no.algoritmetilsyn.letter.kind.FineChanged;
import no.algoritmetilsyn.letter.kind.LetterKind;
import no.algoritmetilsyn.letter.text.LetterLanguage;

/** Begins the letters about fines that have changed, and finds those that there are. */
@Dependent
class FineLetters {

    private static final String UNDECIDED = "offl-24-2";

    @Inject
    BegunLetters begun;

    @Inject
    LetterDrafts drafts;

    @Inject
    FineLaw law;

    /** That it comes to something else now, begun or written anew. */
    UUID changed(Fine fine, String because) {
        FineChanged values = values(fine, because);
        return drafts.draftOrRevise(new NewLetter(
                fine.id(),
                fine.id(),
                values,
                language(fine),
                Addressee.organisation(fine.body().organisationId()),
                UNDECIDED));
    }

    /** What such a letter says now. */
    FineChanged values(Fine fine, String because) {
        return new FineChanged(
                law.procedure(FineLaw.REVERSAL, language(fine)),
                fine.reference(),
                fine.title(),
                fine.decidedOn(),
                fine.decidedAmount(),
                fine.amount(),
                because,
                law.appeal(language(fine)));
    }

    private static LetterLanguage language(Fine fine) {
        return LetterLanguage.of(fine.body().writtenForm().language());
    }

    /** Whether one lies with others, or is signed. */
    Optional<String> submitted(UUID id) {
        return begun.submitted(id, LetterKind.FINE_CHANGED);
    }
}
