package no.algoritmetilsyn.search.index;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * What the asker may see, as tokens of {@link IndexedRecord#access}. It is part of every query, so that neither hits,
 * counts, suggestions nor corrections come from a record it keeps out.
 *
 * @param groups a record must hold at least one token of each group; an empty group lets nothing through
 * @param without a record that holds one of these is kept out
 */
public record AccessFilter(List<Set<String>> groups, Set<String> without) {

    /** Lets everything through; right for an index that holds public records only. */
    public static final AccessFilter EVERYTHING = new AccessFilter(List.of(), Set.of());

    /** Copies what it gets. */
    public AccessFilter {
        groups = groups.stream().map(group -> Set.copyOf(group)).toList();
        without = Set.copyOf(without);
    }

    /** Records with at least one of the tokens. */
    public static AccessFilter anyOf(Set<String> tokens) {
        return new AccessFilter(List.of(tokens), Set.of());
    }

    /** This filter, and at least one of the tokens as well. */
    public AccessFilter andAnyOf(Set<String> tokens) {
        List<Set<String>> more = new ArrayList<>(groups);
        more.add(tokens);
        return new AccessFilter(more, without);
    }

    /** This filter, without records that hold one of the tokens. */
    public AccessFilter butNot(Set<String> tokens) {
        var more = new java.util.HashSet<>(without);
        more.addAll(tokens);
        return new AccessFilter(groups, more);
    }

    /** Whether it lets everything through. */
    public boolean isOpen() {
        return groups.isEmpty() && without.isEmpty();
    }
}
