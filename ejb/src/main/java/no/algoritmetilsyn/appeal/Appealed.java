package no.algoritmetilsyn.appeal;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.UUID;
import no.algoritmetilsyn.casefile.ProceedingKind;

/**
 * What is appealed: something that was decided in a proceeding.
 *
 * @param id the proceeding
 * @param kind of the proceeding
 * @param reference what it is called
 * @param title what it is about
 * @param provision code of the provision on which it was decided
 * @param regime code of the act of procedure that was in force
 * @param decidedOn day on which it was decided, Europe/Oslo
 * @param arrivedOn day on which word of it arrived, as far as is known
 * @param amount whole kroner that are claimed of the party, or that it was granted of its costs; null where nothing is
 */
@Embeddable
public record Appealed(
        @Column(name = "appealed_id") UUID id,
        @Column(name = "appealed_kind") @Enumerated(EnumType.STRING) ProceedingKind kind,
        @Column(name = "appealed_reference") String reference,
        String title,
        String provision,
        String regime,
        LocalDate decidedOn,
        LocalDate arrivedOn,
        Integer amount) {

    /** The same, word of which arrived on another day. */
    public Appealed arrivedOn(LocalDate day) {
        return new Appealed(id, kind, reference, title, provision, regime, decidedOn, day, amount);
    }
}
