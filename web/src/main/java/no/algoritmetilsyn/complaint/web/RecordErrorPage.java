package no.algoritmetilsyn.complaint.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import no.algoritmetilsyn.algorithm.PublicRecord;
import no.algoritmetilsyn.algorithm.PublicRegister;
import no.algoritmetilsyn.algorithm.standard.RecordField;
import no.algoritmetilsyn.algorithm.standard.Visibility;
import no.algoritmetilsyn.complaint.About;
import no.algoritmetilsyn.complaint.Channel;
import no.algoritmetilsyn.complaint.RecordError;
import no.algoritmetilsyn.complaint.Submission;
import no.algoritmetilsyn.complaint.Violation;
import no.algoritmetilsyn.identity.Contact;
import no.algoritmetilsyn.platform.AuthorityClock;
import no.algoritmetilsyn.platform.web.Errors;
import no.algoritmetilsyn.platform.web.Here;
import no.algoritmetilsyn.platform.web.Option;
import no.algoritmetilsyn.platform.web.PageAnswer;
import no.algoritmetilsyn.platform.web.PageMissing;
import no.algoritmetilsyn.platform.web.Route;
import no.algoritmetilsyn.platform.web.Texts;
import no.algoritmetilsyn.text.CleanText;

/** Tells that something in a record of the register is wrong: one page, sent at once, with a receipt as for a complaint. */
@Named
@RequestScoped
public class RecordErrorPage {

    private static final int WAIT_SECONDS = 60;

    @Inject
    PublicRegister register;

    @Inject
    Draft draft;

    @Inject
    IntakeRate rate;

    @Inject
    IdentityNumberQuestion identityNumber;

    @Inject
    Errors errors;

    @Inject
    Texts texts;

    @Inject
    PageAnswer page;

    @Inject
    Here here;

    @Inject
    AuthorityClock clock;

    @Inject
    HttpServletRequest request;

    private final Map<String, String> fields = new TreeMap<>();
    private PublicRecord record;

    /** Fields of a section to choose among. */
    public record Group(String title, List<Option> fields) {}

    /** Before the page is shown: an id that the register does not know is 404. */
    public void open() {
        if (load() == null) {
            page.isMissing();
        }
    }

    private PublicRecord load() {
        if (record == null) {
            record = Answers.uuid(here.getId()).flatMap(register::find).orElse(null);
        }
        return record;
    }

    /** The record that it is about. */
    public PublicRecord getRecord() {
        if (load() == null) {
            throw new PageMissing();
        }
        return record;
    }

    /** What was typed. */
    public Map<String, String> getFields() {
        return fields;
    }

    /** By which the same form is known when it comes twice. */
    public String getKey() {
        return draft.keyOf(page.parameter("key"));
    }

    /** The field that was chosen; empty when none was. */
    public String getChosen() {
        return page.parameter("felt");
    }

    /** The fields that it may be about, by section. */
    public List<Group> getGroups() {
        return getRecord().standard().sections().stream()
                .map(section -> new Group(
                        texts.known("algorithm.section." + section, section),
                        getRecord().standard().fields(getRecord().kind(), section).stream()
                                .filter(field -> field.visibility() != Visibility.RESTRICTED)
                                .map(this::option)
                                .toList()))
                .toList();
    }

    private Option option(RecordField field) {
        return new Option(field.id(), texts.known("algorithm.field." + field.id(), field.id()));
    }

    /** Sends it, once, and leads to the receipt. */
    public void send() {
        Submission submission = submission();
        submission.violations(clock.instant()).forEach(this::tell);
        identityNumber.look(
                typed("text").orElse(""),
                typed("knownFrom").orElse(""),
                typed("name").orElse(""));
        if (identityNumber.isOpen() || errors.isAny()) {
            return;
        }
        if (!rate.allows(request.getRemoteAddr())) {
            page.isTooMuch(WAIT_SECONDS, texts.get("complaint.check.tooMany"));
            return;
        }
        draft.sendAtOnce(getKey(), answers(), submission);
        page.leadWithCookie(Route.COMPLAIN_RECEIPT.path() + "?" + ReceiptPage.ERROR + "=1");
    }

    private Submission submission() {
        String name = typed("name").orElse(null);
        String email = typed("email").orElse(null);
        return new Submission(
                new About(getRecord().id(), null, null),
                typed("text").orElse(null),
                null,
                null,
                name == null && email == null ? null : new Contact(name, email, null, null),
                texts.getLanguage().tag(),
                Channel.WEB,
                null,
                List.of(),
                new RecordError(
                        getChosen().isEmpty() ? null : getChosen(),
                        typed("knownFrom").orElse(null)));
    }

    private Map<String, String> answers() {
        Map<String, String> answers = new TreeMap<>();
        answers.put("record", getRecord().id().toString());
        answers.put("field", getChosen());
        List.of("text", "knownFrom", "name", "email")
                .forEach(field -> typed(field).ifPresent(text -> answers.put(field, text)));
        return answers;
    }

    private Optional<String> typed(String field) {
        return Optional.ofNullable(fields.get(field)).map(CleanText::text).filter(text -> !text.isEmpty());
    }

    private void tell(Violation violation) {
        String field = violation.field().substring(violation.field().lastIndexOf('.') + 1);
        errors.add(
                field.equals("field") ? "felt" : field,
                violation.code().equals(Answers.MISSING)
                        ? texts.get("complaint.error." + field + ".missing")
                        : texts.get("complaint.violation." + violation.code(), violation.limit()));
    }
}
