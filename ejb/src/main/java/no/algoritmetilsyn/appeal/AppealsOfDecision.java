package no.algoritmetilsyn.appeal;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** What other features ask about the appeals of what they have decided. */
@Dependent
public class AppealsOfDecision {

    @Inject
    Appeals appeals;

    /** Whether an appeal is open against what was decided in a proceeding. */
    public boolean isOneOpen(UUID proceedingId) {
        return appeals.of(proceedingId).stream().anyMatch(appeal -> appeal.endedAt() == null);
    }

    /** Whether what was decided in a proceeding has come back from the appeal body, to be decided anew. */
    public boolean isOneRemitted(UUID proceedingId) {
        return appeals.of(proceedingId).stream().anyMatch(appeal -> appeal.state() == AppealState.REMITTED);
    }

    /** Whether what was decided in a proceeding waits on a day (forvaltningsloven § 42). */
    public boolean isSuspended(UUID proceedingId, LocalDate day) {
        return suspensions(proceedingId).stream().anyMatch(suspension -> suspension.isInEffect(day));
    }

    /** When what was decided in a proceeding waits, or has waited. */
    public List<AppealSuspension> suspensions(UUID proceedingId) {
        return appeals.of(proceedingId).stream()
                .flatMap(appeal -> appeals.suspensions(appeal.id()).stream())
                .filter(AppealSuspension::isInEffect)
                .toList();
    }
}
