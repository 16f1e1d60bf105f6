package no.algoritmetilsyn.ban;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import no.algoritmetilsyn.letter.desk.Addressee;
import no.algoritmetilsyn.letter.desk.BegunLetters;
import no.algoritmetilsyn.letter.desk.LetterDrafts;
import no.algoritmetilsyn.letter.desk.NewLetter;
import no.algoritmetilsyn.letter.kind.BanReviewed;
import no.algoritmetilsyn.letter.kind.LetterKind;

/** Begins the letters about reviews of interim bans, and finds those that there are. */
@Dependent
class BanLetters {

    private static final String UNDECIDED = "offl-24-2";

    @Inject
    BegunLetters begun;

    @Inject
    LetterDrafts drafts;

    @Inject
    BanContents contents;

    /** What came of a review, begun or written anew. */
    UUID reviewed(Ban ban, BanReview review) {
        BanReviewed values = contents.reviewed(ban, review);
        return drafts.draftOrRevise(new NewLetter(
                ban.id(),
                ban.id(),
                values,
                BanContents.language(ban.directedAt()),
                Addressee.organisation(ban.directedAt().organisationId()),
                UNDECIDED));
    }

    /** Whether one of a kind lies with others, or is signed; a rule. */
    Optional<String> submitted(UUID id, LetterKind kind) {
        return begun.submitted(id, kind);
    }
}
