package no.algoritmetilsyn.algorithm.web;

import java.util.List;
import no.algoritmetilsyn.search.index.Suggestion;

/**
 * What may be meant by what is being typed.
 *
 * @param suggestions best first
 */
record SuggestionsAnswer(List<Line> suggestions) {

    /** Something to search for. */
    record Line(String text, Suggestion.Kind kind) {}

    static SuggestionsAnswer of(List<Suggestion> suggestions) {
        return new SuggestionsAnswer(suggestions.stream()
                .map(suggestion -> new Line(suggestion.text(), suggestion.kind()))
                .toList());
    }
}
