package no.algoritmetilsyn.algorithm.web;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.annotation.Nullable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import no.algoritmetilsyn.algorithm.RecordDiff;
import no.algoritmetilsyn.algorithm.intake.ImportChange;
import no.algoritmetilsyn.algorithm.intake.ImportReport;
import no.algoritmetilsyn.algorithm.intake.ImportState;
import no.algoritmetilsyn.algorithm.intake.ImportStatus;
import no.algoritmetilsyn.algorithm.intake.Remark;
import no.algoritmetilsyn.algorithm.standard.RecordField;
import no.algoritmetilsyn.algorithm.standard.RecordStandard;

/**
 * What has become of an import.
 *
 * @param dated the day that the file was true of
 * @param rank its place among the files of that day
 * @param endedAt left out while it runs
 * @param rows that have been read
 * @param rejectedCount how many rows were not taken
 * @param rejected the first of them
 * @param notes on rows that were taken
 * @param changes the first records that a file would change which was tried only, then those that it would create
 */
record ImportAnswer(
        UUID id,
        @Schema(allowableValues = {"no-ki-csv", "nl-json", "jsonl"}) String format,
        ImportState state,
        LocalDate dated,
        int rank,
        Instant startedAt,
        @Nullable Instant endedAt,
        long rows,
        long created,
        long updated,
        long unchanged,
        long rejectedCount,
        List<Rejected> rejected,
        List<Note> notes,
        Missing missing,
        List<Change> changes) {

    /**
     * What a file that was tried would do to a record.
     *
     * @param row from 1
     * @param id of the record; left out for a new one
     * @param fields that would change
     */
    record Change(long row, @Nullable UUID id, String name, String organisation, List<String> fields) {

        static Change of(ImportChange change) {
            return new Change(
                    change.row(),
                    change.record(),
                    change.name(),
                    change.organisation(),
                    RecordDiff.changed(change.before(), change.after(), RecordStandard.newest()).stream()
                            .map(RecordField::id)
                            .toList());
        }
    }

    /**
     * A row that was not taken.
     *
     * @param row from 1; 0 for the file as a whole
     * @param reason in the reader's language
     */
    record Rejected(long row, String code, String reason) {}

    /**
     * Something to say about a row that was taken.
     *
     * @param row from 1
     * @param note in the reader's language
     */
    record Note(long row, String code, String note) {}

    /** Records of the series that the file does not hold. They are told of, never retired. */
    record Missing(long count, List<Example> examples) {}

    /** One of them. */
    record Example(String id, String name) {}

    /** @param text of a remark, in the reader's language */
    static ImportAnswer of(ImportReport report, Function<Remark, String> text) {
        ImportStatus status = report.status();
        ImportStatus.Counts counts = status.counts();
        return new ImportAnswer(
                status.id(),
                status.format().code(),
                status.state(),
                status.asOf(),
                status.rank(),
                status.startedAt(),
                status.endedAt().orElse(null),
                counts.rows(),
                counts.created(),
                counts.updated(),
                counts.unchanged(),
                counts.rejected(),
                report.remarks(Remark.Kind.REJECTED).stream()
                        .map(row -> new Rejected(row.row(), row.code(), text.apply(row)))
                        .toList(),
                report.remarks(Remark.Kind.NOTE).stream()
                        .map(row -> new Note(row.row(), row.code(), text.apply(row)))
                        .toList(),
                new Missing(
                        counts.missing(),
                        report.remarks(Remark.Kind.MISSING).stream()
                                .map(gone ->
                                        new Example(gone.code(), gone.details().get(0)))
                                .toList()),
                report.changes().stream().map(Change::of).toList());
    }
}
