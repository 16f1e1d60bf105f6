package no.algoritmetilsyn.inspection;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import no.algoritmetilsyn.inspection.step.PresentAs;

/** Somebody who was present at a visit. The name is a part of the record, and stands nowhere else. */
@Embeddable
public record PresentPerson(String name, @Enumerated(EnumType.STRING) PresentAs capacity) {}
