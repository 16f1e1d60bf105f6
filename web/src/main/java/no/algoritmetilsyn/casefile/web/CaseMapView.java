package no.algoritmetilsyn.casefile.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import no.algoritmetilsyn.casefile.CaseMap;
import no.algoritmetilsyn.casefile.Link;
import no.algoritmetilsyn.casefile.ProceedingPages;
import no.algoritmetilsyn.casefile.ProceedingRow;
import no.algoritmetilsyn.platform.web.Texts;

/** The map of a case on its page: where a complaint has led. */
@Named
@RequestScoped
public class CaseMapView {

    @Inject
    ProceedingPages pages;

    @Inject
    CaseView view;

    @Inject
    Texts texts;

    private CaseMap map;

    private CaseMap map() {
        if (map == null) {
            map = pages.map(view.getPage().casefile().id());
        }
        return map;
    }

    /** Whether there is anything to draw: proceedings that have to do with each other. */
    public boolean isDrawn() {
        return !map().links().isEmpty();
    }

    /** The drawing, as SVG. */
    public String getSvg() {
        Map<UUID, CaseMapDrawing.Box> boxes = new LinkedHashMap<>();
        map().proceedings().forEach(row -> boxes.put(row.proceeding().id(), box(row)));
        Map<Link.Relation, String> relations = Arrays.stream(Link.Relation.values())
                .collect(Collectors.toMap(relation -> relation, relation -> texts.of("casefile.leadsTo", relation)));
        return new CaseMapDrawing(boxes, map().links()).svg(texts.get("casefile.map.title"), relations);
    }

    private CaseMapDrawing.Box box(ProceedingRow row) {
        return new CaseMapDrawing.Box(
                texts.of("casefile.proceedingKind", row.proceeding().kind()),
                row.proceeding().reference(),
                view.state(row));
    }

    /** What the drawing says, a sentence for each link. */
    public List<String> getSentences() {
        return map().links().stream()
                .map(link -> texts.get("casefile.link." + link.relation(), named(link.from()), named(link.to())))
                .toList();
    }

    private String named(UUID id) {
        return map().proceedings().stream()
                .filter(row -> row.proceeding().id().equals(id))
                .map(row -> texts.of("casefile.proceedingKind", row.proceeding().kind()) + " "
                        + row.proceeding().reference())
                .findFirst()
                .orElseThrow();
    }
}
