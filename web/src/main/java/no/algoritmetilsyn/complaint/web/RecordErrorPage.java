package no.algoritmetilsyn.complaint.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.algoritmetilsyn.algorithm.PublicRecord;
import no.algoritmetilsyn.algorithm.PublicRegister;
import no.algoritmetilsyn.algorithm.web.RecordWords;
import no.algoritmetilsyn.casefile.step.input.Violation;
import no.algoritmetilsyn.complaint.Submission;
import no.algoritmetilsyn.platform.AuthorityClock;
import no.algoritmetilsyn.platform.web.Errors;
import no.algoritmetilsyn.platform.web.Option;
import no.algoritmetilsyn.platform.web.PageAddress;
import no.algoritmetilsyn.platform.web.PageAnswer;
import no.algoritmetilsyn.platform.web.PageMissing;
import no.algoritmetilsyn.platform.web.Route;
import no.algoritmetilsyn.platform.web.Texts;

/** Tells that something in a record of the register is wrong: one page, sent at once, with a receipt as for a complaint. */
@Named
@RequestScoped
public class RecordErrorPage {

    @Inject
    PublicRegister register;

    @Inject
    Draft draft;

    @Inject
    IntakeRate rate;

    @Inject
    IdentityNumberQuestion identityNumber;

    @Inject
    ComplaintWords words;

    @Inject
    RecordWords recordWords;

    @Inject
    Errors errors;

    @Inject
    Texts texts;

    @Inject
    PageAnswer page;

    @Inject
    PageAddress address;

    @Inject
    AuthorityClock clock;

    @Inject
    HttpServletRequest request;

    private final Map<String, String> fields = new HashMap<>();
    private Optional<PublicRecord> record;

    /** Before the page is shown: an id that the register does not know is 404. */
    public void open() {
        if (find().isEmpty()) {
            page.isMissing();
        }
    }

    private Optional<PublicRecord> find() {
        if (record == null) {
            record = Answers.uuid(address.getId()).flatMap(register::find);
        }
        return record;
    }

    /** The record that it is about. */
    public PublicRecord getRecord() {
        return find().orElseThrow(PageMissing::new);
    }

    /** What was typed. */
    public Map<String, String> getFields() {
        return fields;
    }

    /** By which the same form is known when it comes twice. */
    public String getKey() {
        return draft.keyOf(page.parameter("key"));
    }

    /** The fields that it may be about, by the name of their section. */
    public Map<String, List<Option>> getGroups() {
        return recordWords.publicFields(getRecord().standard(), getRecord().kind());
    }

    /** Sends it, once, and leads to the receipt. */
    public void send() {
        Answers answers = answers();
        Submission submission =
                answers.error(getRecord().id(), texts.getLanguage().tag());
        submission.violations(clock.instant()).forEach(this::tell);
        identityNumber.look(answers, "text", "knownFrom", "name");
        if (identityNumber.isOpen() || errors.isAny()) {
            return;
        }
        if (!rate.allows(request.getRemoteAddr())) {
            page.isTooMuch(IntakeRate.WAIT_SECONDS, texts.get("complaint.check.tooMany"));
            return;
        }
        draft.sendAtOnce(getKey(), answers.byField(), submission);
        page.leadWithCookie(Route.COMPLAIN_RECEIPT.path() + "?" + ReceiptPage.ERROR + "=1");
    }

    private Answers answers() {
        Map<String, String> form = new HashMap<>(fields);
        form.put("field", page.parameter("felt"));
        form.put("record", getRecord().id().toString());
        return Answers.typed(form, List.of("record", "field", "text", "knownFrom", "name", "email"));
    }

    private void tell(Violation violation) {
        String field = violation.field().substring(violation.field().lastIndexOf('.') + 1);
        errors.add(
                field.equals("field") ? "felt" : field,
                violation.code().equals(Answers.MISSING)
                        ? texts.get("complaint.error." + field + ".missing")
                        : words.violation(violation));
    }
}
