package no.algoritmetilsyn.search.index;

import java.util.Objects;

/**
 * A text of a record.
 *
 * @param field name of the field it comes from, by which highlights are given back
 * @param role what it is to the record
 * @param text the text, without markup
 */
public record NamedText(String field, Role role, String text) {

    /** Refuses null. */
    public NamedText {
        Objects.requireNonNull(field);
        Objects.requireNonNull(role);
        Objects.requireNonNull(text);
    }
}
