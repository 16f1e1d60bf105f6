package no.algoritmetilsyn.search.analysis;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import no.algoritmetilsyn.platform.web.TimeByLength;
import no.algoritmetilsyn.search.index.lucene.Highlighter;
import no.algoritmetilsyn.search.lexicon.Lexicon;

/** Texts on their way to the index, and the passage that is shown of what was found. */
class SearchTextGrowthTest extends TimeByLength {

    static Stream<Reader> readers() throws IOException {
        var analysis = new TextAnalysis(Lexicon.load(null));
        var highlighter = new Highlighter(analysis, Set.of("barnehag", "a"), Set.of("barnehage", "a"));
        Map<String, Consumer<String>> readers = Map.of(
                "tokens", analysis::tokens,
                "word",
                        text -> {
                            analysis.terms(text);
                            analysis.partTerms(text);
                        },
                "passage", highlighter::passage);
        return Stream.concat(
                each(readers, PIECES),
                each(readers, List.of("barnehage", "barnehage ", "s", "\uFB03", "<", "&", "a\u00AD")));
    }
}
