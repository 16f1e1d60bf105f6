package no.algoritmetilsyn.complainant.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import no.algoritmetilsyn.access.Actor;
import no.algoritmetilsyn.access.CurrentActor;
import no.algoritmetilsyn.appeal.AnswerAppeals;
import no.algoritmetilsyn.appeal.OthersDecision;
import no.algoritmetilsyn.appeal.step.Channel;
import no.algoritmetilsyn.appeal.step.ReceiveComplainantAppeal;
import no.algoritmetilsyn.casefile.step.StepRefused;
import no.algoritmetilsyn.casefile.step.StepRequest;
import no.algoritmetilsyn.casefile.step.Steps;
import no.algoritmetilsyn.casefile.step.input.InvalidStep;
import no.algoritmetilsyn.letter.text.LetterLanguage;
import no.algoritmetilsyn.platform.AuthorityClock;
import no.algoritmetilsyn.platform.web.Errors;
import no.algoritmetilsyn.platform.web.PageAnswer;
import no.algoritmetilsyn.platform.web.RetryOnClash;
import no.algoritmetilsyn.platform.web.Texts;
import no.algoritmetilsyn.text.CleanText;

/**
 * A complainant who is a party appeals a decision about the body that they complained of, on the page of the complaint, after showing its
 * code. Where there are several, the page asks for one after the other.
 */
@Named
@RequestScoped
public class OwnDecisionAppeal {

    private static final String TEXT = "decisionText";
    private static final String CHANGE = "decisionChange";

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
    PageAnswer answer;

    @Inject
    HttpServletRequest request;

    private final Map<String, String> fields = new TreeMap<>();
    private List<OthersDecision> decisions;
    private boolean sent;

    /** Decisions that the complainant may appeal, or has appealed. */
    public List<OthersDecision> getDecisions() {
        if (decisions == null) {
            LetterLanguage language = LetterLanguage.of(texts.getLanguage().tag());
            decisions = appeals.ofDecisions(page.getComplaint().id(), language);
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

    /** Appeals as it was typed; the page then shows that it has come in. Sent twice, it is received once. */
    public void send() {
        String text = CleanText.text(fields.get(TEXT));
        String change = CleanText.text(fields.get(CHANGE));
        if (text == null || text.isEmpty()) {
            errors.add(TEXT, texts.get("complainant.appeal.text.required"));
            return;
        }
        String decision = CleanText.text(answer.parameter("decision"));
        if (decision == null || decision.isEmpty()) {
            errors.add(TEXT, texts.get("complainant.decision.text.unknown"));
            return;
        }
        UUID complaint = page.getComplaint().id();
        var step = new ReceiveComplainantAppeal(
                text,
                change == null || change.isEmpty() ? null : change,
                Channel.OWN_PAGES,
                clock.today(),
                List.of(),
                decision);
        current.as(Actor.complainant(complaint), () -> {
            take(complaint, step);
            return complaint;
        });
        if (!errors.isAny()) {
            sent = true;
            decisions = null;
            fields.clear();
            page.lookAgain();
        }
    }

    private void take(UUID complaint, ReceiveComplainantAppeal step) {
        try {
            RetryOnClash.run(() -> steps.take(complaint, step, new StepRequest(null, getKey())));
        } catch (InvalidStep invalid) {
            invalid.violations().forEach(violation -> {
                boolean unknown = "decision".equals(violation.field());
                errors.add(
                        "change".equals(violation.field()) ? CHANGE : TEXT,
                        texts.get(unknown ? "complainant.decision.text.unknown" : "complainant.appeal.text.tooLong"));
            });
        } catch (StepRefused refused) {
            errors.add(TEXT, texts.get("appeal.receiveComplainantAppeal.party." + refused.rule()));
        }
    }

    /** The key of the form; after it was received, the next has another. */
    public String getKey() {
        return OwnFormKey.of(request, "decisionKey", sent);
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
