package no.algoritmetilsyn.task;

import java.time.LocalDate;
import java.util.UUID;
import no.algoritmetilsyn.access.Act;

/**
 * What a task is made of.
 *
 * @param kind id of the user task in its model
 * @param subjectId the thing the work is about
 * @param dueOn last day for it, Europe/Oslo
 * @param act what is done in it, for the access table
 * @param page address of the page on which it is done, with {@code {id}} for the subject
 */
public record NewTask(
        String engineTaskId, String kind, UUID subjectId, UUID casefileId, LocalDate dueOn, Act act, String page) {}
