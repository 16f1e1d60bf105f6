package no.algoritmetilsyn.complaint;

import java.util.List;

/**
 * How the decision table would sort a complaint; a human decides.
 *
 * @param kind what the first matching rule says
 * @param rules all rules that matched, by their names in the table
 * @param version of the table
 */
public record Proposal(ComplaintKind kind, List<String> rules, String version) {}
