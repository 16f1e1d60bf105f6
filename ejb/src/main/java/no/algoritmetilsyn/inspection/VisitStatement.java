package no.algoritmetilsyn.inspection;

import jakarta.persistence.Embeddable;

/** What somebody said at a visit. */
@Embeddable
public record VisitStatement(String who, String said) {}
