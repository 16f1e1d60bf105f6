package no.algoritmetilsyn.task;

import java.util.UUID;

/**
 * A colleague for whom somebody stands in. Two colleagues may have one name, so only the id tells whose a task is.
 *
 * @param id of the account
 * @param userName by which lists are asked for
 * @param name what colleagues call them
 */
public record AbsentColleague(UUID id, String userName, String name) {}
