package no.algoritmetilsyn.access;

import jakarta.ejb.ApplicationException;
import java.util.UUID;

/**
 * The table says no. Pages and resources answer 403; where the very existence of a case is not the asker's business,
 * 404.
 */
@ApplicationException(rollback = true)
public class AccessRefused extends RuntimeException {

    private final Act act;
    private final String rule;
    private final UUID casefileId;

    /**
     * @param act what was refused
     * @param rule what was missing: {@link Refusal#NO_ROLE}, or the names of conditions joined by {@code +}
     * @param casefileId the case it was about, or null
     */
    public AccessRefused(Act act, String rule, UUID casefileId) {
        super("Refused: " + act);
        this.act = act;
        this.rule = rule;
        this.casefileId = casefileId;
    }

    /** Whether nothing is missing but the declaration of impartiality: the case is one that the actor may see. */
    public boolean isForWantOfDeclaration() {
        return rule.equals(Condition.DECLARED_IMPARTIAL.name());
    }

    /** What was refused. */
    public Act act() {
        return act;
    }

    /** What was missing. */
    public String rule() {
        return rule;
    }

    /** The case it was about; null when it was about none, or none that exists. */
    public UUID casefileId() {
        return casefileId;
    }
}
