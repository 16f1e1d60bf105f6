package no.algoritmetilsyn.appeal;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import no.algoritmetilsyn.platform.AuthorityClock;

/** Tells that appeal bodies outside this installation have decided the appeals of a person. They tell themselves what that is. */
@Dependent
public class OutcomesElsewhere {

    @Inject
    Appeals appeals;

    /** When they have, as noon of the day. */
    public List<Instant> decidedElsewhere(UUID identityId) {
        return appeals.ofPerson(identityId).stream()
                .filter(appeal ->
                        appeal.carriedOutOn() != null && appeal.ruling().externalReference() != null)
                .map(appeal -> AuthorityClock.noonOf(appeal.carriedOutOn()))
                .toList();
    }
}
