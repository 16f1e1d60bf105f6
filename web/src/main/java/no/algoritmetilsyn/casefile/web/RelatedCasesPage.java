package no.algoritmetilsyn.casefile.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import no.algoritmetilsyn.access.Access;
import no.algoritmetilsyn.access.Act;
import no.algoritmetilsyn.casefile.CaseLinks;
import no.algoritmetilsyn.casefile.CaseRelation;
import no.algoritmetilsyn.casefile.Casefile;
import no.algoritmetilsyn.casefile.Casefiles;
import no.algoritmetilsyn.platform.web.Errors;
import no.algoritmetilsyn.platform.web.Option;
import no.algoritmetilsyn.platform.web.PageAddress;
import no.algoritmetilsyn.platform.web.PageAnswer;
import no.algoritmetilsyn.platform.web.PageMissing;
import no.algoritmetilsyn.platform.web.Route;
import no.algoritmetilsyn.platform.web.Texts;

/** Says what a case has to do with another, which is searched for and then chosen. */
@Named
@RequestScoped
public class RelatedCasesPage {

    @Inject
    Casefiles casefiles;

    @Inject
    CaseLinks links;

    @Inject
    CasePicker picker;

    @Inject
    RelatedCases related;

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

    private Casefile casefile;
    private String other;
    private String relation;

    /** Opens the page, or leads to the declaration of impartiality that has to come first. */
    public void open() {
        String missing = access.missing(Act.CASEFILE_LINK, id(), null);
        if (words.isUndeclared(missing) && access.may(Act.IMPARTIALITY_DECLARE, id())) {
            answer.leadTo(Route.IMPARTIALITY.path(id().toString()) + "?til="
                    + URLEncoder.encode(Route.RELATED_CASES.path(id().toString()), StandardCharsets.UTF_8));
            return;
        }
        access.require(Act.CASEFILE_LINK, id());
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

    /** The cases that were found, but this one. */
    public List<Option> getFound() {
        return picker.getHits().stream()
                .filter(hit -> !hit.id().equals(id()))
                .map(hit -> new Option(hit.id().toString(), hit.number() + " " + hit.title()))
                .toList();
    }

    /** What two cases can have to do with each other. */
    public List<Option> getRelations() {
        return Arrays.stream(CaseRelation.values())
                .map(value -> new Option(value.name(), texts.of("casefile.caseRelation", value)))
                .toList();
    }

    /** Joins the two, and leads to the case. */
    public String join() {
        access.require(Act.CASEFILE_LINK, id());
        CaseRelation chosen = Option.chosen(CaseRelation.values(), relation).orElse(null);
        boolean found =
                other != null && getFound().stream().anyMatch(one -> one.value().equals(other));
        if (!found) {
            errors.add(
                    picker.isAsked() && !getFound().isEmpty() ? "other" : CasePicker.WORDS,
                    texts.get("casefile.related.other.required"));
        }
        if (chosen == null) {
            errors.add("relation", texts.get("casefile.related.relation.required"));
        }
        if (!found || chosen == null) {
            return null;
        }
        if (!links.join(id(), chosen, UUID.fromString(other))) {
            errors.add("other", texts.get("casefile.related.other.already"));
            return null;
        }
        return "/casefile/case?faces-redirect=true&id=" + id() + "&gjort=CASE_LINKED";
    }

    /** Takes away what was said of two cases. */
    public String remove(UUID link) {
        links.remove(id(), link);
        related.forget();
        return "/casefile/case?faces-redirect=true&id=" + id() + "&gjort=CASE_UNLINKED";
    }

    /** Id of the other case, as chosen. */
    public String getOther() {
        return other;
    }

    /** Called by Faces. */
    public void setOther(String other) {
        this.other = other;
    }

    /** Name of the relation, as chosen. */
    public String getRelation() {
        return relation;
    }

    /** Called by Faces. */
    public void setRelation(String relation) {
        this.relation = relation;
    }
}
