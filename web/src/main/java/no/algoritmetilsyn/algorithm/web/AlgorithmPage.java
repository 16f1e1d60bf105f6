package no.algoritmetilsyn.algorithm.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import java.util.UUID;
import no.algoritmetilsyn.algorithm.AlgorithmRow;
import no.algoritmetilsyn.algorithm.Algorithms;
import no.algoritmetilsyn.platform.web.PageAnswer;

/** One use of an algorithm, as the public sees it. */
@Named
@RequestScoped
public class AlgorithmPage {

    @Inject
    Algorithms algorithms;

    @Inject
    PageAnswer page;

    private AlgorithmRow row;

    /** Before the page is shown: an id that the register does not know is 404. */
    public void open() {
        row = find(page.parameter("id")).orElse(null);
        if (row == null) {
            page.isMissing();
        }
    }

    private Optional<AlgorithmRow> find(String id) {
        try {
            return algorithms.find(UUID.fromString(id));
        } catch (IllegalArgumentException malformed) {
            return Optional.empty();
        }
    }

    /** What the register says; null when it knows nothing. */
    public AlgorithmRow getRow() {
        return row;
    }
}
