package no.algoritmetilsyn.algorithm.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.text.Collator;
import java.text.Normalizer;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import no.algoritmetilsyn.algorithm.RegisterBodies;
import no.algoritmetilsyn.algorithm.standard.RecordStandard;
import no.algoritmetilsyn.platform.web.Facet;
import no.algoritmetilsyn.platform.web.ListAddress;
import no.algoritmetilsyn.platform.web.Option;
import no.algoritmetilsyn.platform.web.PageAnswer;
import no.algoritmetilsyn.platform.web.Route;
import no.algoritmetilsyn.platform.web.Texts;
import no.algoritmetilsyn.search.Search;
import no.algoritmetilsyn.search.index.SearchResult;
import no.algoritmetilsyn.search.index.SearchResult.FacetCount;

/**
 * The ways into the register for those who have no words: by theme, and by whose it is. Each number is what the list shows
 * by the same choice.
 */
@Named
@RequestScoped
public class BrowsePage {

    private static final String THEME = "theme";
    private static final String AREA = "annexArea";
    private static final String BODY = "organisation";
    private static final String OTHER = "OTHER";
    private static final String NO_LETTER = "#";
    private static final int SIZE = 100;

    @Inject
    Search search;

    @Inject
    RegisterBodies registerBodies;

    @Inject
    AskedRegister asks;

    @Inject
    PageAnswer page;

    @Inject
    Texts texts;

    @Inject
    HttpServletRequest request;

    private SearchResult themes;
    private SearchResult bodies;
    private List<Option> letters;
    private List<FacetCount> ofLetter;
    private List<Facet.Choice> shown;

    private SearchResult themes() {
        if (themes == null) {
            themes = search.registerValues(THEME, AREA);
        }
        return themes;
    }

    private SearchResult bodies() {
        if (bodies == null) {
            bodies = search.registerValues(BODY);
        }
        return bodies;
    }

    /** Whether the themes can be counted just now. */
    public boolean isThemesKnown() {
        return themes().available();
    }

    /** Whether the bodies can be counted just now. */
    public boolean isBodiesKnown() {
        return bodies().available();
    }

    /** All themes by name, with what the register holds of each. */
    public List<Facet.Choice> getThemes() {
        return all(THEME);
    }

    /** The areas of Annex III to the AI Act, in which an algorithm is of high risk. */
    public List<Facet.Choice> getAreas() {
        return all(AREA);
    }

    private List<Facet.Choice> all(String filter) {
        Map<String, Long> counts = themes().facets().getOrDefault(filter, List.of()).stream()
                .collect(Collectors.toMap(FacetCount::value, FacetCount::count));
        return RecordStandard.newest().field(filter).orElseThrow().vocabulary().words().stream()
                .sorted(Comparator.comparing((String word) -> word.equals(OTHER))
                        .thenComparing(word -> asks.label(filter, word), order()))
                .map(word -> new Facet.Choice(
                        asks.label(filter, word), counts.getOrDefault(word, 0L), false, list(filter, word)))
                .toList();
    }

    private String list(String filter, String value) {
        return request.getContextPath() + new ListAddress(Route.ALGORITHMS.path()).add(filter, value);
    }

    private Comparator<String> order() {
        return Collator.getInstance(texts.getLanguage().locale())::compare;
    }

    /** How many bodies there are. */
    public int getBodyCount() {
        return bodies().facets().getOrDefault(BODY, List.of()).size();
    }

    /** The letters that names begin with, in Norwegian order, each with its address. */
    public List<Option> getLetters() {
        if (letters == null) {
            letters = bodies().facets().getOrDefault(BODY, List.of()).stream()
                    .map(body -> letter(body.value()))
                    .distinct()
                    .sorted(order())
                    .map(letter -> new Option(
                            new ListAddress(Route.REGISTER_BODIES.path())
                                    .add("bokstav", letter)
                                    .toString(),
                            letter))
                    .toList();
        }
        return letters;
    }

    /** The letter that was chosen; the first one when none was, or one that nothing begins with. */
    public String getLetter() {
        String asked = page.parameter("bokstav");
        List<String> known = getLetters().stream().map(Option::label).toList();
        return known.contains(asked) ? asked : known.stream().findFirst().orElse("");
    }

    private List<FacetCount> ofLetter() {
        if (ofLetter == null) {
            String letter = getLetter();
            ofLetter = bodies().facets().getOrDefault(BODY, List.of()).stream()
                    .filter(body -> letter(body.value()).equals(letter))
                    .sorted(Comparator.comparing(FacetCount::value, order()).thenComparing(FacetCount::value))
                    .toList();
        }
        return ofLetter;
    }

    /** The bodies of the page, A to Å; each leads to its own page where its number is known, else to what it has. */
    public List<Facet.Choice> getBodies() {
        if (shown == null) {
            List<FacetCount> counts = ofLetter().stream()
                    .skip((getNumber() - 1L) * SIZE)
                    .limit(SIZE)
                    .toList();
            Map<String, String> numbers = registerBodies.numbers(
                    counts.stream().map(FacetCount::value).toList());
            shown = counts.stream()
                    .map(body -> new Facet.Choice(
                            body.value(),
                            body.count(),
                            false,
                            numbers.containsKey(body.value())
                                    ? request.getContextPath() + Route.REGISTER_BODY.path(numbers.get(body.value()))
                                    : list(BODY, body.value())))
                    .toList();
        }
        return shown;
    }

    /** Number of the page, from 1. */
    public int getNumber() {
        String number = page.parameter("side");
        return number.matches("[1-9][0-9]{0,3}") ? Math.min(Integer.parseInt(number), Math.max(1, getPages())) : 1;
    }

    /** How many pages the letter has. */
    public int getPages() {
        return (ofLetter().size() + SIZE - 1) / SIZE;
    }

    /** The letter that a name stands under; accents do not matter, but Å is none. */
    static String letter(String name) {
        int first =
                name.codePoints().filter(Character::isLetterOrDigit).findFirst().orElse('0');
        if (!Character.isLetter(first)) {
            return NO_LETTER;
        }
        String upper = Character.toString(first).toUpperCase(Locale.ROOT);
        String plain = "ÆØÅ".contains(upper) ? upper : Normalizer.normalize(upper, Normalizer.Form.NFKD);
        return Character.toString(plain.codePointAt(0));
    }
}
