package no.algoritmetilsyn.complainant.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import no.algoritmetilsyn.access.Actor;
import no.algoritmetilsyn.access.CurrentActor;
import no.algoritmetilsyn.casefile.step.StepRefused;
import no.algoritmetilsyn.casefile.step.StepRequest;
import no.algoritmetilsyn.casefile.step.Steps;
import no.algoritmetilsyn.casefile.step.input.Channel;
import no.algoritmetilsyn.casefile.step.input.InvalidStep;
import no.algoritmetilsyn.costs.CostsRight;
import no.algoritmetilsyn.costs.CostsRights;
import no.algoritmetilsyn.costs.step.ClaimCosts;
import no.algoritmetilsyn.costs.step.Spending;
import no.algoritmetilsyn.platform.AuthorityClock;
import no.algoritmetilsyn.platform.web.Errors;
import no.algoritmetilsyn.platform.web.Option;
import no.algoritmetilsyn.platform.web.RetryOnClash;
import no.algoritmetilsyn.platform.web.Texts;
import no.algoritmetilsyn.text.CleanText;

/** A complainant whose appeal has changed something claims the costs of that, on the page of their complaint, after showing its code. */
@Named
@RequestScoped
public class OwnCosts {

    /** Rows of the form; who has more writes it in the last. */
    private static final int ROWS = 3;

    private static final String AMOUNT = "[1-9][0-9]{0,6}";

    @Inject
    FollowUpPage page;

    @Inject
    CostsRights rights;

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
    private Optional<CostsRight> right;
    private boolean sent;

    /** What can be claimed; null for nothing. */
    public CostsRight getRight() {
        if (right == null) {
            right = rights.ofComplaint(page.getComplaint().id());
        }
        return right.orElse(null);
    }

    /** Whether the last day has passed; a claim is taken in nevertheless, and somebody rules on it. */
    public boolean isLate() {
        return getRight().last() != null && clock.today().isAfter(getRight().last());
    }

    /** Claims what was typed; the page then shows that it has come in. Sent twice, it is received once. */
    public void claim() {
        List<ClaimCosts.Item> items = items();
        String text = CleanText.text(fields.get("costsText"));
        if (text == null || text.isEmpty()) {
            errors.add("costsText", texts.get("complainant.costs.text.required"));
        }
        if (errors.isAny()) {
            return;
        }
        UUID complaint = page.getComplaint().id();
        current.as(Actor.complainant(complaint), () -> {
            take(complaint, new ClaimCosts(items, text, Channel.OWN_PAGES, clock.today(), List.of()));
            return complaint;
        });
        if (!errors.isAny()) {
            sent = true;
            right = null;
            fields.clear();
            page.lookAgain();
        }
    }

    private void take(UUID complaint, ClaimCosts step) {
        try {
            RetryOnClash.run(() -> steps.take(complaint, step, new StepRequest(null, getKey())));
        } catch (InvalidStep invalid) {
            errors.add("costsText", texts.get("complainant.costs.text.wrong"));
        } catch (StepRefused refused) {
            errors.add("costsText", texts.get("costs.claimCosts.party." + refused.rule()));
        }
    }

    /** What was filled in; a row that is empty says nothing. */
    private List<ClaimCosts.Item> items() {
        var items = new ArrayList<ClaimCosts.Item>();
        for (int row = 0; row < ROWS; row++) {
            // As people write amounts: 48 000.
            String amount = typed("costsAmount" + row).replace(" ", "");
            String about = typed("costsAbout" + row);
            Optional<Spending> spending = Option.chosen(Spending.values(), fields.get("costsSpending" + row));
            if (amount.isEmpty() && about.isEmpty() && spending.isEmpty()) {
                continue;
            }
            if (!amount.matches(AMOUNT)) {
                errors.add("costsAmount" + row, texts.get("complainant.costs.amount.wrong"));
            } else if (spending.isEmpty()) {
                errors.add("costsSpending" + row, texts.get("complainant.costs.spending.required"));
            } else if (about.length() > 300) {
                errors.add("costsAbout" + row, texts.get("complainant.costs.about.tooLong"));
            } else {
                items.add(new ClaimCosts.Item(spending.get(), Integer.valueOf(amount), about.isEmpty() ? null : about));
            }
        }
        if (items.isEmpty() && !errors.isAny()) {
            errors.add("costsAmount0", texts.get("complainant.costs.amount.required"));
        }
        return items;
    }

    private String typed(String field) {
        String typed = CleanText.text(fields.get(field));
        return typed == null ? "" : typed;
    }

    /** What money can be spent on. */
    public List<Option> getSpendings() {
        var all = new ArrayList<Option>(List.of(new Option("", texts.get("complainant.costs.choose"))));
        all.addAll(texts.options("costs.spending", Spending.values()));
        return all;
    }

    /** The key of the form; after it was received, the next has another. */
    public String getKey() {
        return OwnFormKey.of(request, "costsKey", sent);
    }

    /** What was typed. */
    public Map<String, String> getFields() {
        return fields;
    }

    /** Whether a claim was just received. */
    public boolean isSent() {
        return sent;
    }
}
