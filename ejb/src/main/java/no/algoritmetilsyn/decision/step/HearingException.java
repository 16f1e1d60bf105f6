package no.algoritmetilsyn.decision.step;

/** Why a party is not told beforehand (forvaltningsloven § 16 third paragraph). */
public enum HearingException {
    /** It cannot be done in practice (letter a). */
    NOT_PRACTICABLE,
    /** The decision could not be carried out any more (letter a). */
    ENDANGERS,
    /** Nobody knows where the party is, and looking takes more than it is worth (letter b). */
    ADDRESS_UNKNOWN,
    /** The party has had occasion to speak already (letter c). */
    SPOKEN_ALREADY,
    /** It is obviously unnecessary (letter c). */
    UNNECESSARY
}
