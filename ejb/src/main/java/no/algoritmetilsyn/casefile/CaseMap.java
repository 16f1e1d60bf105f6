package no.algoritmetilsyn.casefile;

import java.util.List;

/**
 * Where a case has led: its proceedings, those of other cases that they are joined to, and the links between them, as far as
 * the reader may see.
 *
 * @param proceedings those of the case first
 * @param links in the order they were made
 */
public record CaseMap(List<ProceedingRow> proceedings, List<Link> links) {}
