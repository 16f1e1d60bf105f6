package no.algoritmetilsyn.ban;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.algoritmetilsyn.letter.desk.Addressee;
import no.algoritmetilsyn.letter.desk.LetterDrafts;
import no.algoritmetilsyn.letter.desk.LetterState;
import no.algoritmetilsyn.letter.desk.NewLetter;
import no.algoritmetilsyn.letter.desk.OutgoingLetter;
import no.algoritmetilsyn.letter.kind.BanReviewed;
import no.algoritmetilsyn.letter.kind.LetterKind;

/** Begins the letters about reviews of interim bans, and finds those that there are. */
@Dependent
class BanLetters {

    private static final String UNDECIDED = "offl-24-2";

    @PersistenceContext
    EntityManager entities;

    @Inject
    LetterDrafts drafts;

    @Inject
    BanContents contents;

    /** What came of a review, begun or written anew. */
    UUID reviewed(Ban ban, BanReview review) {
        BanReviewed values = contents.reviewed(ban, review);
        Optional<OutgoingLetter> open = open(ban.id(), LetterKind.BAN_REVIEWED);
        open.ifPresent(letter -> drafts.revise(letter.id(), values));
        return open.map(OutgoingLetter::id)
                .orElseGet(() -> drafts.draft(new NewLetter(
                        ban.id(),
                        ban.id(),
                        values,
                        BanContents.language(ban.directedAt()),
                        Addressee.organisation(ban.directedAt().organisationId()),
                        UNDECIDED)));
    }

    /** Whether one of a kind lies with others, or is signed; a rule. */
    Optional<String> submitted(UUID id, LetterKind kind) {
        return open(id, kind)
                .filter(letter -> letter.state() != LetterState.DRAFT)
                .map(letter -> "letterSubmitted");
    }

    private Optional<OutgoingLetter> open(UUID id, LetterKind kind) {
        return all(id).stream()
                .filter(letter -> letter.kind() == kind && letter.state().isOpen())
                .findFirst();
    }

    /** Those that were sent, oldest first. */
    List<OutgoingLetter> sent(UUID id) {
        return all(id).stream()
                .filter(letter -> letter.state() == LetterState.SENT)
                .toList();
    }

    private List<OutgoingLetter> all(UUID id) {
        return entities.createQuery(
                        "select l from OutgoingLetter l where l.proceedingId = :ban order by l.sentAt, l.writtenAt, l.id",
                        OutgoingLetter.class)
                .setParameter("ban", id)
                .getResultList();
    }
}
