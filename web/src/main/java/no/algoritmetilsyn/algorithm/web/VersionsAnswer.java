package no.algoritmetilsyn.algorithm.web;

import jakarta.annotation.Nullable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.algoritmetilsyn.algorithm.PublicRecord;

/**
 * The published versions of a record.
 *
 * @param versions oldest first, without their content
 */
record VersionsAnswer(UUID id, List<Line> versions) {

    /**
     * One of them.
     *
     * @param version its number
     * @param standard version of the standard that names the fields
     * @param asOf the day it was true of
     * @param note why it was changed
     */
    record Line(int version, String standard, LocalDate asOf, Instant publishedAt, @Nullable String note) {

        private static Line of(PublicRecord record) {
            return new Line(
                    record.number(),
                    record.standard().version(),
                    record.asOf(),
                    record.publishedAt(),
                    record.note().orElse(null));
        }
    }

    /** @param versions of one record, at least one */
    static VersionsAnswer of(List<PublicRecord> versions) {
        return new VersionsAnswer(
                versions.get(0).id(), versions.stream().map(Line::of).toList());
    }
}
