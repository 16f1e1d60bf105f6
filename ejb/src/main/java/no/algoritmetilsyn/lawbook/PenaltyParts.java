package no.algoritmetilsyn.lawbook;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import no.algoritmetilsyn.law.question.LawAnswer;
import no.algoritmetilsyn.penalty.accrual.AccrualLine;
import no.algoritmetilsyn.penalty.question.PenaltyAnswer;

/**
 * The explanation of a coercive fine, by its parts: for each part the point it is of, its days and what it comes to, and the sums. Those
 * are the same however somebody words them; parts that come to nothing are told in words alone, and not compared.
 */
final class PenaltyParts {

    private static final String LINES = "lines";
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern SUM = Pattern.compile("\\bsum");
    private static final Pattern RESULT = Pattern.compile("=|\\bsum");
    private static final Pattern KRONER = Pattern.compile("\\d[\\d\\h.]*");
    private static final Pattern DIGIT = Pattern.compile("\\d");

    private PenaltyParts() {}

    /** What a row explains beside what was found; nothing where it explains nothing. */
    static Optional<GoldenCase.Compared> compared(Map<String, String> row, LawAnswer answer) {
        String expected = row.getOrDefault(LINES, "").trim();
        if (expected.isEmpty()) {
            return Optional.empty();
        }
        boolean points = row.getOrDefault("kind", "").trim().equalsIgnoreCase("ITEMS");
        String found = parts(((PenaltyAnswer) answer).lines(), points);
        return Optional.of(new GoldenCase.Compared(
                LINES, expected, found, parts(expected, points).equals(parts(found, points))));
    }

    /** The parts of an explanation that somebody has written. */
    private static List<String> parts(String written, boolean points) {
        List<String> parts = new ArrayList<>();
        for (String part : written.split("\\|")) {
            Matcher result = RESULT.matcher(part);
            Matcher kroner = KRONER.matcher(part);
            if (!result.find() || !kroner.find(result.end())) {
                continue;
            }
            long amount = Long.parseLong(kroner.group().replaceAll("\\D", ""));
            boolean sum = SUM.matcher(sinceLastDigit(part.substring(0, kroner.start())))
                    .find();
            if (sum && amount == 0) {
                continue;
            }
            int colon = part.indexOf(':');
            String point = points && colon > 0 ? part.substring(0, colon).trim() : "";
            String days = DAY.matcher(part).results().map(day -> day.group()).collect(Collectors.joining("–"));
            parts.add(point + " " + (sum ? "sum" : days) + " " + amount);
        }
        return parts;
    }

    private static String sinceLastDigit(String text) {
        return text.substring(
                DIGIT.matcher(text).results().mapToInt(MatchResult::end).max().orElse(0));
    }

    /** The same of lines that were computed, as the rows write it. */
    private static String parts(List<AccrualLine> lines, boolean points) {
        List<String> parts = new ArrayList<>();
        long total = 0;
        long ofPoint = 0;
        for (int place = 0; place < lines.size(); place++) {
            AccrualLine line = lines.get(place);
            String point = points && !line.point().isEmpty() ? line.point() + ": " : "";
            long before = total;
            total += line.amount();
            ofPoint += line.amount();
            if (line.reason().hasAmount()) {
                parts.add(point + part(line, before));
            }
            boolean last =
                    place + 1 == lines.size() || !lines.get(place + 1).point().equals(line.point());
            if (last && !point.isEmpty()) {
                parts.add(point + "sum " + kroner(ofPoint));
                ofPoint = 0;
            }
        }
        parts.add("sum " + kroner(total));
        return String.join(" | ", parts);
    }

    private static String part(AccrualLine line, long before) {
        return switch (line.reason()) {
            case WAIVED_SHARE, WAIVED_SUM, WAIVED_DAYS, REDUCED_ON_APPEAL ->
                "− " + kroner(-line.amount()) + " = " + kroner(before + line.amount());
            case BREACHED, LIMIT_PASSED, REST_TO_CAP -> line.from() + ": = " + kroner(line.amount());
            default -> line.from() + "–" + line.to() + ": = " + kroner(line.amount());
        };
    }

    private static String kroner(long amount) {
        return String.format(Locale.ROOT, "%,d", amount).replace(',', ' ');
    }
}
