package no.algoritmetilsyn.decision;

import jakarta.persistence.Embeddable;

/** Why it is decided so: facts, rules with the problem, and what was decisive (forvaltningsloven § 25). */
@Embeddable
public record Reasons(String facts, String rules, String considerations) {}
