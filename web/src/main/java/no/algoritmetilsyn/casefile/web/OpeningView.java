package no.algoritmetilsyn.casefile.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import no.algoritmetilsyn.access.Access;
import no.algoritmetilsyn.access.Act;
import no.algoritmetilsyn.access.Refusal;
import no.algoritmetilsyn.casefile.Casefile;
import no.algoritmetilsyn.casefile.Casefiles;
import no.algoritmetilsyn.casefile.step.OpeningDeclaration;
import no.algoritmetilsyn.casefile.step.OpeningRequest;
import no.algoritmetilsyn.casefile.step.Openings;
import no.algoritmetilsyn.casefile.step.StepCatalogue;
import no.algoritmetilsyn.casefile.step.StepRefused;
import no.algoritmetilsyn.casefile.step.StepResult;
import no.algoritmetilsyn.casefile.step.input.InvalidStep;
import no.algoritmetilsyn.platform.KeyReused;
import no.algoritmetilsyn.platform.web.Errors;
import no.algoritmetilsyn.platform.web.PageAddress;
import no.algoritmetilsyn.platform.web.PageAnswer;
import no.algoritmetilsyn.platform.web.PageMissing;
import no.algoritmetilsyn.platform.web.RetryOnClash;
import no.algoritmetilsyn.platform.web.Route;

/** The page on which a proceeding of any kind is opened by hand: in a case, or with a new one. */
@Named
@RequestScoped
public class OpeningView {

    private static final String ID = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";

    private static final List<String> ORGANISATION = List.of("organisationNumber", "organisationName");

    @Inject
    HttpServletRequest request;

    @Inject
    PageAddress address;

    @Inject
    PageAnswer answer;

    @Inject
    Access access;

    @Inject
    Casefiles casefiles;

    @Inject
    Openings openings;

    @Inject
    OpeningDraft draft;

    @Inject
    StepCatalogue catalogue;

    @Inject
    StepWords words;

    @Inject
    Errors errors;

    private OpeningDeclaration<?> opening;
    private StepForm form;
    private Casefile casefile;
    private String key;

    /** Opens the form, or leads to the declaration of impartiality that has to come first. */
    public void open() {
        UUID id = casefileId();
        if (openings.offers(id).contains(getOpening())) {
            getForm().open(draft.load(), openings.start(getOpening(), request(null)));
            getForm().begin(named());
            return;
        }
        if (id != null) {
            String missing = access.missing(getOpening().act(), id, null);
            if (words.isUndeclared(missing) && access.may(Act.IMPARTIALITY_DECLARE, id)) {
                answer.leadTo(Route.IMPARTIALITY.path(id.toString()) + "?til="
                        + URLEncoder.encode(getWhole(), StandardCharsets.UTF_8));
                return;
            }
            access.require(getOpening().act(), id);
        }
        throw access.refusal(getOpening().act(), id, Refusal.NO_ROLE);
    }

    /** The organisation that a link has led here with, where the form asks for one. */
    private Map<String, String> named() {
        var named = new LinkedHashMap<String, String>();
        for (String field : ORGANISATION) {
            String value = address.query(field);
            if (value != null) {
                named.put(field, value);
            }
        }
        return named;
    }

    UUID casefileId() {
        return address.getId() == null ? null : PageMissing.id(address.getId());
    }

    /** Address of this page below the context path. */
    public String getAddress() {
        return address.getId() == null
                ? Route.NEW_CASE.path(getOpening().path())
                : Route.OPENING.path(address.getId(), getOpening().path());
    }

    /** What is opened. */
    public OpeningDeclaration<?> getOpening() {
        if (opening == null) {
            opening = catalogue.openings().stream()
                    .filter(one -> one.path().equals(address.segment("kind")))
                    .findFirst()
                    .orElseThrow(PageMissing::new);
        }
        return opening;
    }

    /** The case; null for a new one. */
    public Casefile getCasefile() {
        if (casefile == null && casefileId() != null) {
            casefile = casefiles.read(casefileId());
        }
        return casefile;
    }

    /** What was typed. */
    public StepForm getForm() {
        if (form == null) {
            form = new StepForm(getOpening().fields(), name -> PageAnswer.typed(request, name));
        }
        return form;
    }

    /** The same with the proceeding that it is opened from. */
    String getWhole() {
        return getFrom().isEmpty() ? getAddress() : getAddress() + "?fra=" + getFrom();
    }

    /** What is asked for, in words. */
    public List<StepQuestion> getQuestions() {
        return StepQuestion.of(getOpening(), getOpening().fields(), getForm(), words);
    }

    /** A text of the opening; null when it has none of that name. */
    public String text(String name) {
        return words.own(getOpening(), name);
    }

    /** By which a double click is known. */
    public String getKey() {
        if (key == null) {
            key = Optional.ofNullable(PageAnswer.typed(request, "key"))
                    .filter(sent -> sent.matches(ID))
                    .orElseGet(() -> UUID.randomUUID().toString());
        }
        return key;
    }

    /** The proceeding that it is opened from; empty when there is none. */
    public String getFrom() {
        return Optional.ofNullable(PageAnswer.typed(request, "fra"))
                .filter(sent -> sent.matches(ID))
                .orElse("");
    }

    /** Opens the proceeding and leads to it. */
    public String take() {
        try {
            StepResult opened =
                    open(openings.read(getOpening(), casefileId(), getForm().json()));
            draft.close();
            return "/casefile/proceeding?faces-redirect=true&id=" + opened.proceedingId() + "&gjort="
                    + getOpening().event();
        } catch (InvalidStep invalid) {
            words.tell(errors, getOpening(), form, invalid);
        } catch (StepRefused refused) {
            errors.fail(words.refusal(getOpening(), refused.rule()));
        }
        draft.keep();
        return null;
    }

    /** The form that was sent again with other content opens another proceeding. */
    private StepResult open(Record input) {
        try {
            return open(input, getKey());
        } catch (KeyReused otherContent) {
            return open(input, null);
        }
    }

    private StepResult open(Record input, String idempotencyKey) {
        var result = new AtomicReference<StepResult>();
        RetryOnClash.run(() -> result.set(openings.open(input, request(idempotencyKey))));
        return result.get();
    }

    private OpeningRequest request(String idempotencyKey) {
        UUID from = getFrom().isEmpty() ? null : UUID.fromString(getFrom());
        return new OpeningRequest(casefileId(), from, idempotencyKey);
    }
}
