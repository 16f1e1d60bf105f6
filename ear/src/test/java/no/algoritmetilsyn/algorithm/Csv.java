package no.algoritmetilsyn.algorithm;

import java.util.ArrayList;
import java.util.List;

/** Reads comma-separated values as RFC 4180 tells them, and complains about anything else. */
final class Csv {

    private Csv() {}

    static List<List<String>> rows(String text) {
        List<List<String>> rows = new ArrayList<>();
        List<String> row = new ArrayList<>();
        var cell = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < text.length(); i++) {
            char one = text.charAt(i);
            boolean doubled = one == '"' && i + 1 < text.length() && text.charAt(i + 1) == '"';
            if (quoted && doubled) {
                cell.append('"');
                i++;
            } else if (one == '"') {
                quoted = !quoted;
            } else if (quoted) {
                cell.append(one);
            } else if (one == ',' || one == '\r') {
                row.add(cell.toString());
                cell.setLength(0);
            } else if (one == '\n') {
                rows.add(row);
                row = new ArrayList<>();
            } else {
                throw new IllegalArgumentException("Outside of quotes: " + one);
            }
        }
        return rows;
    }
}
