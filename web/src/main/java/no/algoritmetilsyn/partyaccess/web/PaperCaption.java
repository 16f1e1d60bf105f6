package no.algoritmetilsyn.partyaccess.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import no.algoritmetilsyn.casefile.web.RowCaption;
import no.algoritmetilsyn.partyaccess.AccessPages;
import no.algoritmetilsyn.partyaccess.CasePaper;
import no.algoritmetilsyn.platform.web.Texts;

/** Heads each row of a ruling by the document that it is about, and by what the law says of it. */
@RequestScoped
public class PaperCaption implements RowCaption {

    @Inject
    AccessPages pages;

    @Inject
    Texts texts;

    private final Map<UUID, Map<String, CasePaper>> known = new HashMap<>();

    @Override
    public String list() {
        return "ruleAccess.rulings";
    }

    @Override
    public String field() {
        return "document";
    }

    @Override
    public Caption caption(UUID proceedingId, String named) {
        CasePaper paper = known.computeIfAbsent(proceedingId, this::papers).get(named);
        return paper == null ? null : new Caption(paper.title(), detail(paper), field(), true);
    }

    private String detail(CasePaper paper) {
        if (paper.nature() != CasePaper.Nature.OPEN) {
            return texts.of("partyaccess.paper", paper.nature());
        }
        return paper.redacted() == null ? null : texts.get("partyaccess.paper.redacted");
    }

    private Map<String, CasePaper> papers(UUID proceedingId) {
        Map<String, CasePaper> papers = new HashMap<>();
        pages.papers(proceedingId)
                .forEach(paper -> papers.put(paper.documentId().toString(), paper));
        return papers;
    }
}
