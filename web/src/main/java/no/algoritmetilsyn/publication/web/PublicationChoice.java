package no.algoritmetilsyn.publication.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import no.algoritmetilsyn.casefile.web.ReferenceChoice;
import no.algoritmetilsyn.platform.web.Option;
import no.algoritmetilsyn.platform.web.Texts;
import no.algoritmetilsyn.publication.PublicationState;
import no.algoritmetilsyn.publication.Publications;

/** Which publication of a proceeding is corrected or taken back. */
@RequestScoped
public class PublicationChoice implements ReferenceChoice {

    @Inject
    PublicationDesk desk;

    @Inject
    Texts texts;

    @Override
    public Set<String> fields() {
        return Set.of("correctPublication.publication", "withdrawPublication.publication");
    }

    @Override
    public List<Option> options(UUID proceeding) {
        return desk.of(proceeding).stream()
                .filter(view -> view.publication().state() != PublicationState.WITHDRAWN)
                .map(view -> new Option(view.publication().id().toString(), told(view)))
                .toList();
    }

    private String told(Publications.View view) {
        return texts.get(
                "publication.choice",
                view.versions().get(view.versions().size() - 1).title(),
                texts.of("publication.publicationState", view.publication().state()));
    }
}
