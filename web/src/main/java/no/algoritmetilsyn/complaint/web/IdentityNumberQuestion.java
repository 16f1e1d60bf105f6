package no.algoritmetilsyn.complaint.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import no.algoritmetilsyn.platform.web.Errors;
import no.algoritmetilsyn.platform.web.PageAnswer;
import no.algoritmetilsyn.platform.web.Texts;
import no.algoritmetilsyn.text.NationalIdentityNumbers;

/**
 * Asks, before a text with a national identity number is sent, whether the number is to stand there: it may be used only
 * where there is need for it (personopplysningsloven § 12).
 */
@Named("identityNumber")
@RequestScoped
public class IdentityNumberQuestion {

    /** Name of the box that is ticked when it is. */
    static final String KEPT = "nummer";

    @Inject
    PageAnswer page;

    @Inject
    Errors errors;

    @Inject
    Texts texts;

    private boolean asked;

    /**
     * Looks at what was typed; the question is then on the page if it has to be asked.
     *
     * @param typed by the names of the fields
     * @param fields that are looked at
     */
    public void look(Map<String, String> typed, String... fields) {
        asked = Arrays.stream(fields).map(typed::get).filter(Objects::nonNull).anyMatch(NationalIdentityNumbers::isIn);
    }

    /** Whether it has to be answered first; says so at the box. */
    public boolean isOpen() {
        boolean open = asked && !page.parameter(KEPT).equals("1");
        if (open) {
            errors.add(KEPT, texts.get("complaint.identityNumber.ask"));
        }
        return open;
    }

    /** Whether it is on the page. */
    public boolean isAsked() {
        return asked;
    }
}
