package no.algoritmetilsyn.casefile.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import no.algoritmetilsyn.casefile.CasePage;
import no.algoritmetilsyn.casefile.shield.Shields;
import no.algoritmetilsyn.platform.web.Texts;

/** What the page of a case says of its being shielded. */
@Named
@RequestScoped
public class ShieldView {

    @Inject
    Shields shields;

    @Inject
    Texts texts;

    private Optional<Shields.Told> told;

    /** How the case is shielded; null when it is not. Most cases never are, and nothing is asked for them. */
    public Shields.Told of(CasePage page) {
        if (told == null) {
            boolean ever =
                    page.events().stream().anyMatch(event -> event.action().equals("CASE_SHIELDED"));
            told = ever ? shields.of(page.casefile().id(), texts.getLanguage().tag()) : Optional.empty();
        }
        return told.orElse(null);
    }
}
