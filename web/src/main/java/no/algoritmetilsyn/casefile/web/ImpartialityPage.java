package no.algoritmetilsyn.casefile.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import no.algoritmetilsyn.access.Access;
import no.algoritmetilsyn.access.Act;
import no.algoritmetilsyn.access.Condition;
import no.algoritmetilsyn.access.Impartiality.Ground;
import no.algoritmetilsyn.casefile.Casefile;
import no.algoritmetilsyn.casefile.Casefiles;
import no.algoritmetilsyn.casefile.Impartialities;
import no.algoritmetilsyn.platform.web.Errors;
import no.algoritmetilsyn.platform.web.Option;
import no.algoritmetilsyn.platform.web.PageAddress;
import no.algoritmetilsyn.platform.web.PageAnswer;
import no.algoritmetilsyn.platform.web.PageMissing;
import no.algoritmetilsyn.platform.web.Route;
import no.algoritmetilsyn.platform.web.Texts;
import no.algoritmetilsyn.platform.web.TypedText;

/** The declaration that comes before any act in a case. */
@Named
@RequestScoped
public class ImpartialityPage {

    /** What the page of an opening is told beside its address: the proceeding that it is opened from. */
    private static final String FROM = "\\?fra=[0-9a-f-]{36}$";

    private static final int LONGEST = 2_000;

    @Inject
    Casefiles casefiles;

    @Inject
    Impartialities impartialities;

    @Inject
    Access access;

    @Inject
    PageAddress address;

    @Inject
    PageAnswer answer;

    @Inject
    Errors errors;

    @Inject
    Texts texts;

    @Inject
    TypedText typed;

    private Casefile casefile;
    private String target;
    private String ground;
    private String explanation;
    private boolean lost;

    /** Opens the page to those who may declare anything. */
    public void open() {
        access.require(Act.IMPARTIALITY_DECLARE, id());
        getCasefile();
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

    /** Whether the reader has declared that they are impartial. */
    public boolean isDeclared() {
        return access.holds(Condition.DECLARED_IMPARTIAL, id());
    }

    /** Whether the reader has just lost the case. */
    public boolean isLost() {
        return lost;
    }

    /** The grounds of forvaltningsloven § 6, and none. */
    public List<Option> getGrounds() {
        return Arrays.stream(Ground.values())
                .map(value -> new Option(
                        value.name(),
                        texts.of("access.ground", value),
                        texts.known("access.groundHint." + value.name(), null)))
                .toList();
    }

    /** Declares, and leads on to what was to be done, or says that the case is lost. */
    public String declare() {
        if (ground == null) {
            errors.add("ground", texts.get("casefile.impartiality.ground.required"));
            return null;
        }
        Ground declared = Ground.valueOf(ground);
        boolean good = declared == Ground.NONE
                ? typed.allow("explanation", explanation, LONGEST)
                : typed.require("explanation", explanation, LONGEST, "casefile.impartiality.explanation.required");
        if (!good) {
            return null;
        }
        impartialities.declare(id(), declared, declared == Ground.NONE ? null : explanation.strip());
        if (declared.isOwn()) {
            lost = true;
            return null;
        }
        return next(declared == Ground.NONE ? "&gjort=IMPARTIALITY_DECLARED" : "");
    }

    private String next(String done) {
        if (target != null && isWork(target)) {
            answer.leadTo(target);
            return null;
        }
        return "/casefile/case?faces-redirect=true&id=" + id() + done;
    }

    /** Only to what is done in a case: never somewhere else that an address names. */
    private static boolean isWork(String target) {
        return Route.at(target.replaceFirst(FROM, ""))
                .filter(EnumSet.of(Route.STEP, Route.OPENING, Route.REOPENING, Route.RELATED_CASES)::contains)
                .isPresent();
    }

    /** The act that the reader was on the way to; null when they came by themselves. */
    public String getTarget() {
        return target == null ? address.query("til") : target;
    }

    /** Called by Faces. */
    public void setTarget(String target) {
        this.target = target;
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
