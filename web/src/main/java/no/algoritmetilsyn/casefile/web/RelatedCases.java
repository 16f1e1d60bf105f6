package no.algoritmetilsyn.casefile.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.algoritmetilsyn.casefile.CaseLinks;
import no.algoritmetilsyn.casefile.CaseRelation;
import no.algoritmetilsyn.casefile.RelatedCase;
import no.algoritmetilsyn.platform.web.Texts;

/** The other cases of a case that the reader may see. */
@Named
@RequestScoped
public class RelatedCases {

    @Inject
    CaseLinks links;

    @Inject
    Texts texts;

    private final Map<UUID, List<RelatedCase>> related = new HashMap<>();

    /** In the order in which they were joined. */
    public List<RelatedCase> of(UUID casefileId) {
        return related.computeIfAbsent(casefileId, links::of);
    }

    /** They are asked for anew. */
    void forget() {
        related.clear();
    }

    /** What a case has to do with the other, in words. */
    public String relation(RelatedCase other) {
        return other.relation() == CaseRelation.FOLLOWS && !other.outgoing()
                ? texts.get("casefile.related.followedBy")
                : texts.of("casefile.caseRelation", other.relation());
    }
}
