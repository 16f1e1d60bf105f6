package no.algoritmetilsyn.inspection;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import no.algoritmetilsyn.inspection.step.PresentAs;
import no.algoritmetilsyn.inspection.step.Seat;

/**
 * Somebody who was present at a visit. The name is a part of the record, and stands nowhere else.
 *
 * @param seat what gives a representative of the employees a seat; null for others, and in records of before it was asked for
 */
@Embeddable
public record PresentPerson(
        String name, @Enumerated(EnumType.STRING) PresentAs capacity, @Enumerated(EnumType.STRING) Seat seat) {}
