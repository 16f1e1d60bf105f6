package no.algoritmetilsyn.casefile.web;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import no.algoritmetilsyn.casefile.step.GivenRows;
import no.algoritmetilsyn.casefile.step.StepPage;
import no.algoritmetilsyn.casefile.step.StepRow;

/** The form of a step in which the rows of a list may be given: each row knows by a hidden field what it is about. */
final class GivenRowsForm {

    private GivenRowsForm() {}

    /**
     * A form to be filled in.
     *
     * @param rows those that are given now
     * @param known what it begins with, or what was typed before
     * @param typed whether it was typed
     */
    static StepForm of(StepPage page, List<StepRow> rows, Map<String, String> known, boolean typed) {
        Map<String, String> placed = placed(page.step().givenRows(), rows, known);
        var form = new StepForm(page.fields(), placed::get);
        if (typed) {
            form.fill(placed);
        } else {
            form.begin(placed);
        }
        keys(page.step().givenRows(), form, placed::get);
        return form;
    }

    /** The form that was sent. */
    static StepForm sent(StepPage page, UnaryOperator<String> typed) {
        var form = new StepForm(page.fields(), typed);
        keys(page.step().givenRows(), form, typed);
        return form;
    }

    private static void keys(GivenRows given, StepForm form, UnaryOperator<String> known) {
        if (given != null) {
            form.isAbout(given.list(), given.key());
            for (int row = 0; row < form.getRows().get(given.list()); row++) {
                String name = given.list() + "-" + row + "-" + given.key();
                form.getTexts().put(name, known.apply(name));
            }
        }
    }

    /** What was typed about a thing goes into the row that is about it now; what is about none of them is left out. */
    private static Map<String, String> placed(GivenRows given, List<StepRow> rows, Map<String, String> known) {
        if (given == null) {
            return known;
        }
        Map<String, Integer> places = new HashMap<>();
        for (int row = 0; row < rows.size(); row++) {
            places.put(rows.get(row).key(), row);
        }
        var placed = new LinkedHashMap<String, String>();
        known.forEach((name, value) -> {
            String[] parts = name.split("-", 3);
            if (parts.length < 3 || !parts[0].equals(given.list())) {
                placed.put(name, value);
                return;
            }
            Integer place = places.get(known.get(given.list() + "-" + parts[1] + "-" + given.key()));
            if (place != null) {
                placed.put(given.list() + "-" + place + "-" + parts[2], value);
            }
        });
        for (int row = 0; row < rows.size(); row++) {
            placed.put(
                    given.list() + "-" + row + "-" + given.key(), rows.get(row).key());
        }
        placed.put(given.list() + "-rows", Integer.toString(rows.size()));
        return placed;
    }
}
