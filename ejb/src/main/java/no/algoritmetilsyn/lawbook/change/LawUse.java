package no.algoritmetilsyn.lawbook.change;

import java.time.LocalDate;
import java.util.UUID;

/**
 * That something in a proceeding rests on rows of law.
 *
 * @param key what the rows have in common that follow each other
 * @param what rests on it
 * @param proceeding it is about; null where it is about none
 * @param day by which the row was chosen; null where that is still to come
 */
public record LawUse(String key, What what, UUID proceeding, LocalDate day) {

    /** What can rest on a row. */
    public enum What {
        /** A step that is drafted, and will ask the law when it is taken. */
        DRAFT,
        FINDING,
        NOTICE,
        DEMAND,
        INSPECTION,
        VISIT,
        DECISION,
        DEADLINE,
        /** One that was met or has lapsed. */
        PAST_DEADLINE,
        /** The arithmetic of a fine, kept with its receipt. */
        FINE_COUNT,
        COERCIVE_FINE;

        /** Whether it can still come to something else. */
        boolean isOpen() {
            return this != PAST_DEADLINE;
        }
    }
}
