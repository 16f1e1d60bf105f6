package no.algoritmetilsyn.law;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;

/** What an appeal does, under one regime, to what it is about until it is decided. Release data: only read. */
@Entity
@Immutable
@Table(name = "appeal_effects")
public class AppealEffect {

    /** What it does. */
    public enum Effect {
        /** One need not obey meanwhile, unless obeying at once is urgently necessary and reasons are given (fvl 1967 § 14). */
        SUSPENDS_UNLESS_URGENT,
        /** One obeys meanwhile, unless it is postponed (fvl 2025 § 19). */
        BINDS_UNLESS_POSTPONED
    }

    @Id
    private String id;

    private String code;
    private String regime;

    @Enumerated(EnumType.STRING)
    private Effect effect;

    private String provision;

    /** For the provider of persistence. */
    protected AppealEffect() {}

    /** Code of the regime. */
    public String regime() {
        return regime;
    }

    public Effect effect() {
        return effect;
    }

    /** Code of the provision that says so. */
    public String provision() {
        return provision;
    }

    static String id(String regime, String code) {
        return regime + "/" + code;
    }

    String id() {
        return id;
    }
}
