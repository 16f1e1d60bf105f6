package no.algoritmetilsyn.publication.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.algoritmetilsyn.platform.web.PageAnswer;
import no.algoritmetilsyn.publication.PublishedDecision;
import no.algoritmetilsyn.publication.PublishedDecisions;

/** What is published: all of it page by page, or what belongs to something else. */
@Named
@RequestScoped
public class PublicationList {

    private static final int SIZE = 20;
    private static final int MOST_PAGES = 100_000;

    @Inject
    PublishedDecisions decisions;

    @Inject
    PageAnswer answer;

    private final Map<UUID, List<PublishedDecision>> about = new HashMap<>();
    private List<PublishedDecision> shown;

    /** Number of the page, from 1. */
    public int getPage() {
        String number = answer.parameter("side");
        boolean known = number != null && number.matches("[1-9][0-9]{0,5}");
        return known ? Math.min(Integer.parseInt(number), MOST_PAGES) : 1;
    }

    /** How many pages there are. */
    public int getPages() {
        return (int) Math.max(1, (decisions.count() + SIZE - 1) / SIZE);
    }

    /** Those of the page, published or corrected last first. */
    public List<PublishedDecision> getDecisions() {
        if (shown == null) {
            shown = decisions.newest((getPage() - 1) * SIZE, SIZE);
        }
        return shown;
    }

    /** Those that are about a record of the register. */
    public List<PublishedDecision> about(UUID record) {
        return about.computeIfAbsent(record, decisions::about);
    }

    /** Those to which a complaint has led. */
    public List<PublishedDecision> ledToBy(UUID complaint) {
        return about.computeIfAbsent(complaint, decisions::ledToBy);
    }
}
