package no.algoritmetilsyn.algorithm.standard;

import java.util.Set;

/**
 * When a field must be filled in: at these stages of life and for these classes of risk. An empty set asks for nothing
 * in particular; two empty sets mean always.
 *
 * @param stages words of the vocabulary {@code useStatus}
 * @param risks words of the vocabulary {@code riskClass}
 */
public record Requirement(boolean ever, Set<String> stages, Set<String> risks) {

    /** Never asked for. */
    public static final Requirement NEVER = new Requirement(false, Set.of(), Set.of());

    /** Always asked for. */
    public static final Requirement ALWAYS = new Requirement(true, Set.of(), Set.of());

    /** Whether a record at this stage and of this risk must have the field; null where the record does not say. */
    public boolean holds(String stage, String risk) {
        return ever
                && (stages.isEmpty() || (stage != null && stages.contains(stage)))
                && (risks.isEmpty() || (risk != null && risks.contains(risk)));
    }
}
