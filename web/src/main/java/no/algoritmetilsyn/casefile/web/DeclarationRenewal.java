package no.algoritmetilsyn.casefile.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.algoritmetilsyn.access.Declarations;
import no.algoritmetilsyn.access.Impartiality.Ground;
import no.algoritmetilsyn.casefile.Impartialities;
import no.algoritmetilsyn.platform.web.PageAddress;
import no.algoritmetilsyn.platform.web.PageAnswer;
import no.algoritmetilsyn.platform.web.PageMissing;
import no.algoritmetilsyn.platform.web.Texts;

/**
 * Asks those who have read a name after they declared that they are impartial whether they still are: with one button where
 * the name stands.
 */
@Named
@RequestScoped
public class DeclarationRenewal {

    /** Name of the button. */
    private static final String BUTTON = "habil";

    @Inject
    Declarations declarations;

    @Inject
    Impartialities impartialities;

    @Inject
    HttpServletRequest request;

    @Inject
    PageAnswer answer;

    @Inject
    PageAddress address;

    @Inject
    Texts texts;

    private final Map<UUID, Optional<Instant>> earlier = new HashMap<>();

    /** Confirms for the case that the button names, when it was pressed, and shows the page anew. */
    public void act() {
        String casefile = PageAnswer.typed(request, BUTTON);
        if (answer.isForm() && casefile != null) {
            impartialities.declare(PageMissing.id(casefile), Ground.NONE, null);
            String path = address.getPath().substring(request.getContextPath().length());
            answer.leadTo(path + "?gjort=IMPARTIALITY_RENEWED");
        }
    }

    /** Whether the reader is to declare again in the case. */
    public boolean isNeeded(UUID casefileId) {
        return earlier(casefileId) != null;
    }

    /** The question, which names the earlier answer. */
    public String question(UUID casefileId) {
        return texts.get("casefile.renewal.question", texts.moment(earlier(casefileId)));
    }

    private Instant earlier(UUID casefileId) {
        if (answer.isForm()) {
            // The name may be read in this very request.
            return declarations.declarationBeforeName(casefileId).orElse(null);
        }
        return earlier.computeIfAbsent(casefileId, declarations::declarationBeforeName)
                .orElse(null);
    }
}
