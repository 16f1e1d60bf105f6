package no.algoritmetilsyn.appeal;

import java.time.LocalDate;

/**
 * What an interim ban forbids after an appeal has changed it.
 *
 * @param use which use is forbidden; null where that stays as it was
 * @param lastDay the last day on which it holds, Europe/Oslo; null where that stays as it was
 */
public record ForbiddenAfter(String use, LocalDate lastDay) {}
