package no.algoritmetilsyn.algorithm;

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

    /** The version that was saved last. */
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
