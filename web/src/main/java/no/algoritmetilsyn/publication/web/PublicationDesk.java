package no.algoritmetilsyn.publication.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.algoritmetilsyn.publication.Publications;

/** What of a proceeding is published, or is to be, for pages of the staff. */
@Named
@RequestScoped
public class PublicationDesk {

    @Inject
    Publications publications;

    private final Map<UUID, List<Publications.View>> views = new HashMap<>();

    /** Those of a proceeding, proposed last first. */
    public List<Publications.View> of(UUID proceeding) {
        return views.computeIfAbsent(proceeding, publications::of);
    }
}
