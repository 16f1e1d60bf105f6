package no.algoritmetilsyn.bench;

import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** How good lists of ten are beside what should stand in them. */
final class Ranking {

    private final Map<String, double[]> gains = new LinkedHashMap<>();
    private double gain;
    private double recall;
    private int count;

    /** Asks all questions. */
    static Ranking of(List<SearchData.Question> questions, Function<String, List<String>> search) {
        var ranking = new Ranking();
        for (SearchData.Question question : questions) {
            ranking.add(question, search.apply(question.text()));
        }
        return ranking;
    }

    private void add(SearchData.Question question, List<String> ids) {
        double found = gain(
                ids.stream().map(id -> question.grades().getOrDefault(id, 0)).toList());
        double best = gain(question.grades().values().stream()
                .sorted(Comparator.reverseOrder())
                .limit(10)
                .toList());
        gain += found / best;
        recall += ids.stream().filter(question.grades()::containsKey).count()
                / (double) question.grades().size();
        count++;
        double[] kind = gains.computeIfAbsent(question.kind(), key -> new double[2]);
        kind[0] += found / best;
        kind[1]++;
    }

    private static double gain(List<Integer> grades) {
        double gain = 0;
        for (int i = 0; i < Math.min(10, grades.size()); i++) {
            gain += (Math.pow(2, grades.get(i)) - 1) / (Math.log(i + 2) / Math.log(2));
        }
        return gain;
    }

    /** Normalised discounted cumulative gain of the first ten. */
    double ndcg() {
        return gain / count;
    }

    /** Share of what should be found that is among the first ten. */
    double recall() {
        return recall / count;
    }

    /** Gain by kind of question. */
    Map<String, Double> kinds() {
        Map<String, Double> kinds = new LinkedHashMap<>();
        gains.forEach((kind, sums) -> kinds.put(kind, sums[0] / sums[1]));
        return Collections.unmodifiableMap(kinds);
    }
}
