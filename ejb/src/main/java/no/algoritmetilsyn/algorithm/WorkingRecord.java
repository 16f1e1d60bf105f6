package no.algoritmetilsyn.algorithm;

import no.algoritmetilsyn.algorithm.standard.Content;
import no.algoritmetilsyn.algorithm.standard.RecordStandard;

/**
 * A record where work on it goes on, with all its fields.
 *
 * @param version the draft that waits, else what is shown, else what was saved last
 */
public record WorkingRecord(AlgorithmRecord record, AlgorithmVersion version) {

    /** The standard that it follows. */
    public RecordStandard standard() {
        return version.standard();
    }

    /** What it says. */
    public Content content() {
        return version.content();
    }

    /** Whether another person has yet to decide on it. */
    public boolean isWaiting() {
        return version.state() == AlgorithmVersion.State.DRAFT;
    }
}
