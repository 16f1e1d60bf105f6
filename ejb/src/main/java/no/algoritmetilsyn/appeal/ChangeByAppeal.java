package no.algoritmetilsyn.appeal;

import java.time.LocalDate;
import java.util.UUID;
import no.algoritmetilsyn.authority.Organ;

/**
 * Something that was decided does not stand as it was, because somebody has appealed it.
 *
 * @param appealId the appeal
 * @param casefileId the case that it lies in now
 * @param reference of the appeal
 * @param appellant who has appealed, and may have had costs by it (forvaltningsloven § 36)
 * @param organ that has changed it; null for an appeal body outside this installation
 * @param on day from which the change holds, Europe/Oslo
 * @param arrivedOn day on which word of it reached the appellant; null as long as that is not known
 * @param regime code of the act of procedure that the appeal follows
 */
public record ChangeByAppeal(
        UUID appealId,
        UUID casefileId,
        String reference,
        AppealParty appellant,
        Organ organ,
        LocalDate on,
        LocalDate arrivedOn,
        String regime) {}
