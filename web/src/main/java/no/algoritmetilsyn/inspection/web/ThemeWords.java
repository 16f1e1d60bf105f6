package no.algoritmetilsyn.inspection.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import no.algoritmetilsyn.inspection.theme.Consequence;
import no.algoritmetilsyn.inspection.theme.RequirementOnDay;
import no.algoritmetilsyn.inspection.theme.Words;
import no.algoritmetilsyn.platform.web.Texts;

/** Tells requirements in the reader's language. */
@RequestScoped
public class ThemeWords {

    @Inject
    Texts texts;

    /** A text of a theme. */
    public String of(Words words) {
        return words.in(language());
    }

    /** The tag of the reader's language. */
    public String language() {
        return texts.getLanguage().tag();
    }

    /** What follows when a requirement is not met, and why it is no more than that, in a few sentences. */
    public String consequence(RequirementOnDay one) {
        List<String> sentences = new ArrayList<>();
        sentences.add(texts.of("inspection.consequence", one.consequence()));
        if (one.consequence() == Consequence.NOT_IN_FORCE) {
            one.inForceFrom()
                    .filter(one.day()::isBefore)
                    .ifPresent(from -> sentences.add(texts.get("inspection.theme.inForceFrom", texts.date(from))));
        }
        if (one.consequence() == Consequence.NOT_OURS) {
            one.supervisor(language())
                    .ifPresent(other -> sentences.add(texts.get("inspection.theme.supervisor", other)));
        }
        if (one.isFictional()) {
            sentences.add(texts.get("inspection.theme.fictional"));
        }
        return String.join(" ", sentences);
    }
}
