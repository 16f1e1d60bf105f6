package no.algoritmetilsyn.algorithm.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import no.algoritmetilsyn.algorithm.PublicRecord;
import no.algoritmetilsyn.algorithm.RegisterBodies;
import no.algoritmetilsyn.algorithm.standard.RecordKind;
import no.algoritmetilsyn.platform.web.ListAddress;
import no.algoritmetilsyn.platform.web.PageAddress;
import no.algoritmetilsyn.platform.web.PageAnswer;
import no.algoritmetilsyn.platform.web.Route;
import no.algoritmetilsyn.publication.PublishedDecision;
import no.algoritmetilsyn.publication.PublishedDecisions;

/** A body in the register: the records that it answers for, page by page, and what is published about it. */
@Named
@RequestScoped
public class BodyPage {

    private static final int SIZE = 20;
    private static final int MOST_PAGES = 10_000;

    @Inject
    RegisterBodies bodies;

    @Inject
    PublishedDecisions published;

    @Inject
    PageAddress address;

    @Inject
    PageAnswer page;

    private String number;
    private long count;
    private long decisionCount;
    private List<PublicRecord> records = List.of();
    private List<PublishedDecision> decisions = List.of();

    /** Before the page is shown: a number about which nothing is public is 404, as one that is none. */
    public void open() {
        number = address.segment("number");
        if (number != null && number.matches("[0-9]{9}")) {
            count = bodies.count(number);
            decisionCount = published.countOf(number);
            records = count == 0 ? List.of() : bodies.records(number, (getPage() - 1) * SIZE, SIZE);
            decisions = decisionCount == 0 ? List.of() : published.newestOf(number, SIZE);
        }
        if (records.isEmpty() && (decisions.isEmpty() || getPage() > 1)) {
            page.isMissing();
        }
    }

    /** What it is called in the record that was read first, else where something was published about it. */
    public String getName() {
        return records.stream()
                .map(PublicRecord::organisation)
                .findFirst()
                .or(() -> decisions.stream()
                        .map(PublishedDecision::organisationName)
                        .findFirst())
                .orElse("");
    }

    /** Its number, in groups. */
    public String getNumber() {
        return RecordLines.grouped(number);
    }

    /** Number of the page, from 1. */
    public int getPage() {
        String asked = page.parameter("side");
        return asked.matches("[1-9][0-9]{0,3}") ? Math.min(Integer.parseInt(asked), MOST_PAGES) : 1;
    }

    /** How many pages there are. */
    public int getPages() {
        return (int) Math.min(MOST_PAGES, (count + SIZE - 1) / SIZE);
    }

    /** How many records it answers for. */
    public long getCount() {
        return count;
    }

    /** Those of the page, by name. */
    public List<PublicRecord> getRecords() {
        return records;
    }

    /** The address of the search in its records. */
    public String getSearch() {
        return new ListAddress(Route.ALGORITHMS.path())
                .add("organisation", getName())
                .toString();
    }

    /** Tag of the language that a record is written in. */
    public String lang(PublicRecord record) {
        return RecordWords.tag(record);
    }

    /** Whether a record is a system, not a use of one. */
    public boolean isSystem(PublicRecord record) {
        return record.kind() == RecordKind.SYSTEM;
    }

    /** What was published or corrected last. */
    public List<PublishedDecision> getDecisions() {
        return decisions;
    }

    /** How much is published about it. */
    public long getDecisionCount() {
        return decisionCount;
    }
}
