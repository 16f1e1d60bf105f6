package no.algoritmetilsyn.finding;

/** What a finding says. */
public enum FindingKind {
    /** The law is not kept (avvik). Only where it is in force and ours to supervise. */
    BREACH,
    /** Something that breaks no law, but may lead to a breach (anmerkning). */
    OBSERVATION,
    /** What the body should do although no law that we supervise asks for it yet (anbefaling). */
    RECOMMENDATION
}
