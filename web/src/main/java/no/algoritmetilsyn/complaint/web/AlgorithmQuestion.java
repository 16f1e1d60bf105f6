package no.algoritmetilsyn.complaint.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import no.algoritmetilsyn.algorithm.AlgorithmRow;
import no.algoritmetilsyn.algorithm.Algorithms;
import no.algoritmetilsyn.algorithm.web.RecordWords;
import no.algoritmetilsyn.platform.web.Ids;
import no.algoritmetilsyn.platform.web.Option;
import no.algoritmetilsyn.platform.web.PageAnswer;
import no.algoritmetilsyn.platform.web.Texts;

/** Finds the algorithm a complaint is about: words, hits, a choice among them. Works without any script. */
@Named
@RequestScoped
public class AlgorithmQuestion {

    private static final int MOST = 20;
    private static final int SUGGESTIONS = 12;

    @Inject
    Algorithms algorithms;

    @Inject
    Draft draft;

    @Inject
    PageAnswer page;

    @Inject
    Texts texts;

    private List<AlgorithmRow> hits;
    private List<Option> options;
    private List<AlgorithmRow> suggested = List.of();

    /** How many were found, in words. */
    public String getFound() {
        return hits().size() > MOST
                ? texts.get("complaint.algorithm.many", MOST)
                : texts.get("complaint.algorithm.found", hits().size());
    }

    /** What can be chosen: what was chosen before or elsewhere, and what was found. */
    public List<Option> getOptions() {
        if (options == null) {
            Map<UUID, AlgorithmRow> rows = new LinkedHashMap<>();
            Stream.of(page.parameter("valgt"), draft.answers().of("algorithm"))
                    .flatMap(id -> find(id).stream())
                    .forEach(row -> rows.put(row.id(), row));
            hits().stream().limit(MOST).forEach(row -> rows.putIfAbsent(row.id(), row));
            Map<UUID, String> languages = rows.isEmpty() ? Map.of() : algorithms.languages(rows.keySet());
            options = rows.values().stream()
                    .map(row -> new Option(
                            row.id().toString(),
                            row.name(),
                            texts.get("complaint.algorithm.option", row.organisation(), row.purpose()),
                            RecordWords.tag(languages.getOrDefault(row.id(), ""))))
                    .toList();
        }
        return options;
    }

    private List<AlgorithmRow> hits() {
        if (hits == null) {
            String words = page.parameter("q");
            hits = words.isEmpty() ? List.of() : algorithms.matching(words, MOST + 1);
        }
        return hits;
    }

    /** Ids of algorithms that suit what a member of the staff has typed so far. */
    public List<String> suggest(String typed) {
        suggested = algorithms.matching(typed, SUGGESTIONS);
        return suggested.stream().map(row -> row.id().toString()).toList();
    }

    /** What an algorithm is called among those; nothing when none is chosen. */
    public String label(String id) {
        return suggested.stream()
                .filter(row -> row.id().toString().equals(id))
                .findFirst()
                .or(() -> find(id))
                .map(row -> row.name() + ", " + row.organisation())
                .orElse("");
    }

    private Optional<AlgorithmRow> find(String id) {
        return Ids.read(id).flatMap(algorithms::find);
    }

    /** Before the page is shown: what was chosen elsewhere is chosen here. */
    public void open(QuestionPage question) {
        if (!page.isPost() && find(page.parameter("valgt")).isPresent()) {
            question.getFields().put("algorithm", page.parameter("valgt"));
        }
    }

    /** Keeps the choice; a reader who came with one from the register has said what the complaint is about, too. */
    public void next(QuestionPage question) {
        draft.change(answers -> answers.put("aboutKind", "REGISTER"));
        question.next(
                Question.ALGORITHM,
                "&q=" + encoded(page.parameter("q")) + "&valgt=" + encoded(page.parameter("valgt")));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
