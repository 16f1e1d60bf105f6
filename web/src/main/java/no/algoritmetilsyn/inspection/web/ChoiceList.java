package no.algoritmetilsyn.inspection.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import no.algoritmetilsyn.inspection.choice.InspectionChoices;
import no.algoritmetilsyn.inspection.choice.RankedBody;
import no.algoritmetilsyn.platform.web.PageAddress;
import no.algoritmetilsyn.platform.web.Route;
import no.algoritmetilsyn.platform.web.Texts;

/** Whom to inspect: bodies by their sums, each line of which can be read. */
@Named
@RequestScoped
public class ChoiceList {

    private static final int SIZE = 20;

    /** The words by which the record that tells of the ranking is found; records are in one language. */
    private static final String RECORD = "Rangering av virksomheter for tilsyn";

    @Inject
    InspectionChoices choices;

    @Inject
    PageAddress address;

    @Inject
    ThemeWords words;

    @Inject
    Texts texts;

    private List<RankedBody> ranked;

    /** Reads them; refused to those who may not. */
    public void open() {
        getRanked();
    }

    /** All of them, the highest sum first. */
    List<RankedBody> getRanked() {
        if (ranked == null) {
            ranked = choices.ranked();
        }
        return ranked;
    }

    /** How many there are. */
    public int getTotal() {
        return getRanked().size();
    }

    /** What to search the public register for. */
    public String getRecord() {
        return encoded(RECORD);
    }

    /** Those of this page. */
    public List<RankedBody> getRows() {
        int from = Math.min((getNumber() - 1) * SIZE, getTotal());
        return getRanked().subList(from, Math.min(from + SIZE, getTotal()));
    }

    /** Place of a row of this page among all. */
    public int place(int index) {
        return (getNumber() - 1) * SIZE + index + 1;
    }

    /** Number of the page, from 1. */
    public int getNumber() {
        String asked = address.query("side");
        return asked != null && asked.matches("[1-9][0-9]{0,4}") ? Integer.parseInt(asked) : 1;
    }

    /** How many pages there are. */
    public int getPages() {
        return (getTotal() + SIZE - 1) / SIZE;
    }

    /** Why a line counts as it does, in the language of the page, with what lets us look at it. */
    public String why(RankedBody.Line line) {
        return texts.get(
                "inspection.choice.why",
                words.of(line.weight().why()),
                line.weight().provision(),
                texts.date(line.weight().from()));
    }

    /** A line as arithmetic. */
    public String arithmetic(RankedBody.Line line) {
        return texts.get(
                line.count() > line.counted() ? "inspection.choice.cut" : "inspection.choice.times",
                line.counted(),
                line.weight().points(),
                line.sum(),
                line.count());
    }

    /** Where an inspection of a body is opened. */
    public String opening(RankedBody body) {
        return Route.NEW_CASE.path("tilsyn") + "?organisationNumber=" + encoded(body.number()) + "&organisationName="
                + encoded(body.name());
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
