package no.algoritmetilsyn.inspection;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.algoritmetilsyn.inspection.theme.RequirementOnDay;

/**
 * What of an inspection the body that is examined sees beside what was found: its visits, as it has got their records, and what each
 * finding that was put to it is measured by.
 *
 * @param visits in order
 * @param appealUntil last day to appeal the examination; null where none runs
 * @param requirements by number of the finding, as the law was on the day of which the finding tells
 */
public record BodyInspectionPage(
        List<Told> visits, LocalDate appealUntil, Map<Integer, RequirementOnDay> requirements) {

    /**
     * A visit whose record the body has got.
     *
     * @param letterId the letter by which it got the record
     */
    public record Told(Visit visit, UUID letterId, Instant sentAt) {}
}
