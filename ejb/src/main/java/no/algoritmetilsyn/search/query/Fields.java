package no.algoritmetilsyn.search.query;

/** Names of the fields of the index. */
public final class Fields {

    /** Identity of the record. */
    public static final String ID = "id";
    /** Version of the record. */
    public static final String VERSION = "version";
    /** A number that breaks ties in the order of hits, made of the id. */
    public static final String TIE = "tie";
    /** Terms of all texts; those of names and organisations several times, so that they weigh more. */
    public static final String TEXT = "text";
    /** Terms of the names alone. */
    public static final String NAME = "name";
    /** Terms of the organisations alone. */
    public static final String ORGANISATION = "organisation";
    /** Words of all texts as they stand there, with their places. */
    public static final String EXACT = "exact";
    /** Numbers and references, without blanks, in small letters. */
    public static final String IDENTIFIER = "identifier";
    /** Tokens that decide who may see the record. */
    public static final String ACCESS = "access";
    /** Beginnings of the words of names and organisations. */
    public static final String BEGINNING = "beginning";
    /** The name and the organisation as they are suggested. */
    public static final String LABEL_NAME = "label.name";
    /** The organisation as it is suggested. */
    public static final String LABEL_ORGANISATION = "label.organisation";
    /** Before the names of facets. */
    public static final String FACET = "f.";
    /** Before the names of numbers. */
    public static final String NUMBER = "n.";
    /** Before the names of orders. */
    public static final String ORDER = "o.";
    /** Before the names of stored texts. */
    public static final String SOURCE = "s.";
    /** Before the names of stored values. */
    public static final String STORED = "v.";

    private Fields() {}
}
