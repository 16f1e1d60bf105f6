package no.algoritmetilsyn.publication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.UUID;
import no.algoritmetilsyn.appeal.AppealBegun;
import no.algoritmetilsyn.appeal.AppealDecided;
import no.algoritmetilsyn.appeal.AppealResult;
import no.algoritmetilsyn.appeal.AppealsOver;

/** What is published tells whether it can still change, and what an appeal has made of it, from the moment that is so. */
@ApplicationScoped
public class PublicationAppealed {

    @Inject
    Standings standings;

    void hear(@Observes AppealBegun appeal) {
        standings.appealed(appeal.appealedId(), appeal.on());
    }

    void hear(@Observes AppealDecided appeal) {
        stand(appeal.appealedId(), appeal.result(), appeal.on());
    }

    void hear(@Observes AppealsOver appeals) {
        if (appeals.result() == null) {
            standings.appealGone(appeals.appealedId());
        } else {
            stand(appeals.appealedId(), appeals.result(), appeals.on());
        }
    }

    private void stand(UUID proceedingId, AppealResult result, LocalDate on) {
        switch (result) {
            case ANNULLED, REMITTED -> standings.annulled(proceedingId, on);
            case CHANGED -> standings.changed(proceedingId, on);
            default -> standings.upheld(proceedingId, on);
        }
    }
}
