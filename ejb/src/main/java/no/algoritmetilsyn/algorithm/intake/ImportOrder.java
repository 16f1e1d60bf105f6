package no.algoritmetilsyn.algorithm.intake;

import java.time.LocalDate;
import java.util.Optional;
import no.algoritmetilsyn.algorithm.intake.file.ImportFormat;

/**
 * What is to be imported.
 *
 * @param fileName what the file is called; null where it has no name
 * @param dated the day of an old file; null for one that holds today
 * @param rank its place among the files of that day, from 0
 * @param trial whether it is compared with the register only, and nothing of it written
 */
public record ImportOrder(ImportFormat format, String fileName, LocalDate dated, int rank, boolean trial) {

    /** A file that is to be written. */
    public ImportOrder(ImportFormat format, String fileName, LocalDate dated, int rank) {
        this(format, fileName, dated, rank, false);
    }

    /** A file that holds today. */
    public static ImportOrder today(ImportFormat format) {
        return new ImportOrder(format, null, null, 0);
    }

    /** The day of an old file. */
    public Optional<LocalDate> date() {
        return Optional.ofNullable(dated);
    }
}
