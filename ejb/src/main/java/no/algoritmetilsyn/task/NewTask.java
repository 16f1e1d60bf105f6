package no.algoritmetilsyn.task;

import java.time.LocalDate;
import java.util.UUID;
import no.algoritmetilsyn.access.Act;

/**
 * What a task is made of.
 *
 * @param kind id of the user task in its model
 * @param proceedingId the proceeding it belongs to
 * @param subjectId the thing the work is about: a point of the proceeding, or the proceeding itself
 * @param subjectText key of the words that tell the subject from others of the proceeding, such as which letter; or null
 * @param dueOn last day for it, Europe/Oslo
 * @param act what is done in it, for the access table
 * @param page address of the page on which it is done, with {@code {id}} for the subject and {@code {proceeding}} for the
 *     proceeding
 */
public record NewTask(
        String engineTaskId,
        String kind,
        UUID proceedingId,
        UUID subjectId,
        String subjectText,
        UUID casefileId,
        LocalDate dueOn,
        Act act,
        String page) {}
