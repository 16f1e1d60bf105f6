package no.algoritmetilsyn.complaint;

import java.util.List;

/** Proposes how to sort a complaint. Declared here, where the question arises; a decision table elsewhere answers. */
public interface Classifier {

    /**
     * What the rules look at.
     *
     * @param text all that the complainant has written
     * @param riskClass of the algorithm in the register; empty when it is not known
     * @param reportsError whether it says that something in the register is wrong
     */
    record Facts(String text, boolean anonymous, boolean saysWhoIsAffected, String riskClass, boolean reportsError) {}

    /**
     * How the rules would sort it; a human decides.
     *
     * @param kind what the first matching rule says
     * @param rules all rules that matched, by their names in the table
     * @param version of the table
     */
    record Proposal(ComplaintKind kind, List<String> rules, String version) {}

    /** The proposal; there always is one, since the last rule of the table matches everything. */
    Proposal propose(Facts facts);
}
