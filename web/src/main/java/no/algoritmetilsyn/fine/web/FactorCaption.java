package no.algoritmetilsyn.fine.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import no.algoritmetilsyn.casefile.web.RowCaption;
import no.algoritmetilsyn.fine.evidence.FineEvidencePage;
import no.algoritmetilsyn.fine.evidence.FineEvidencePages;
import no.algoritmetilsyn.platform.web.Texts;

/** Heads each row of the factors of a fine by what is weighed, and where the law says so. */
@RequestScoped
public class FactorCaption implements RowCaption {

    @Inject
    FineEvidencePages pages;

    @Inject
    FineEvidenceView view;

    @Inject
    Texts texts;

    private final Map<UUID, Map<String, FineEvidencePage.Factor>> known = new HashMap<>();

    @Override
    public String list() {
        return "weighFactors.factors";
    }

    @Override
    public String field() {
        return "factor";
    }

    @Override
    public Caption caption(UUID proceedingId, String named) {
        FineEvidencePage.Factor factor =
                known.computeIfAbsent(proceedingId, this::factors).get(named);
        return factor == null ? null : new Caption(capital(view.name(factor)), view.place(factor), field(), true);
    }

    private String capital(String name) {
        return name.substring(0, 1).toUpperCase(texts.getLanguage().locale()) + name.substring(1);
    }

    private Map<String, FineEvidencePage.Factor> factors(UUID proceedingId) {
        Map<String, FineEvidencePage.Factor> factors = new HashMap<>();
        pages.open(proceedingId)
                .factors()
                .forEach(factor -> factors.put(factor.factor().id(), factor));
        return factors;
    }
}
