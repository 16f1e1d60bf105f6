package no.algoritmetilsyn.casefile.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import no.algoritmetilsyn.platform.web.PageAnswer;
import no.algoritmetilsyn.search.CaseSearch;
import no.algoritmetilsyn.search.CaseSearch.CaseHit;

/** Searches for a case and fills its number in, in the form that asks for one; all of it is sent as a form, so that nothing typed is lost. */
@Named
@RequestScoped
public class CasePicker {

    /** Name of the field in which one says what to search for. */
    static final String WORDS = "caseWords";

    @Inject
    CaseSearch cases;

    @Inject
    HttpServletRequest request;

    private String words;
    private List<CaseHit> hits;
    private boolean pressed;
    private String chosen;

    /** What is searched for. */
    public String getWords() {
        return words == null ? PageAnswer.typed(request, WORDS) : words;
    }

    /** Called by Faces. */
    public void setWords(String words) {
        this.words = words;
    }

    /** Whether anything is searched for. */
    public boolean isAsked() {
        return getWords() != null && !getWords().isBlank();
    }

    /** Whether the page comes back because its reader has searched or chosen: there they go on, not at the top. */
    public boolean isPressed() {
        return pressed;
    }

    /** Number of the case that was just chosen; null when none was. */
    public String getChosen() {
        return chosen;
    }

    /** The cases that are meant, among those that the reader sees. */
    public List<CaseHit> getHits() {
        if (hits == null) {
            hits = isAsked() ? cases.find(getWords()) : List.of();
        }
        return hits;
    }

    /** Shows what is found; the page comes back with all that was typed. */
    public String search() {
        pressed = true;
        return null;
    }

    /** Fills a number in. */
    public String choose(StepForm form, String field, String number) {
        form.getTexts().put(field, number);
        pressed = true;
        chosen = number;
        return null;
    }
}
