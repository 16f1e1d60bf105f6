package no.algoritmetilsyn.document;

/** Which form of a document a file is (Noark 5 variantformat). */
public enum VariantFormat {
    /** As it came or was made: {@code Produksjonsformat}. */
    ORIGINAL,
    /** With parts of the content hidden: {@code Dokument hvor deler av innholdet er skjermet}. */
    REDACTED,
    /** For the archive: {@code Arkivformat}. */
    ARCHIVE
}
