package no.algoritmetilsyn.task;

import java.time.LocalDate;
import java.util.UUID;

/**
 * What a task is made of.
 *
 * @param kind id of the user task in its model
 * @param subjectId the thing the work is about
 * @param dueOn last day for it, Europe/Oslo
 */
public record NewTask(String engineTaskId, String kind, UUID subjectId, UUID casefileId, LocalDate dueOn) {}
