package no.algoritmetilsyn.ban;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import no.algoritmetilsyn.ban.step.BanResult;
import no.algoritmetilsyn.casefile.Reversal;
import no.algoritmetilsyn.letter.desk.LetterArrivals;
import no.algoritmetilsyn.letter.desk.OutgoingLetter;
import no.algoritmetilsyn.letter.kind.LetterKind;
import no.algoritmetilsyn.platform.AuthorityClock;

/** Tells other features that the authority has lifted or narrowed an interim ban by itself (forvaltningsloven § 35 first paragraph). */
@Dependent
public class BanReversals {

    @Inject
    Bans bans;

    @Inject
    LetterArrivals letters;

    /** The last review by which it was changed or lifted, when its letter was sent; empty when there is none. */
    public Optional<Reversal> of(UUID banId) {
        return bans.reviews(banId).stream()
                .filter(review -> review.sentAt() != null && review.result() != BanResult.STANDS)
                .reduce((earlier, later) -> later)
                .map(review -> reversal(bans.ban(banId), review));
    }

    private Reversal reversal(Ban ban, BanReview review) {
        return new Reversal(
                ban.reference(),
                ban.directedAt().organisationId(),
                ban.directedAt().writtenForm().language(),
                LocalDate.ofInstant(review.sentAt(), AuthorityClock.ZONE),
                arrivedOn(ban, review));
    }

    private LocalDate arrivedOn(Ban ban, BanReview review) {
        return letters.sent(ban.id()).stream()
                .filter(letter -> letter.kind() == LetterKind.BAN_REVIEWED)
                .filter(letter -> !letter.sentAt().isBefore(review.sentAt()))
                .map(OutgoingLetter::id)
                .findFirst()
                .flatMap(letters::arrivedOn)
                .orElse(null);
    }
}
