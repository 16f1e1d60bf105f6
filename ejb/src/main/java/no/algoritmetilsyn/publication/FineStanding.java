package no.algoritmetilsyn.publication;

import java.util.UUID;

/**
 * Whether a fine that was contemplated on an organisation is decided. Nothing is published of the same facts before that: they may
 * not be told as established while guilt is open (forvaltningsloven § 48, EMK art. 6). The feature that decides fines answers it;
 * as long as nobody answers, one that was contemplated is undecided.
 */
public interface FineStanding {

    /** Whether each fine that was contemplated in the case is imposed, dropped or otherwise settled. */
    boolean isSettled(UUID casefileId, String organisationNumber);
}
