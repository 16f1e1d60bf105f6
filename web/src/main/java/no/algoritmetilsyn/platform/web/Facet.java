package no.algoritmetilsyn.platform.web;

import java.util.List;

/**
 * What a list can be narrowed by.
 *
 * @param name what it is called in addresses
 * @param choices its values, largest first
 */
public record Facet(String name, String label, List<Choice> choices) {

    /** One choice: what it is called, how many there are, and where it leads. */
    public record Choice(String label, long count, boolean chosen, String href) {}

    /** Whether there is something to choose between, or to take back. */
    public boolean offersChoice() {
        return choices.size() > 1 || choices.stream().anyMatch(Choice::chosen);
    }
}
