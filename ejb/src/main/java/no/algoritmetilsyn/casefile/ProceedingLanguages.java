package no.algoritmetilsyn.casefile;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.UUID;

/** In which language those are written to whom proceedings are about: what was written to them in one is in it, too. */
@Stateless
public class ProceedingLanguages {

    @Inject
    ProceedingSight sight;

    @Inject
    ProceedingFeatures features;

    /** The tag of the language, such as {@code nn}, for an actor who sees the proceeding. */
    public String of(UUID proceedingId) {
        Proceeding proceeding = sight.require(proceedingId);
        return features.of(proceeding.kind()).language(proceedingId);
    }
}
