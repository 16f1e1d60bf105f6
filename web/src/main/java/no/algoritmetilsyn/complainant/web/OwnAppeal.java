package no.algoritmetilsyn.complainant.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import no.algoritmetilsyn.appeal.AnswerAppeal;
import no.algoritmetilsyn.appeal.step.ReceiveComplainantAppeal;
import no.algoritmetilsyn.casefile.step.input.Channel;

/** A complainant whose complaint was answered by a decision appeals it, on the page of the complaint. */
@Named
@RequestScoped
public class OwnAppeal extends OwnAppealForm {

    private Optional<AnswerAppeal> right;

    public OwnAppeal() {
        super("appeal");
    }

    /** How the answer can be appealed, or was; null where it is no decision. */
    public AnswerAppeal getRight() {
        if (right == null) {
            right = appeals.ofComplaint(page.getComplaint().id(), language());
        }
        return right.orElse(null);
    }

    @Override
    ReceiveComplainantAppeal step(String text, String change) {
        return new ReceiveComplainantAppeal(text, change, Channel.OWN_PAGES, clock.today(), List.of());
    }

    @Override
    void forget() {
        right = null;
    }
}
