package no.algoritmetilsyn.casefile.step;

import java.time.LocalDate;

/**
 * What one row of a list in the form of a step is about, where the rows are given: a point, a finding.
 *
 * @param key value of the field that names it, such as its number
 * @param text what is asked about it, in the authority's words
 * @param limit last day for it, Europe/Oslo; or null
 */
public record StepRow(String key, String text, LocalDate limit) {}
