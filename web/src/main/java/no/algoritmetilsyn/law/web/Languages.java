package no.algoritmetilsyn.law.web;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** The languages of the API; a locale is only ever one of these, never built from what a request says. */
final class Languages {

    private static final Locale BOKMAL = Locale.forLanguageTag("nb");

    private static final Map<String, Locale> OURS =
            Map.of("nb", BOKMAL, "no", BOKMAL, "nn", Locale.forLanguageTag("nn"), "en", Locale.ENGLISH);

    private Languages() {}

    static Locale choose(String asked, List<Locale> accepted) {
        return Stream.concat(Stream.ofNullable(asked), accepted.stream().map(Locale::getLanguage))
                .map(OURS::get)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(BOKMAL);
    }
}
