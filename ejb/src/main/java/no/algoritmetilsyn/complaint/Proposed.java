package no.algoritmetilsyn.complaint;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.List;

/** How the decision table would sort a complaint, as it is kept with it. */
@Embeddable
class Proposed {

    @Enumerated(EnumType.STRING)
    private ComplaintKind proposedKind;

    private String proposedByRules;
    private String proposalVersion;

    protected Proposed() {}

    Proposed(Classifier.Proposal proposal) {
        proposedKind = proposal.kind();
        proposedByRules = String.join(" ", proposal.rules());
        proposalVersion = proposal.version();
    }

    Classifier.Proposal proposal() {
        return new Classifier.Proposal(proposedKind, List.of(proposedByRules.split(" ")), proposalVersion);
    }
}
