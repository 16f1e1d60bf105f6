package no.algoritmetilsyn.complainant;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import no.algoritmetilsyn.identity.FailedAttempts;
import no.algoritmetilsyn.identity.FailedAttempts.Limit;
import no.algoritmetilsyn.platform.ClientNetwork;

/** How often a network may show a wrong code, whatever it shows it for. */
@Dependent
class CodeGuesses {

    private static final String SCOPE = "follow-up";
    private static final int OF_NETWORK = 40;

    @Inject
    FailedAttempts attempts;

    /**
     * Counts a wrong code; false when there have been too many of late.
     *
     * @param address network address it comes from
     */
    boolean admit(String address) {
        List<Limit> limits = List.of(new Limit(SCOPE, ClientNetwork.of(address), OF_NETWORK));
        if (!attempts.admitWithin(limits)) {
            return false;
        }
        attempts.failed(limits);
        return true;
    }
}
