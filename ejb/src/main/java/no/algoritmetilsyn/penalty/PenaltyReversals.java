package no.algoritmetilsyn.penalty;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import no.algoritmetilsyn.casefile.Reversal;
import no.algoritmetilsyn.letter.desk.LetterArrivals;
import no.algoritmetilsyn.platform.AuthorityClock;

/** Tells other features that the authority has waived some of a coercive fine by itself (forvaltningsloven §§ 35, 51 third paragraph). */
@Dependent
public class PenaltyReversals {

    @Inject
    Penalties penalties;

    @Inject
    LetterArrivals letters;

    /** What was waived last, but by an appeal; empty when nothing was. */
    public Optional<Reversal> of(UUID penaltyId) {
        return penalties.waivers(penaltyId).stream()
                .reduce((earlier, later) -> later)
                .map(waiver -> reversal(penalties.penalty(penaltyId), waiver));
    }

    private Reversal reversal(Penalty penalty, PenaltyWaiver waiver) {
        return new Reversal(
                penalty.reference(),
                penalty.body().organisationId(),
                penalty.body().writtenForm().language(),
                LocalDate.ofInstant(waiver.decidedAt(), AuthorityClock.ZONE),
                waiver.letterId() == null
                        ? null
                        : letters.arrivedOn(waiver.letterId()).orElse(null));
    }
}
