package no.algoritmetilsyn.lawbook;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import no.algoritmetilsyn.access.Access;
import no.algoritmetilsyn.access.Act;
import no.algoritmetilsyn.law.Laws;
import no.algoritmetilsyn.law.Provision;
import no.algoritmetilsyn.law.Regime;
import no.algoritmetilsyn.platform.AuthorityClock;

/** Provisions by what people remember of them: the act, the section, a word of what it is about. */
@Stateless
public class ProvisionSearch {

    /** What is typed beyond this says nothing more. */
    private static final int MOST_WORDS = 12;

    /** A letter behind the number of a section is a word of its own: 11 a is written 11a, too. */
    private static final String BETWEEN_WORDS = "[^\\p{L}\\p{N}]+|(?<=\\d)(?=\\p{L})";

    /** How much it tells that a word is the number of the section, stands in the citation, in the title, in the rule. */
    private static final int SECTION = 8;

    private static final int CITATION = 4;
    private static final int TITLE = 2;
    private static final int RULE = 1;

    @Inject
    Access access;

    @Inject
    Laws laws;

    @Inject
    AuthorityClock clock;

    /**
     * A provision that was found.
     *
     * @param inForce whether it binds today
     */
    public record Found(Provision provision, boolean inForce) {}

    private record Ranked(Found found, int rank) {}

    /**
     * The provisions in which each of the words is found, as the beginning of a word; those that bind today first, among them those
     * that are cited by the words before those that only tell of them.
     *
     * @param words as typed, such as {@code fvl 29} or {@code klage}
     * @param language in which their texts are searched: {@code nb}, {@code nn} or {@code en}; acts are known by all their names
     * @param most how many are given
     * @throws no.algoritmetilsyn.access.AccessRefused when the caller is not of the staff
     */
    public List<Found> find(String words, String language, int most) {
        access.require(Act.LAW_READ);
        List<String> asked =
                words(words).filter(word -> !word.isEmpty()).limit(MOST_WORDS).toList();
        if (asked.isEmpty()) {
            return List.of();
        }
        return laws.provisions().stream()
                .map(provision -> new Ranked(
                        new Found(provision, laws.binds(provision.code(), clock.today())),
                        rank(provision, asked, language)))
                .filter(each -> each.rank() > 0)
                .sorted(Comparator.comparing((Ranked each) -> !each.found().inForce())
                        .thenComparing(Comparator.comparingInt(Ranked::rank).reversed()))
                .limit(most)
                .map(Ranked::found)
                .toList();
    }

    /** 0 when one of the words is nowhere. */
    private int rank(Provision provision, List<String> asked, String language) {
        Set<String> section = set(words(provision.section()));
        Set<String> cited = set(names(provision).flatMap(ProvisionSearch::words));
        Set<String> title = set(words(provision.title(language)));
        Set<String> rule = set(words(provision.rule(language)));
        int rank = 0;
        for (String word : asked) {
            int found = section.contains(word) ? SECTION : 0;
            found += begins(cited, word) ? CITATION : 0;
            found += begins(title, word) ? TITLE : 0;
            found += begins(rule, word) ? RULE : 0;
            if (found == 0) {
                return 0;
            }
            rank += found;
        }
        return rank;
    }

    private Stream<String> names(Provision provision) {
        Regime regime = laws.regime(provision.regime());
        var names = new ArrayList<>(List.of(provision.code()));
        for (String language : List.of("nb", "nn", "en")) {
            names.add(provision.citation(language));
            names.add(regime.shortName(language));
            names.add(regime.title(language));
        }
        return names.stream();
    }

    /** A number is found as it is: 2 does not mean 29. */
    private static boolean begins(Set<String> words, String word) {
        return Character.isDigit(word.charAt(0))
                ? words.contains(word)
                : words.stream().anyMatch(each -> each.startsWith(word));
    }

    private static Set<String> set(Stream<String> words) {
        return Set.copyOf(words.toList());
    }

    private static Stream<String> words(String text) {
        return Stream.of(text.toLowerCase(Locale.ROOT).split(BETWEEN_WORDS));
    }
}
