package no.algoritmetilsyn.dispatch.process;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import no.algoritmetilsyn.letter.desk.LetterArrivals;
import no.algoritmetilsyn.process.ProcessBean;

/** What {@code dispatch.bpmn} asks that no other model does. */
@ApplicationScoped
public class DispatchProcess implements ProcessBean {

    @Inject
    LetterArrivals arrivals;

    /** Model: whether a copy of a letter lies where its recipient can read it, and they have not. */
    public boolean isUnread(String dispatchId) {
        return arrivals.isUnread(UUID.fromString(dispatchId));
    }
}
