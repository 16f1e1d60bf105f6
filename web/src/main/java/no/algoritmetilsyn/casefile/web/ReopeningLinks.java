package no.algoritmetilsyn.casefile.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import no.algoritmetilsyn.access.Access;
import no.algoritmetilsyn.access.Act;
import no.algoritmetilsyn.access.Condition;
import no.algoritmetilsyn.casefile.CasePage;
import no.algoritmetilsyn.casefile.Casefile;
import no.algoritmetilsyn.casefile.Reopening;
import no.algoritmetilsyn.casefile.Reopenings;
import no.algoritmetilsyn.platform.web.Texts;

/** What the page of a case says of its being opened again. */
@Named
@RequestScoped
public class ReopeningLinks {

    @Inject
    Reopenings reopenings;

    @Inject
    Access access;

    @Inject
    Texts texts;

    private List<Reopening> told;
    private String label;

    /** How often it was opened again for a reason; most cases never are, and nothing is asked for them. */
    public List<Reopening> of(CasePage page) {
        if (told == null) {
            boolean ever = page.events().stream()
                    .anyMatch(event -> event.action().equals("CASE_REOPENED")
                            && event.detail().containsKey("ground"));
            told = ever ? reopenings.of(page.casefile().id()) : List.of();
        }
        return told;
    }

    /** What the reader may do, perhaps after a declaration of impartiality; null when nothing. */
    public String label(CasePage page) {
        if (label == null) {
            Casefile casefile = page.casefile();
            boolean closed = casefile.status() == Casefile.Status.CLOSED;
            boolean offered = (closed || casefile.isReopened()) && isWithinReach(page);
            label = !offered ? "" : texts.get(closed ? "casefile.reopening.open" : "casefile.reopening.close");
        }
        return label.isEmpty() ? null : label;
    }

    private boolean isWithinReach(CasePage page) {
        if (page.allowed().contains(Act.CASEFILE_REOPEN)) {
            return true;
        }
        String missing = access.missing(Act.CASEFILE_REOPEN, page.casefile().id(), null);
        return Condition.DECLARED_IMPARTIAL.name().equals(missing);
    }
}
