package no.algoritmetilsyn.fine;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import no.algoritmetilsyn.letter.desk.Addressee;
import no.algoritmetilsyn.letter.desk.LetterArrivals;
import no.algoritmetilsyn.letter.desk.OutgoingLetter;
import no.algoritmetilsyn.letter.kind.LetterKind;
import no.algoritmetilsyn.platform.AuthorityClock;

/** Tells other features that a fine was reduced or reversed by the authority itself (forvaltningsloven § 35 first paragraph). */
@Dependent
public class FineReversals {

    /**
     * What was changed last.
     *
     * @param body the organisation that was fined
     * @param on day on which it was decided, Europe/Oslo
     * @param arrivedOn day on which word of it reached the body; null as long as that is not known
     */
    public record Reversal(String reference, FinedBody body, LocalDate on, LocalDate arrivedOn) {}

    @Inject
    Fines fines;

    @Inject
    LetterArrivals letters;

    /** The last change of a fine in favour of its body that no appeal has led to; empty when there is none. */
    public Optional<Reversal> of(UUID fineId) {
        Fine fine = fines.fine(fineId);
        return fines.changes(fineId).stream()
                .filter(change -> !change.afterAppeal())
                .filter(change -> change.kind() == FineChange.Kind.REDUCED || change.kind() == FineChange.Kind.REVERSED)
                .reduce((earlier, later) -> later)
                .map(change -> new Reversal(
                        fine.reference(),
                        fine.body(),
                        LocalDate.ofInstant(change.decidedAt(), AuthorityClock.ZONE),
                        arrivedOn(fine, change)));
    }

    private LocalDate arrivedOn(Fine fine, FineChange change) {
        return letters.sent(fine.id(), Addressee.organisation(fine.body().organisationId())).stream()
                .filter(letter -> letter.kind() == LetterKind.FINE_CHANGED)
                .filter(letter -> !letter.sentAt().isBefore(change.decidedAt()))
                .map(OutgoingLetter::id)
                .findFirst()
                .flatMap(letters::arrivedOn)
                .orElse(null);
    }
}
