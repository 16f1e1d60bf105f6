package no.algoritmetilsyn.task;

/** Why somebody lets a task go, for the next one to know at a glance. */
public enum ReleaseCode {
    /** Something may make the holder disqualified; the declaration itself is a step of its own (forvaltningsloven § 8). */
    IMPARTIALITY,
    /** It rests on another provision than was thought, which has to be mended first. */
    WRONG_PROVISION,
    ABSENCE,
    /** Somebody who knows more of this has to do it. */
    COMPETENCE,
    WORKLOAD,
    OTHER
}
