package no.algoritmetilsyn.search.index;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * A record as the index takes it.
 *
 * @param id its identity in the index; a record with the same id replaces the earlier one
 * @param version its version, given back by {@link SearchIndex#versions}
 * @param texts what is searched in
 * @param identifiers what finds exactly this record: numbers, ids, references
 * @param facets values by the name of the facet
 * @param numbers what is sorted and limited by, such as the instant of the last change
 * @param orders what is sorted by alphabetically, such as the name
 * @param access tokens that an {@link AccessFilter} asks for
 * @param stored what a hit gives back as it is
 */
public record IndexedRecord(
        String id,
        long version,
        List<NamedText> texts,
        Set<String> identifiers,
        Map<String, List<String>> facets,
        Map<String, Long> numbers,
        Map<String, String> orders,
        Set<String> access,
        Map<String, String> stored) {

    /** Refuses a record without id. */
    public IndexedRecord {
        Objects.requireNonNull(id);
        texts = List.copyOf(texts);
        identifiers = Set.copyOf(identifiers);
        facets = Map.copyOf(facets);
        numbers = Map.copyOf(numbers);
        orders = Map.copyOf(orders);
        access = Set.copyOf(access);
        stored = Map.copyOf(stored);
    }

    /** Starts a record. */
    public static Builder of(String id, long version) {
        return new Builder(id, version);
    }

    /**
     * Starts a record of something that has no version of its own: it gets the fingerprint of all that is put into it, so
     * that whatever a hit shows or is found by makes another version when it changes.
     */
    public static Builder of(String id) {
        return new Builder(id, null);
    }

    /** Gathers the parts of a record; what is null or blank is left out. */
    public static final class Builder {

        private final String id;
        private final Long version;
        private final List<NamedText> texts = new ArrayList<>();
        private final Set<String> identifiers = new LinkedHashSet<>();
        private final Map<String, List<String>> facets = new LinkedHashMap<>();
        private final Map<String, Long> numbers = new LinkedHashMap<>();
        private final Map<String, String> orders = new LinkedHashMap<>();
        private final Set<String> access = new LinkedHashSet<>();
        private final Map<String, String> stored = new LinkedHashMap<>();

        private Builder(String id, Long version) {
            this.id = id;
            this.version = version;
        }

        /** A text to be searched in; several may share a field. */
        public Builder text(String field, Role role, String text) {
            if (isThere(text)) {
                texts.add(new NamedText(field, role, text));
            }
            return this;
        }

        /** A number or reference that finds this record; blanks in it do not matter. */
        public Builder identifier(String identifier) {
            if (isThere(identifier)) {
                identifiers.add(identifier);
            }
            return this;
        }

        /** One more value of a facet. */
        public Builder facet(String name, String value) {
            if (isThere(value)) {
                List<String> values = facets.computeIfAbsent(name, key -> new ArrayList<>());
                if (!values.contains(value)) {
                    values.add(value);
                }
            }
            return this;
        }

        /** A number to sort and limit by. */
        public Builder number(String name, long value) {
            numbers.put(name, value);
            return this;
        }

        /** A text to sort by, in Norwegian order. */
        public Builder order(String name, String value) {
            if (isThere(value)) {
                orders.put(name, value);
            }
            return this;
        }

        /** A token for {@link AccessFilter}. */
        public Builder access(String token) {
            access.add(token);
            return this;
        }

        /** A value that a hit gives back. */
        public Builder stored(String name, String value) {
            if (value != null) {
                stored.put(name, value);
            }
            return this;
        }

        /** The record. */
        public IndexedRecord build() {
            return new IndexedRecord(
                    id,
                    version == null ? fingerprint() : version,
                    texts,
                    identifiers,
                    facets,
                    numbers,
                    orders,
                    access,
                    stored);
        }

        /** The same for the same content, on every machine: in the order in which it was put in. */
        private long fingerprint() {
            String content = List.of(texts, identifiers, facets, numbers, orders, access, stored)
                    .toString();
            long hash = 1125899906842597L;
            for (int i = 0; i < content.length(); i++) {
                hash = 31 * hash + content.charAt(i);
            }
            return hash;
        }

        private static boolean isThere(String text) {
            return text != null && !text.isBlank();
        }
    }
}
