package no.algoritmetilsyn.algorithm.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import no.algoritmetilsyn.algorithm.AlgorithmRow;
import no.algoritmetilsyn.algorithm.Algorithms;
import no.algoritmetilsyn.platform.web.PageAnswer;
import no.algoritmetilsyn.platform.web.Texts;

/** The register, by words. */
@Named
@RequestScoped
public class AlgorithmList {

    private static final int MOST = 100;

    @Inject
    Algorithms algorithms;

    @Inject
    PageAnswer page;

    @Inject
    Texts texts;

    private List<AlgorithmRow> rows;

    /** What was searched for. */
    public String getWords() {
        return page.parameter("q");
    }

    /** What was found, by name; without words everything. */
    public List<AlgorithmRow> getRows() {
        if (rows == null) {
            rows = algorithms.matching(getWords(), MOST);
        }
        return rows;
    }

    /** How much was found, in words. */
    public String getFound() {
        return getRows().size() == MOST
                ? texts.get("algorithm.list.many", MOST)
                : texts.get("algorithm.list.found", getRows().size());
    }
}
