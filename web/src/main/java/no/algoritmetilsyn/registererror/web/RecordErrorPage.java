package no.algoritmetilsyn.registererror.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import no.algoritmetilsyn.algorithm.PublicRecord;
import no.algoritmetilsyn.algorithm.PublicRegister;
import no.algoritmetilsyn.algorithm.web.RecordWords;
import no.algoritmetilsyn.casefile.step.input.Violation;
import no.algoritmetilsyn.complaint.ComplaintChannel;
import no.algoritmetilsyn.complaint.Submission;
import no.algoritmetilsyn.complaint.web.ComplaintWords;
import no.algoritmetilsyn.complaint.web.Draft;
import no.algoritmetilsyn.complaint.web.IdentityNumberQuestion;
import no.algoritmetilsyn.complaint.web.IntakeRate;
import no.algoritmetilsyn.complaint.web.ReceiptPage;
import no.algoritmetilsyn.identity.Contact;
import no.algoritmetilsyn.platform.AuthorityClock;
import no.algoritmetilsyn.platform.web.Errors;
import no.algoritmetilsyn.platform.web.Ids;
import no.algoritmetilsyn.platform.web.Option;
import no.algoritmetilsyn.platform.web.PageAddress;
import no.algoritmetilsyn.platform.web.PageAnswer;
import no.algoritmetilsyn.platform.web.PageMissing;
import no.algoritmetilsyn.platform.web.Route;
import no.algoritmetilsyn.platform.web.Texts;
import no.algoritmetilsyn.text.CleanText;

/** Tells that something in a record of the register is wrong: one page, sent at once, with a receipt as for a complaint. */
@Named
@RequestScoped
public class RecordErrorPage {

    private static final String MISSING = "required";

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
            record = Ids.read(address.getId()).flatMap(register::find);
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
        Map<String, String> typed = typed();
        Submission submission = submission(typed);
        submission.violations(clock.instant()).forEach(this::tell);
        identityNumber.look(typed, "text", "knownFrom", "name");
        if (identityNumber.isOpen() || errors.isAny()) {
            return;
        }
        if (!rate.allows(request.getRemoteAddr())) {
            page.isTooMuch(IntakeRate.WAIT_SECONDS, texts.get("complaint.check.tooMany"));
            return;
        }
        draft.sendAtOnce(getKey(), typed, submission);
        page.leadWithCookie(Route.COMPLAIN_RECEIPT.path() + "?" + ReceiptPage.ERROR + "=1");
    }

    private Map<String, String> typed() {
        Map<String, String> typed = new TreeMap<>();
        typed.put("record", getRecord().id().toString());
        keep(typed, "field", page.parameter("felt"));
        List.of("text", "knownFrom", "name", "email").forEach(field -> keep(typed, field, fields.get(field)));
        return typed;
    }

    private static void keep(Map<String, String> typed, String field, String text) {
        String clean = CleanText.text(text);
        if (clean != null && !clean.isEmpty()) {
            typed.put(field, clean);
        }
    }

    private Submission submission(Map<String, String> typed) {
        boolean named = typed.containsKey("name") || typed.containsKey("email");
        return Submission.ofError(
                getRecord().id(),
                typed.get("text"),
                named ? new Contact(typed.get("name"), typed.get("email"), null, null) : null,
                texts.getLanguage().tag(),
                ComplaintChannel.WEB,
                new Submission.RecordError(typed.get("field"), typed.get("knownFrom")));
    }

    private void tell(Violation violation) {
        String field = violation.field().substring(violation.field().lastIndexOf('.') + 1);
        errors.add(
                field.equals("field") ? "felt" : field,
                violation.code().equals(MISSING)
                        ? texts.get("registererror." + field + ".missing")
                        : words.violation(violation));
    }
}
