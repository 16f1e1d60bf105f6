package no.algoritmetilsyn.casefile.web;

import java.util.UUID;
import no.algoritmetilsyn.casefile.ProceedingKind;

/**
 * What law asks where a party is told something point by point: it stands beside each point, where the party reads it and where it
 * says something of it. Features bring beans of this kind.
 */
public interface PointBasis {

    /** The kind of proceeding that it knows. */
    ProceedingKind kind();

    /**
     * What law asks and where that stands, in a few words; null where that is not known.
     *
     * @param proceedingId which is directed at the organisation of the reader
     * @param point its number
     */
    String basis(UUID proceedingId, int point);
}
