package no.algoritmetilsyn.casefile;

import java.util.Locale;
import java.util.UUID;
import no.algoritmetilsyn.audit.AuditSubject;

/** What a case can hold: each kind has a procedure of its own, and a feature that keeps its legal state. */
public enum ProceedingKind {
    /** A complaint or tip from outside. */
    COMPLAINT("K"),
    /** A body is asked for an account, or ordered to give information. */
    DEMAND("R"),
    /** A body is examined by the checklist of a theme. */
    INSPECTION("T"),
    /** The authority decides something that binds a body. */
    DECISION("V"),
    /** What a decision orders is followed until it is fulfilled. */
    ORDER("P"),
    /** A coercive fine that runs because an order is neglected. */
    PENALTY("M"),
    /** Somebody appeals what was decided (klage på vedtak). */
    APPEAL("A"),
    /** An administrative fine that was decided, until it is paid. */
    FINE("G"),
    /** An interim ban that was decided, until it ends. */
    BAN("F"),
    /** A party asks to see the documents of its case (partsinnsyn). */
    PARTY_ACCESS("I"),
    /** A party claims the costs of a decision that was changed in its favour (sakskostnader). */
    COSTS("S");

    private final String mark;

    ProceedingKind(String mark) {
        this.mark = mark;
    }

    /** The letter with which its references begin. */
    public String mark() {
        return mark;
    }

    /** One of this kind, as the audit names it. */
    public AuditSubject subject(UUID id) {
        return new AuditSubject(name(), id);
    }

    /** The word of its feature: of its package, its process and its pages. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace("_", "");
    }
}
