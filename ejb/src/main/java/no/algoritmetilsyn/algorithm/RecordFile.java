package no.algoritmetilsyn.algorithm;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * All that the register holds of a record, for those who work on it.
 *
 * @param versions in the order of what they were true of
 * @param withholdings those that have not been ended
 */
public record RecordFile(AlgorithmRecord record, List<AlgorithmVersion> versions, List<Withholding> withholdings) {

    /** The version with this number. */
    public Optional<AlgorithmVersion> version(int number) {
        return versions.stream().filter(version -> version.number() == number).findFirst();
    }

    /**
     * The draft that waits for another person. An earlier draft that somebody has written on waits no more; one that an
     * import came after does.
     */
    public Optional<AlgorithmVersion> draft() {
        return versions.stream()
                .filter(AlgorithmVersion::isWritten)
                .max(Comparator.comparingInt(AlgorithmVersion::number))
                .filter(version -> version.state() == AlgorithmVersion.State.DRAFT);
    }

    /**
     * Where work goes on: the draft that waits, else what is shown. The version that was saved last would be wrong, since
     * an old file that comes late adds to the past.
     */
    public AlgorithmVersion current() {
        return draft().or(() -> record.published().flatMap(this::version)).orElseGet(this::newest);
    }

    /** The version that was saved last, if it was a draft and another person has sent it back. */
    public Optional<AlgorithmVersion> sentBack() {
        return Optional.of(newest()).filter(version -> version.state() == AlgorithmVersion.State.REJECTED);
    }

    /** Whether what is shown is true of a later time than a version, which would then not be shown if it were published. */
    public boolean isBehind(AlgorithmVersion version) {
        return record.published()
                .flatMap(this::version)
                .filter(shown -> versions.indexOf(shown) > versions.indexOf(version))
                .isPresent();
    }

    /** The version that was saved last, whatever it is true of. */
    public AlgorithmVersion newest() {
        return version(record.saved()).orElseThrow();
    }

    /** What the public sees now. */
    public Optional<PublicRecord> shown() {
        return record.published()
                .flatMap(this::version)
                .flatMap(version -> PublicRecord.of(record, version, withholdings));
    }
}
