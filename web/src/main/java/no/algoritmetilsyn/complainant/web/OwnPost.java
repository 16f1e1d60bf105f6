package no.algoritmetilsyn.complainant.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import no.algoritmetilsyn.access.Actor;
import no.algoritmetilsyn.access.CurrentActor;
import no.algoritmetilsyn.casefile.step.StepRefused;
import no.algoritmetilsyn.casefile.step.StepRequest;
import no.algoritmetilsyn.casefile.step.Steps;
import no.algoritmetilsyn.casefile.step.input.InvalidStep;
import no.algoritmetilsyn.complainant.AskLettersByPost;
import no.algoritmetilsyn.platform.web.Errors;
import no.algoritmetilsyn.platform.web.RetryOnClash;
import no.algoritmetilsyn.platform.web.Texts;
import no.algoritmetilsyn.text.CleanText;

/** A complainant chooses how letters come, on the page of their complaint, after showing its code. */
@Named
@RequestScoped
public class OwnPost {

    @Inject
    FollowUpPage page;

    @Inject
    Steps steps;

    @Inject
    CurrentActor current;

    @Inject
    Errors errors;

    @Inject
    Texts texts;

    @Inject
    HttpServletRequest request;

    private final Map<String, String> fields = new TreeMap<>();
    private boolean saved;

    /** Has letters sent by post from now on. */
    public void ask() {
        take(true);
    }

    /** Has letters shown on the pages again. */
    public void end() {
        take(false);
    }

    private void take(boolean byPost) {
        UUID complaint = page.getComplaint().id();
        String address = CleanText.text(fields.get("address"));
        var step = new AskLettersByPost(byPost, address == null || address.isEmpty() ? null : address);
        current.as(Actor.complainant(complaint), () -> {
            try {
                RetryOnClash.run(() -> steps.take(complaint, step, StepRequest.PLAIN));
            } catch (InvalidStep invalid) {
                invalid.violations()
                        .forEach(violation ->
                                errors.add("address", texts.get("complainant.post.address." + violation.code())));
            } catch (StepRefused refused) {
                errors.add("address", texts.get("complainant.askLettersByPost." + refused.rule()));
            }
            return complaint;
        });
        if (!errors.isAny()) {
            saved = true;
            // The address stands nowhere on the page, not even in the field in which it was typed.
            fields.clear();
            page.lookAgain();
        }
    }

    /** What was typed. */
    public Map<String, String> getFields() {
        return fields;
    }

    /** Whether it was just chosen. */
    public boolean isSaved() {
        return saved;
    }
}
