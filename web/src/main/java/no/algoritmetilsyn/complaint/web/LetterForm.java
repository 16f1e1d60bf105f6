package no.algoritmetilsyn.complaint.web;

import java.util.Locale;
import no.algoritmetilsyn.platform.web.Language;
import no.algoritmetilsyn.platform.web.PageAnswer;
import no.algoritmetilsyn.platform.web.Texts;

/** A form that ends in a letter to the complainant, in their language. What is sent cannot be taken back, so it is asked
 * for twice. */
public abstract class LetterForm extends ComplaintForm {

    private String text;
    private boolean asking;
    private boolean answered;

    /** The complainant's language, or bokmål where we have no texts in it. */
    Language language() {
        return Language.of(getPage().complaint().language()).orElse(Language.NB);
    }

    /** Tag of the language the letter is written in. */
    public String getLanguageTag() {
        return getPage().complaint().language().toLowerCase(Locale.ROOT);
    }

    /** The name of that language, in the reader's own. */
    public String getLanguageName() {
        return texts.get("complaint.language." + getLanguageTag());
    }

    /** A text in the complainant's language. */
    String inTheirLanguage(String key, Object... arguments) {
        return Texts.text(language(), key, arguments);
    }

    /** Whether the letter can be sent as it is. */
    abstract boolean isComplete();

    /** Asks whether it is really to be sent. */
    public void ask() {
        asking = isComplete();
        keepUnsent();
    }

    /** The question has been answered with yes, so it is not asked again. */
    void settle() {
        answered = true;
    }

    /** Whether it is being asked, or was and the answer is just coming in. */
    public boolean isAsking() {
        return asking || !answered && PageAnswer.typed(request, "send") != null;
    }

    /** What is to be sent, as typed. */
    public String getText() {
        return text;
    }

    /** Called by Faces. */
    public void setText(String text) {
        this.text = text;
    }
}
