package no.algoritmetilsyn.algorithm.intake;

import java.util.UUID;
import no.algoritmetilsyn.algorithm.standard.Content;

/**
 * What a file that was tried would do to a record.
 *
 * @param row of the file, from 1
 * @param record id of it; null where the register does not have it
 * @param before what the register says at the file's place in its series; {@link Content#NONE} where it says nothing
 * @param after what it would say
 */
public record ImportChange(long row, UUID record, String name, String organisation, Content before, Content after) {

    /** Whether the register does not have the record. */
    public boolean isNew() {
        return record == null;
    }
}
