package no.algoritmetilsyn.algorithm.intake;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import no.algoritmetilsyn.algorithm.intake.file.ImportFormat;

/**
 * An import, from its beginning on.
 *
 * @param name of the file; null where it has none
 * @param asOf the day the file was true of
 * @param rank its place among the files of that day
 * @param trial whether the file is compared with the register only
 * @param end null while it runs
 */
public record ImportStatus(
        UUID id,
        ImportFormat format,
        String name,
        LocalDate asOf,
        int rank,
        boolean trial,
        ImportState state,
        Counts counts,
        Instant startedAt,
        Instant end) {

    /**
     * How many rows became what.
     *
     * @param rows that have been read
     * @param missing records of the series that the file does not hold
     */
    public record Counts(long rows, long created, long updated, long unchanged, long rejected, long missing) {

        /** Before anything is known. */
        public static final Counts NONE = new Counts(0, 0, 0, 0, 0, 0);
    }

    /** What the file is called. */
    public Optional<String> fileName() {
        return Optional.ofNullable(name);
    }

    /** When it ended, in whatever way. */
    public Optional<Instant> endedAt() {
        return Optional.ofNullable(end);
    }
}
