package no.algoritmetilsyn.fine;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.algoritmetilsyn.fine.evidence.FineLaw;
import no.algoritmetilsyn.letter.desk.Addressee;
import no.algoritmetilsyn.letter.desk.LetterDrafts;
import no.algoritmetilsyn.letter.desk.LetterState;
import no.algoritmetilsyn.letter.desk.NewLetter;
import no.algoritmetilsyn.letter.desk.OutgoingLetter;
import no.algoritmetilsyn.letter.kind.FineChanged;
import no.algoritmetilsyn.letter.text.LetterLanguage;

/** Begins the letters about fines that have changed, and finds those that there are. */
@Dependent
class FineLetters {

    private static final String UNDECIDED = "offl-24-2";

    @PersistenceContext
    EntityManager entities;

    @Inject
    LetterDrafts drafts;

    @Inject
    FineLaw law;

    /** That it comes to something else now, begun or written anew. */
    UUID changed(Fine fine, String because) {
        FineChanged values = values(fine, because);
        Optional<OutgoingLetter> open = open(fine.id());
        open.ifPresent(letter -> drafts.revise(letter.id(), values));
        return open.map(OutgoingLetter::id)
                .orElseGet(() -> drafts.draft(new NewLetter(
                        fine.id(),
                        fine.id(),
                        values,
                        language(fine),
                        Addressee.organisation(fine.body().organisationId()),
                        UNDECIDED)));
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
        return open(id).filter(letter -> letter.state() != LetterState.DRAFT).map(letter -> "letterSubmitted");
    }

    private Optional<OutgoingLetter> open(UUID id) {
        return all(id).stream().filter(letter -> letter.state().isOpen()).findFirst();
    }

    /** Those that were sent, oldest first. */
    List<OutgoingLetter> sent(UUID id) {
        return all(id).stream()
                .filter(letter -> letter.state() == LetterState.SENT)
                .toList();
    }

    private List<OutgoingLetter> all(UUID id) {
        return entities.createQuery(
                        "select l from OutgoingLetter l where l.proceedingId = :fine order by l.sentAt, l.writtenAt, l.id",
                        OutgoingLetter.class)
                .setParameter("fine", id)
                .getResultList();
    }
}
