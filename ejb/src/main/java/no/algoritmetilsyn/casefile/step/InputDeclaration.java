package no.algoritmetilsyn.casefile.step;

import jakarta.json.JsonObject;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import no.algoritmetilsyn.access.Act;
import no.algoritmetilsyn.casefile.step.input.InvalidStep;
import no.algoritmetilsyn.casefile.step.input.StepField;
import no.algoritmetilsyn.casefile.step.input.StepReader;

/** What a record takes, and the words that belong to it: of a step, or of the opening of a proceeding. */
public abstract class InputDeclaration<S extends Record> {

    private static final String OURS = "no.algoritmetilsyn.";

    private final Class<S> type;
    private final StepReader<S> reader;
    private final String name;
    private final String prefix;

    InputDeclaration(Class<S> type) {
        this.type = type;
        this.reader = new StepReader<>(type);
        String simple = type.getSimpleName();
        this.name = simple.substring(0, 1).toLowerCase(Locale.ROOT) + simple.substring(1);
        this.prefix = feature(type) + "." + name;
    }

    /** Its name: that of the record, in lower camel case. */
    public String name() {
        return name;
    }

    /** What the keys of its texts begin with: feature and name. */
    public String prefix() {
        return prefix;
    }

    /** The word of the feature that a class belongs to: the first of its package below our own. */
    public static String feature(Class<?> type) {
        return type.getPackageName().substring(OURS.length()).split("\\.")[0];
    }

    /** The record. */
    public Class<S> type() {
        return type;
    }

    /** What is done with it, for the access table. */
    public abstract Act act();

    /** Last part of the address of its page. */
    public abstract String path();

    /** Action of its audit event. */
    public abstract String event();

    /** What it takes, in order. */
    public List<StepField> fields() {
        return reader.fields();
    }

    /** The same without some, by their names. */
    List<StepField> fieldsWithout(Set<String> names) {
        return fields().stream().filter(field -> !names.contains(field.name())).toList();
    }

    StepReader<S> reader() {
        return reader;
    }

    /**
     * Reads its input.
     *
     * @throws InvalidStep with all that is wrong
     */
    public S read(JsonObject input) {
        return reader.read(input);
    }

    /**
     * Checks an input that somebody has made without reading it.
     *
     * @param byParty whether a party takes the step itself
     * @throws InvalidStep with all that is not allowed
     */
    void requireAllowed(Record input, boolean byParty) {
        reader.requireAllowed(type.cast(input), byParty);
    }
}
