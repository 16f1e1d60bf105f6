package no.algoritmetilsyn.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiFunction;

/** Asks the features what they know of their proceedings, for lists in which several kinds stand. */
@ApplicationScoped
public class ProceedingFeatures {

    @Inject
    @Any
    Instance<ProceedingFacts> features;

    /** The feature that keeps a kind. */
    public ProceedingFacts of(ProceedingKind kind) {
        return features.stream()
                .filter(feature -> feature.kind() == kind)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No feature keeps proceedings of kind " + kind));
    }

    /** The legal state of each. */
    public Map<UUID, String> states(Map<ProceedingKind, List<UUID>> ids) {
        return ask(ids, ProceedingFacts::states);
    }

    /** The words of each by which it is found. */
    public Map<UUID, ProceedingFacts.Words> words(Map<ProceedingKind, List<UUID>> ids) {
        return ask(ids, ProceedingFacts::words);
    }

    private <T> Map<UUID, T> ask(
            Map<ProceedingKind, List<UUID>> ids, BiFunction<ProceedingFacts, List<UUID>, Map<UUID, T>> question) {
        Map<UUID, T> answers = new HashMap<>();
        ids.forEach((kind, some) -> answers.putAll(question.apply(of(kind), some)));
        return answers;
    }
}
