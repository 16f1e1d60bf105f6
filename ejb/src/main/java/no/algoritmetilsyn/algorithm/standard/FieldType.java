package no.algoritmetilsyn.algorithm.standard;

/** What a field holds, and as what JSON value. */
public enum FieldType {
    /** One line of text: a string. */
    LINE,
    /** Text with paragraphs: a string. */
    TEXT,
    /** An address on the web, http or https: a string. */
    LINK,
    /** A year, a month or a day in ISO 8601: {@code 2024}, {@code 2024-03}, {@code 2024-03-01}. */
    DATE,
    /** One word of a vocabulary: a string. */
    CHOICE,
    /** Words of a vocabulary: an array of strings. */
    CHOICES,
    /** Words of the writer's own: an array of strings. */
    WORDS,
    /** An organisation: an object of {@code name} and perhaps {@code number}. */
    ORGANISATION,
    /** Rows of columns: an array of objects of strings. */
    ROWS;

    /** Whether the words come from a vocabulary. */
    public boolean hasVocabulary() {
        return this == CHOICE || this == CHOICES;
    }
}
