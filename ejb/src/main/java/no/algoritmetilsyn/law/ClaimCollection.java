package no.algoritmetilsyn.law;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;

/**
 * Who collects the claims of one act, and whether they bear interest (innkrevingsforskriften §§ 2-6 and 15-1). Release data: only
 * read.
 */
@Entity
@Immutable
@Table(name = "claim_collection")
public class ClaimCollection {

    @Id
    private String id;

    private String regime;

    @Enumerated(EnumType.STRING)
    private ClaimKind kind;

    private boolean collected;
    private boolean interest;

    /** For the provider of persistence. */
    protected ClaimCollection() {}

    /** Code of the act by which the claim was made. */
    public String regime() {
        return regime;
    }

    public ClaimKind kind() {
        return kind;
    }

    /** Whether Innkrevingsmyndigheten collects it; if not, the body that made the decision does. */
    public boolean isCollected() {
        return collected;
    }

    /** Whether interest runs on it there (innkrevingsloven § 15). */
    public boolean bearsInterest() {
        return interest;
    }

    static String id(String regime, ClaimKind kind) {
        return regime + "/" + kind;
    }

    String id() {
        return id;
    }
}
