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
import no.algoritmetilsyn.platform.web.Option;
import no.algoritmetilsyn.platform.web.PageAnswer;
import no.algoritmetilsyn.platform.web.Texts;

/** Finds the algorithm a complaint is about: words, hits, a choice among them. Works without any script. */
@Named
@RequestScoped
public class AlgorithmStep {

    private static final int MOST = 20;

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

    /** What was searched for. */
    public String getWords() {
        return page.parameter("q");
    }

    /** Id of an algorithm that was chosen elsewhere, as text. */
    public String getChosen() {
        return page.parameter("valgt");
    }

    /** Whether a search was made. */
    public boolean isSearched() {
        return !getWords().isEmpty();
    }

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
            Stream.of(getChosen(), draft.answers().of("algorithm"))
                    .flatMap(id -> find(id).stream())
                    .forEach(row -> rows.put(row.id(), row));
            hits().stream().limit(MOST).forEach(row -> rows.putIfAbsent(row.id(), row));
            options = rows.values().stream().map(this::option).toList();
        }
        return options;
    }

    private Option option(AlgorithmRow row) {
        return new Option(
                row.id().toString(),
                row.name(),
                texts.get("complaint.algorithm.option", row.organisation(), row.purpose()));
    }

    private List<AlgorithmRow> hits() {
        if (hits == null) {
            hits = isSearched() ? algorithms.matching(getWords(), MOST + 1) : List.of();
        }
        return hits;
    }

    private Optional<AlgorithmRow> find(String id) {
        return Answers.uuid(id).flatMap(algorithms::find);
    }

    /** Before the page is shown: what was chosen elsewhere is chosen here. */
    public void open(StepPage step) {
        if (!page.isPost() && find(getChosen()).isPresent()) {
            step.getFields().put("algorithm", getChosen());
        }
    }

    /** Keeps the choice; whoever came with one from the register has said what the complaint is about, too. */
    public void next(StepPage step) {
        draft.change(answers -> answers.put("aboutKind", "REGISTER"));
        step.next(Step.ALGORITHM, "&q=" + encoded(getWords()) + "&valgt=" + encoded(getChosen()));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
