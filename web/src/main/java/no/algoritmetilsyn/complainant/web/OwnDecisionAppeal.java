package no.algoritmetilsyn.complainant.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import no.algoritmetilsyn.appeal.OthersDecision;
import no.algoritmetilsyn.appeal.step.ReceiveComplainantAppeal;
import no.algoritmetilsyn.casefile.step.input.Channel;
import no.algoritmetilsyn.platform.web.PageAnswer;
import no.algoritmetilsyn.text.CleanText;

/**
 * A complainant who is a party appeals a decision about the body that they complained of, on the page of the complaint. Where there are
 * several, the page asks for one after the other.
 */
@Named
@RequestScoped
public class OwnDecisionAppeal extends OwnAppealForm {

    @Inject
    PageAnswer answer;

    private List<OthersDecision> decisions;

    public OwnDecisionAppeal() {
        super("decision");
    }

    /** Decisions that the complainant may appeal, or has appealed. */
    public List<OthersDecision> getDecisions() {
        if (decisions == null) {
            decisions = appeals.ofDecisions(page.getComplaint().id(), language());
        }
        return decisions;
    }

    /** The one that the form is for; null where none can be appealed now. */
    public OthersDecision getOpen() {
        return getDecisions().stream()
                .filter(OthersDecision::isOpen)
                .findFirst()
                .orElse(null);
    }

    @Override
    ReceiveComplainantAppeal step(String text, String change) {
        String decision = CleanText.text(answer.parameter("decision"));
        if (decision == null || decision.isEmpty()) {
            tellUnknown();
            return null;
        }
        return new ReceiveComplainantAppeal(text, change, Channel.OWN_PAGES, clock.today(), List.of(), decision);
    }

    @Override
    void forget() {
        decisions = null;
    }
}
