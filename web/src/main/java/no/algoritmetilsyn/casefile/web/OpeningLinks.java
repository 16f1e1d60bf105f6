package no.algoritmetilsyn.casefile.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.algoritmetilsyn.casefile.step.OpeningDeclaration;
import no.algoritmetilsyn.casefile.step.Openings;
import no.algoritmetilsyn.platform.web.Route;

/** Links to what the reader may open by hand. */
@Named
@RequestScoped
public class OpeningLinks {

    /**
     * A link.
     *
     * @param address below the context path
     */
    public record OpeningLink(String label, String address) {}

    @Inject
    Openings openings;

    @Inject
    StepWords words;

    private final Map<UUID, List<OpeningLink>> links = new HashMap<>();

    /** In a case, perhaps after a declaration of impartiality. */
    public List<OpeningLink> in(UUID casefileId) {
        return links.computeIfAbsent(casefileId, this::find);
    }

    private List<OpeningLink> find(UUID casefileId) {
        return openings.withinReach(casefileId).stream()
                .map(opening -> link(opening, Route.OPENING.path(casefileId.toString(), opening.path())))
                .toList();
    }

    /** In the case of a proceeding, joined to it. */
    public List<OpeningLink> from(UUID casefileId, UUID proceedingId) {
        return in(casefileId).stream()
                .map(link -> new OpeningLink(link.label(), link.address() + "?fra=" + proceedingId))
                .toList();
    }

    /** In a new case. */
    public List<OpeningLink> getNewCases() {
        return openings.offers(null).stream()
                .map(opening -> link(opening, Route.NEW_CASE.path(opening.path())))
                .toList();
    }

    private OpeningLink link(OpeningDeclaration<?> opening, String address) {
        return new OpeningLink(words.own(opening, "title"), address);
    }
}
