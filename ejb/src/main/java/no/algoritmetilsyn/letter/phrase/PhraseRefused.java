package no.algoritmetilsyn.letter.phrase;

import jakarta.ejb.ApplicationException;

/** A phrase is not written, published or withdrawn. */
@ApplicationException(rollback = true)
public class PhraseRefused extends RuntimeException {

    /** Why it is not. */
    public enum Why {
        /** No letter of the kind has such a block in which somebody writes. */
        BLOCK,
        /** There is no such provision, or it does not bind today. */
        PROVISION,
        /** There is no such provision on which letters could rest. */
        BASIS,
        /** It mentions something else than the reference. */
        PLACEHOLDER,
        /** Somebody has published or withdrawn it meanwhile. */
        STATE,
        /** The provision that it comes from reads otherwise since. */
        OUTDATED
    }

    private final Why why;

    PhraseRefused(Why why) {
        super("A phrase was refused: " + why);
        this.why = why;
    }

    /** Why. */
    public Why why() {
        return why;
    }
}
