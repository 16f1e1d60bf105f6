package no.algoritmetilsyn.casefile;

import java.time.LocalDate;
import java.util.List;

/**
 * What the organisation that a proceeding is directed at was told in it, thing by thing, and what it has said itself: never what others
 * have said, and nothing that no letter has told it.
 *
 * @param points what is asked of it or was found, each with what it has said of it
 * @param said what it has said or asked beside, oldest first
 */
public record PartyRecord(List<Point> points, List<Said> said) {

    /** Nothing. */
    public static final PartyRecord NONE = new PartyRecord(List.of(), List.of());

    /** What it has done. */
    public enum Act {
        STATEMENT,
        ANSWER,
        COMMENT,
        MORE_TIME
    }

    /** What has come of it. */
    public enum Outcome {
        WAITING,
        ASSESSED,
        GRANTED,
        REFUSED,
        LAPSED
    }

    /** A constant of a feature, which its texts under a prefix say in words. */
    public record Word(String prefix, Enum<?> value) {}

    /**
     * One thing.
     *
     * @param state where it stands
     * @param waiting whether the authority waits for the organisation
     * @param until last day for it, Europe/Oslo; or null
     */
    public record Point(int number, String text, Word state, boolean waiting, LocalDate until, List<Said> said) {}

    /**
     * Something that the organisation has said.
     *
     * @param on the day on which it was posted or said, Europe/Oslo
     * @param claim what it says in a word; or null
     * @param text in its words; or null
     * @param until the day until which it asks for time; null where it does not
     * @param outcome what has come of it; null where that is told with the point
     */
    public record Said(Act act, LocalDate on, Word claim, String text, LocalDate until, Outcome outcome) {

        /** A statement, which the authority assesses. */
        public static Said statement(LocalDate on, String text, boolean assessed) {
            return new Said(Act.STATEMENT, on, null, text, null, assessed ? Outcome.ASSESSED : Outcome.WAITING);
        }

        /** What it says of what it was told, in a word or in words. */
        public static Said of(Act act, LocalDate on, Word claim, String text) {
            return new Said(act, on, claim, text, null, null);
        }

        /**
         * A request for more time.
         *
         * @param outcome how it was decided, a constant that {@link Outcome} has, too; null while it was not
         */
        public static Said moreTime(LocalDate on, String reason, LocalDate until, Enum<?> outcome) {
            return new Said(
                    Act.MORE_TIME,
                    on,
                    null,
                    reason,
                    until,
                    outcome == null ? Outcome.WAITING : Outcome.valueOf(outcome.name()));
        }
    }
}
