package no.algoritmetilsyn.casefile.web;

import jakarta.annotation.Nullable;
import java.util.UUID;
import no.algoritmetilsyn.casefile.ProceedingKind;
import no.algoritmetilsyn.casefile.consequence.Consequence;
import no.algoritmetilsyn.casefile.consequence.ConsequenceKind;
import no.algoritmetilsyn.casefile.consequence.ConsequenceRow;

/**
 * Something that a step has moved by itself.
 *
 * @param proceeding id of the proceeding in which it has moved
 * @param reference of that proceeding
 * @param proceedingKind what it is
 * @param what the rule of a deadline, the kind of a letter or a task. left out for an amount
 * @param subject id of the letter, the task, the deadline or the proceeding
 * @param before kroner or a day. left out where there was none
 * @param after kroner or a day. left out where there is none
 */
record ConsequenceAnswer(
        UUID proceeding,
        String reference,
        ProceedingKind proceedingKind,
        ConsequenceKind kind,
        @Nullable String what,
        UUID subject,
        @Nullable String before,
        @Nullable String after) {

    static ConsequenceAnswer of(ConsequenceRow row) {
        Consequence moved = row.consequence();
        return new ConsequenceAnswer(
                moved.proceedingId(),
                row.reference(),
                row.kind(),
                moved.kind(),
                moved.what(),
                moved.subjectId(),
                moved.was(),
                moved.became());
    }
}
