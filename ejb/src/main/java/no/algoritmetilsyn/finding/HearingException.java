package no.algoritmetilsyn.finding;

/** Why a body need not be heard on a finding (forvaltningsloven § 17 second and third paragraph). */
public enum HearingException {
    /** It has told the fact itself, or has confirmed it. */
    KNOWN_TO_PARTY,
    /** Others, or the public, need a quick decision. */
    URGENT,
    /** It is of no weight for what is decided, or telling it would be of no use to the body. */
    NOT_DECISIVE
}
