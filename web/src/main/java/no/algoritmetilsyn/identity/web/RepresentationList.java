package no.algoritmetilsyn.identity.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import no.algoritmetilsyn.identity.RepresentationRow;
import no.algoritmetilsyn.identity.Representations;

/** Whom the reader speaks for today. */
@Named
@RequestScoped
public class RepresentationList {

    @Inject
    Representations representations;

    private List<RepresentationRow> rows;

    /** Asked for once a request. */
    public List<RepresentationRow> getRows() {
        if (rows == null) {
            rows = representations.own();
        }
        return rows;
    }
}
