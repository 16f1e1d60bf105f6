package no.algoritmetilsyn.casefile.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.IntStream;
import no.algoritmetilsyn.platform.web.PageAddress;

/**
 * A form that begins with a very long list, such as a checklist of five hundred requirements, is filled in section by section:
 * the one that the address names, else the first in which something is still to be filled in.
 */
@Named
@RequestScoped
public class StepSections {

    private static final int ROWS = 20;
    private static final String COUNT = "-rows";

    @Inject
    PageAddress address;

    private int section = 1;
    private int sections = 1;

    /** What the form of the section begins with. */
    Map<String, String> of(Map<String, String> start) {
        return start.entrySet().stream()
                .filter(entry -> entry.getKey().endsWith(COUNT) && Integer.parseInt(entry.getValue()) > ROWS)
                .findFirst()
                .map(entry -> cut(
                        start,
                        entry.getKey().substring(0, entry.getKey().length() - COUNT.length()),
                        Integer.parseInt(entry.getValue())))
                .orElse(start);
    }

    private Map<String, String> cut(Map<String, String> start, String list, int rows) {
        sections = (rows + ROWS - 1) / ROWS;
        section = asked(start, list, rows);
        int from = (section - 1) * ROWS;
        int to = Math.min(rows, from + ROWS);
        var cut = new LinkedHashMap<String, String>();
        start.forEach((name, value) -> {
            String[] parts = name.split("-", 3);
            if (parts.length < 3 || !parts[0].equals(list)) {
                cut.put(name, value);
                return;
            }
            int row = Integer.parseInt(parts[1]);
            if (row >= from && row < to) {
                cut.put(list + "-" + (row - from) + "-" + parts[2], value);
            }
        });
        cut.put(list + COUNT, Integer.toString(to - from));
        return cut;
    }

    private int asked(Map<String, String> start, String list, int rows) {
        String asked = address.query("krav");
        if (asked != null && asked.matches("[1-9][0-9]{0,3}")) {
            return Math.min(Integer.parseInt(asked), sections);
        }
        int[] filled = new int[rows];
        start.keySet().stream()
                .map(name -> name.split("-", 3))
                .filter(parts -> parts.length == 3 && parts[0].equals(list))
                .forEach(parts -> filled[Integer.parseInt(parts[1])]++);
        return IntStream.range(0, rows)
                                .filter(row -> filled[row] <= 1)
                                .findFirst()
                                .orElse(0)
                        / ROWS
                + 1;
    }

    /** Number of the section that is shown, from 1. */
    public int getNumber() {
        return section;
    }

    /** How many there are. */
    public int getCount() {
        return sections;
    }
}
