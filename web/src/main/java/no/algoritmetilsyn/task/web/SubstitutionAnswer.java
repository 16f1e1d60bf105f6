package no.algoritmetilsyn.task.web;

import jakarta.annotation.Nullable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import no.algoritmetilsyn.task.Substitutions;

/**
 * Who stands in for whom.
 *
 * @param absent user name of the one who is away
 * @param absentName what colleagues call them
 * @param substitute user name of the one who stands in
 * @param substituteName what colleagues call them
 * @param since the first day
 * @param until the last day, which ends it at midnight, Europe/Oslo
 * @param endedAt when it was ended before that; left out when it was not
 */
record SubstitutionAnswer(
        UUID id,
        String absent,
        String absentName,
        String substitute,
        String substituteName,
        LocalDate since,
        LocalDate until,
        @Nullable Instant endedAt) {

    static SubstitutionAnswer of(Substitutions.Substitution one) {
        return new SubstitutionAnswer(
                one.id(),
                one.absentUser(),
                one.absent(),
                one.substituteUser(),
                one.substitute(),
                one.since(),
                one.until(),
                one.endedAt());
    }
}
