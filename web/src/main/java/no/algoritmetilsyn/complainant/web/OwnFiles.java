package no.algoritmetilsyn.complainant.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import no.algoritmetilsyn.access.Actor;
import no.algoritmetilsyn.access.CurrentActor;
import no.algoritmetilsyn.access.Role;
import no.algoritmetilsyn.complainant.SenderTraces;
import no.algoritmetilsyn.document.web.FileHandedIn;

/** Files that complainants hand in over the API: what in them tells of the sender is taken out before anybody reads them. */
@ApplicationScoped
public class OwnFiles {

    @Inject
    CurrentActor current;

    @Inject
    SenderTraces traces;

    void handedIn(@Observes FileHandedIn file) {
        Actor actor = current.get();
        if (actor.roles().contains(Role.COMPLAINANT)) {
            traces.remove(actor.id(), List.of(file.documentId()));
        }
    }
}
