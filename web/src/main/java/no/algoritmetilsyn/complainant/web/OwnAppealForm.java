package no.algoritmetilsyn.complainant.web;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import no.algoritmetilsyn.access.Actor;
import no.algoritmetilsyn.access.CurrentActor;
import no.algoritmetilsyn.appeal.AnswerAppeals;
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

/** The form by which a complainant appeals something, on the page of the complaint, after showing its code. */
public abstract class OwnAppealForm {

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
    private final String text;
    private final String change;
    private final String key;
    private boolean sent;

    /** @param name begins the names of its fields, which stand on one page with those of others */
    OwnAppealForm(String name) {
        text = name + "Text";
        change = name + "Change";
        key = name + "Key";
    }

    /**
     * What was typed as the step that receives it; null when something is lacking, which is told then.
     *
     * @param change what is to be changed; null when nothing was said of that
     */
    abstract ReceiveComplainantAppeal step(String text, String change);

    /** What the page shows of what can be appealed is asked for anew. */
    abstract void forget();

    /** Appeals as it was typed; the page then shows that it has come in. Sent twice, it is received once. */
    public void send() {
        String typed = typed(text);
        if (typed == null) {
            errors.add(text, texts.get("complainant.appeal.text.required"));
            return;
        }
        ReceiveComplainantAppeal step = step(typed, typed(change));
        if (step == null) {
            return;
        }
        UUID complaint = page.getComplaint().id();
        current.as(Actor.complainant(complaint), () -> {
            take(complaint, step);
            return complaint;
        });
        if (!errors.isAny()) {
            sent = true;
            forget();
            fields.clear();
            page.lookAgain();
        }
    }

    /** Null when nothing was typed. */
    private String typed(String field) {
        String clean = CleanText.text(fields.get(field));
        return clean == null || clean.isEmpty() ? null : clean;
    }

    private void take(UUID complaint, ReceiveComplainantAppeal step) {
        try {
            RetryOnClash.run(() -> steps.take(complaint, step, new StepRequest(null, getKey())));
        } catch (InvalidStep invalid) {
            invalid.violations().forEach(violation -> tell(violation.field()));
        } catch (StepRefused refused) {
            errors.add(text, texts.get("appeal.receiveComplainantAppeal.party." + refused.rule()));
        }
    }

    private void tell(String field) {
        if ("decision".equals(field)) {
            tellUnknown();
        } else {
            errors.add("change".equals(field) ? change : text, texts.get("complainant.appeal.text.tooLong"));
        }
    }

    /** What is appealed is not there to be appealed. */
    void tellUnknown() {
        errors.add(text, texts.get("complainant.decision.text.unknown"));
    }

    LetterLanguage language() {
        return LetterLanguage.of(texts.getLanguage().tag());
    }

    /** The key of the form; after it was received, the next has another. */
    public String getKey() {
        return OwnFormKey.of(request, key, sent);
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
