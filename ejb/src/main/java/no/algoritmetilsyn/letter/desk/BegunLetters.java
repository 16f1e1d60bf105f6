package no.algoritmetilsyn.letter.desk;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.algoritmetilsyn.casefile.step.FinishCheck;
import no.algoritmetilsyn.casefile.step.FinishSection;
import no.algoritmetilsyn.letter.kind.LetterKind;

/** The letters that a feature has begun in its proceedings and that have not left: written, submitted or signed. Those that have are {@link LetterArrivals#sent}. */
@Dependent
public class BegunLetters {

    @PersistenceContext
    EntityManager entities;

    /** All of a proceeding, the one that was begun first comes first. */
    public List<OutgoingLetter> open(UUID proceedingId) {
        return entities.createQuery(
                        "select l from OutgoingLetter l where l.proceedingId = :proceeding order by l.writtenAt, l.id",
                        OutgoingLetter.class)
                .setParameter("proceeding", proceedingId)
                .getResultStream()
                .filter(letter -> letter.state().isOpen())
                .toList();
    }

    /** Those that have to leave, or be let go, before the proceeding ends. */
    public FinishCheck lacks(UUID proceedingId) {
        var check = new FinishCheck();
        open(proceedingId)
                .forEach(letter ->
                        check.when(true, FinishSection.LETTERS, "letterOpen", LetterPage.address(letter.id())));
        return check;
    }

    /** The first of a kind. */
    public Optional<OutgoingLetter> open(UUID proceedingId, LetterKind kind) {
        return open(proceedingId).stream()
                .filter(letter -> letter.kind() == kind)
                .findFirst();
    }

    /** Why a letter of one of these kinds cannot be written anew: one is with those who sign. */
    public Optional<String> submitted(UUID proceedingId, LetterKind... kinds) {
        return open(proceedingId).stream()
                .filter(letter -> Arrays.asList(kinds).contains(letter.kind()))
                .filter(letter -> letter.state() != LetterState.DRAFT)
                .map(letter -> "letterSubmitted")
                .findFirst();
    }
}
