package no.algoritmetilsyn.complainant.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import no.algoritmetilsyn.access.Actor;
import no.algoritmetilsyn.access.CurrentActor;
import no.algoritmetilsyn.appeal.AnswerAppeal;
import no.algoritmetilsyn.appeal.AnswerAppeals;
import no.algoritmetilsyn.appeal.step.Channel;
import no.algoritmetilsyn.appeal.step.ReceiveComplainantAppeal;
import no.algoritmetilsyn.casefile.step.StepRefused;
import no.algoritmetilsyn.casefile.step.StepRequest;
import no.algoritmetilsyn.casefile.step.Steps;
import no.algoritmetilsyn.casefile.step.input.InvalidStep;
import no.algoritmetilsyn.letter.text.LetterLanguage;
import no.algoritmetilsyn.platform.AuthorityClock;
import no.algoritmetilsyn.platform.web.Errors;
import no.algoritmetilsyn.platform.web.RetryOnClash;
import no.algoritmetilsyn.platform.web.Texts;
import no.algoritmetilsyn.text.CleanText;

/** A complainant whose complaint was answered by a decision appeals it, on the page of the complaint, after showing its code. */
@Named
@RequestScoped
public class OwnAppeal {

    @Inject
    FollowUpPage page;

    @Inject
    AnswerAppeals appeals;

    @Inject
    Steps steps;

    @Inject
    CurrentActor current;

    @Inject
    Errors errors;

    @Inject
    Texts texts;

    @Inject
    AuthorityClock clock;

    @Inject
    HttpServletRequest request;

    private final Map<String, String> fields = new TreeMap<>();
    private Optional<AnswerAppeal> right;
    private boolean sent;

    /** How the answer can be appealed, or was; null where it is no decision. */
    public AnswerAppeal getRight() {
        if (right == null) {
            LetterLanguage language = LetterLanguage.of(texts.getLanguage().tag());
            right = appeals.ofComplaint(page.getComplaint().id(), language);
        }
        return right.orElse(null);
    }

    /** Appeals as it was typed; the page then shows that it has come in. Sent twice, it is received once. */
    public void send() {
        String text = CleanText.text(fields.get("appealText"));
        String change = CleanText.text(fields.get("appealChange"));
        if (text == null || text.isEmpty()) {
            errors.add("appealText", texts.get("complainant.appeal.text.required"));
            return;
        }
        UUID complaint = page.getComplaint().id();
        var step = new ReceiveComplainantAppeal(
                text, change == null || change.isEmpty() ? null : change, Channel.OWN_PAGES, clock.today(), List.of());
        current.as(Actor.complainant(complaint), () -> {
            take(complaint, step);
            return complaint;
        });
        if (!errors.isAny()) {
            sent = true;
            right = null;
            fields.clear();
            page.lookAgain();
        }
    }

    private void take(UUID complaint, ReceiveComplainantAppeal step) {
        try {
            RetryOnClash.run(() -> steps.take(complaint, step, new StepRequest(null, getKey())));
        } catch (InvalidStep invalid) {
            invalid.violations()
                    .forEach(violation -> errors.add(
                            violation.field().equals("change") ? "appealChange" : "appealText",
                            texts.get("complainant.appeal.text.tooLong")));
        } catch (StepRefused refused) {
            errors.add("appealText", texts.get("appeal.receiveComplainantAppeal.party." + refused.rule()));
        }
    }

    /** The key of the form; after it was received, the next has another. */
    public String getKey() {
        return OwnFormKey.of(request, "appealKey", sent);
    }

    /** What was typed. */
    public Map<String, String> getFields() {
        return fields;
    }

    /** Whether an appeal was just received. */
    public boolean isSent() {
        return sent;
    }
}
