package no.algoritmetilsyn.casefile.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import no.algoritmetilsyn.casefile.ProceedingLanguages;

/** The language of texts that are not in that of the page, for the attribute {@code lang}. */
@Named
@RequestScoped
public class ProceedingLanguage {

    /** What the authority writes to bodies in. */
    private static final Set<String> WRITTEN_FORMS = Set.of("nb", "nn");

    @Inject
    ProceedingLanguages languages;

    private final Map<UUID, String> known = new HashMap<>();

    /** Tag of the language in which the one a proceeding is about is written to. */
    public String of(UUID proceeding) {
        return known.computeIfAbsent(proceeding, languages::of);
    }

    /** Tag of the language in which the staff writes in a proceeding; null where it is another than the written forms, which only letters are in. */
    public String written(UUID proceeding) {
        String language = of(proceeding);
        return WRITTEN_FORMS.contains(language) ? language : null;
    }
}
