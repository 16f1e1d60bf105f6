package no.algoritmetilsyn.demand.step;

/** What a point of a demand asks for. */
public enum Wanted {
    EXPLANATION,
    DOCUMENT,
    DATA,
    SYSTEM_ACCESS,
    MODEL_CARD,
    LOG,
    /** Only when nothing less will do (AI Act art. 74(13)). */
    SOURCE_CODE
}
