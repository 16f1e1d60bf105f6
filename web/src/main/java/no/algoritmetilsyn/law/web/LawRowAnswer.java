package no.algoritmetilsyn.law.web;

import java.util.List;
import java.util.Map;

/**
 * What the law answers to a row.
 *
 * @param result the columns that the row expects, as the tables write them; amounts are whole kroner
 * @param lines how it was found out, in the reader's language
 * @param receipt what proves later how it was computed
 */
public record LawRowAnswer(Map<String, Object> result, List<String> lines, LawReceiptAnswer receipt) {}
