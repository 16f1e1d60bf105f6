package no.algoritmetilsyn.law.power;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;

/** Where an act says something about a coercive fine. Release data: only read. */
@Entity
@Immutable
@Table(name = "penalty_provisions")
public class PenaltyProvision {

    @Id
    private String id;

    private String provision;

    /** For the provider of persistence. */
    protected PenaltyProvision() {}

    static String id(String regime, PenaltyMatter matter) {
        return regime + "/" + matter;
    }

    String id() {
        return id;
    }

    String provision() {
        return provision;
    }
}
