package no.algoritmetilsyn.casefile.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import no.algoritmetilsyn.access.Access;
import no.algoritmetilsyn.access.Act;
import no.algoritmetilsyn.casefile.Casefile;
import no.algoritmetilsyn.casefile.Casefiles;
import no.algoritmetilsyn.casefile.Reopening.Ground;
import no.algoritmetilsyn.casefile.Reopenings;
import no.algoritmetilsyn.platform.web.Errors;
import no.algoritmetilsyn.platform.web.Option;
import no.algoritmetilsyn.platform.web.PageAddress;
import no.algoritmetilsyn.platform.web.PageAnswer;
import no.algoritmetilsyn.platform.web.PageMissing;
import no.algoritmetilsyn.platform.web.Route;
import no.algoritmetilsyn.platform.web.Texts;
import no.algoritmetilsyn.platform.web.TypedText;

/** Opens a closed case again for a reason, or closes one of which nothing came. */
@Named
@RequestScoped
public class ReopeningPage {

    private static final int LONGEST = 2_000;

    @Inject
    Casefiles casefiles;

    @Inject
    Reopenings reopenings;

    @Inject
    Access access;

    @Inject
    PageAddress address;

    @Inject
    PageAnswer answer;

    @Inject
    StepWords words;

    @Inject
    Errors errors;

    @Inject
    Texts texts;

    @Inject
    TypedText typed;

    private Casefile casefile;
    private String ground;
    private String explanation;

    /** Opens the page, or leads to the declaration of impartiality that has to come first. */
    public void open() {
        String missing = access.missing(Act.CASEFILE_REOPEN, id(), null);
        if (words.isUndeclared(missing) && access.may(Act.IMPARTIALITY_DECLARE, id())) {
            answer.leadTo(Route.IMPARTIALITY.path(id().toString()) + "?til="
                    + URLEncoder.encode(Route.REOPENING.path(id().toString()), StandardCharsets.UTF_8));
            return;
        }
        access.require(Act.CASEFILE_REOPEN, id());
        getCasefile();
    }

    /** Refuses what is sent by somebody who may not, whichever form it says it is: what the page shows depends on the case. */
    public void post() {
        if (FacesContext.getCurrentInstance().isPostback()) {
            access.require(Act.CASEFILE_REOPEN, id());
        }
    }

    private UUID id() {
        return PageMissing.id(address.getId());
    }

    /** The case. */
    public Casefile getCasefile() {
        if (casefile == null) {
            casefile = casefiles.read(id());
        }
        return casefile;
    }

    /** Whether it is closed. */
    public boolean isClosed() {
        return getCasefile().status() == Casefile.Status.CLOSED;
    }

    /** Why a case is opened again. */
    public List<Option> getGrounds() {
        return Arrays.stream(Ground.values())
                .map(value -> new Option(value.name(), texts.of("casefile.reopeningGround", value)))
                .toList();
    }

    /** Opens it, and leads to it. */
    public String reopen() {
        access.require(Act.CASEFILE_REOPEN, id());
        Ground chosen = Option.chosen(Ground.values(), ground).orElse(null);
        if (chosen == null) {
            errors.add("ground", texts.get("casefile.reopening.ground.required"));
        }
        boolean told = typed.require("explanation", explanation, LONGEST, "casefile.reopening.explanation.required");
        if (chosen == null || !told) {
            return null;
        }
        boolean opened = reopenings.reopen(id(), chosen, explanation.strip());
        return there(opened ? "&gjort=CASE_REOPENED" : "");
    }

    /** Closes it again, and leads to it. */
    public String close() {
        if (reopenings.closeAgain(id())) {
            return there("&gjort=CASE_CLOSED_AGAIN");
        }
        errors.fail(texts.get("casefile.reopening.busy"));
        return null;
    }

    private String there(String done) {
        return "/casefile/case?faces-redirect=true&id=" + id() + done;
    }

    /** Name of the ground, as chosen. */
    public String getGround() {
        return ground;
    }

    /** Called by Faces. */
    public void setGround(String ground) {
        this.ground = ground;
    }

    /** Why, as typed. */
    public String getExplanation() {
        return explanation;
    }

    /** Called by Faces. */
    public void setExplanation(String explanation) {
        this.explanation = explanation;
    }
}
