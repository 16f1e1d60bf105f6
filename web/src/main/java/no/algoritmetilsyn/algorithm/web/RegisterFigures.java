package no.algoritmetilsyn.algorithm.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import no.algoritmetilsyn.algorithm.RiskClass;
import no.algoritmetilsyn.platform.FailureLog;
import no.algoritmetilsyn.publication.PublishedDecisions;
import no.algoritmetilsyn.search.Search;
import no.algoritmetilsyn.search.index.SearchResult;
import no.algoritmetilsyn.search.index.SearchResult.FacetCount;

/** The register in a few figures, each what the page shows that it leads to. */
@Named
@RequestScoped
public class RegisterFigures {

    private static final String BODY = "organisation";
    private static final String RISK = "riskClass";

    @Inject
    Search search;

    @Inject
    PublishedDecisions published;

    private SearchResult counted;
    private Long decisions;
    private boolean asked;

    private SearchResult counted() {
        if (counted == null) {
            counted = search.registerValues(BODY, RISK);
        }
        return counted;
    }

    /** Whether the register can be counted just now. */
    public boolean isKnown() {
        return counted().available();
    }

    /** Records in all. */
    public long getRecords() {
        return counted().total();
    }

    /** Bodies that answer for at least one, by name. */
    public long getBodies() {
        return values(BODY).size();
    }

    /** Records of high risk. */
    public long getHighRisk() {
        return values(RISK).stream()
                .filter(risk -> risk.value().equals(RiskClass.HIGH.name()))
                .mapToLong(FacetCount::count)
                .sum();
    }

    private List<FacetCount> values(String filter) {
        return counted().facets().getOrDefault(filter, List.of());
    }

    /** Decisions and reports that are published; null while the database is away, without which the rest can be told. */
    public Long getDecisions() {
        if (!asked) {
            asked = true;
            decisions = count();
        }
        return decisions;
    }

    private Long count() {
        try {
            return published.count();
        } catch (RuntimeException failure) {
            if (FailureLog.isDatabaseAway(failure)) {
                return null;
            }
            throw failure;
        }
    }
}
