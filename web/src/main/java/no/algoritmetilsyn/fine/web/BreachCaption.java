package no.algoritmetilsyn.fine.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import no.algoritmetilsyn.casefile.web.RowCaption;
import no.algoritmetilsyn.fine.evidence.FineEvidencePages;

/** Heads each row of the breaches of a fine by what has happened. */
@RequestScoped
public class BreachCaption implements RowCaption {

    @Inject
    FineEvidencePages pages;

    private final Map<UUID, Map<String, String>> known = new HashMap<>();

    @Override
    public String list() {
        return "assessBreaches.breaches";
    }

    @Override
    public String field() {
        return "number";
    }

    @Override
    public Caption caption(UUID proceedingId, String named) {
        String facts = known.computeIfAbsent(proceedingId, this::grounds).get(named);
        return facts == null ? null : new Caption(named + ": " + facts, null, field(), true);
    }

    private Map<String, String> grounds(UUID proceedingId) {
        Map<String, String> grounds = new HashMap<>();
        pages.open(proceedingId)
                .breaches()
                .forEach(breach -> grounds.put(
                        Integer.toString(breach.ground().number()),
                        breach.ground().facts()));
        return grounds;
    }
}
