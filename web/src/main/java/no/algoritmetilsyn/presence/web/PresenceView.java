package no.algoritmetilsyn.presence.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;
import java.util.stream.Collectors;
import no.algoritmetilsyn.platform.web.Texts;
import no.algoritmetilsyn.presence.Presences;

/** Who else looks at a case, in sentences. */
@Named
@RequestScoped
public class PresenceView {

    @Inject
    Presences presences;

    @Inject
    Texts texts;

    /**
     * A line for each of them; empty when nobody else is there.
     *
     * @param place the case, or a proceeding in it
     */
    public String said(UUID casefileId, UUID place) {
        String here = casefileId.equals(place) ? "presence.case" : "presence.proceeding";
        return presences.others(casefileId, place).stream()
                .map(other ->
                        texts.get(other.here() ? here : "presence.elsewhere", other.name(), texts.time(other.since())))
                .collect(Collectors.joining("\n"));
    }

    /** Address below the context path at which the page says that its reader is there. */
    public String address(UUID place) {
        return PresenceServlet.PATH + place;
    }
}
