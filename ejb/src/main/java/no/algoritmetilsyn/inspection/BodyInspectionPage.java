package no.algoritmetilsyn.inspection;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * What of an inspection the body that is examined sees beside what was found: its visits, as it has got their records.
 *
 * @param visits in order
 * @param appealUntil last day to appeal the examination; null where none runs
 */
public record BodyInspectionPage(List<Told> visits, LocalDate appealUntil) {

    /**
     * A visit whose record the body has got.
     *
     * @param letterId the letter by which it got the record
     */
    public record Told(Visit visit, UUID letterId, Instant sentAt) {}
}
