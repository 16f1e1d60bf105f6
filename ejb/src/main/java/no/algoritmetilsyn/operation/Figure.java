package no.algoritmetilsyn.operation;

/** Something that is looked up each time the figures are asked for. Each module brings its own. */
public interface Figure {

    /** Its name among the metrics: {@code tilsyn_} and what it is, with the unit at the end where it has one. */
    String name();

    /** What it is, in a few words. */
    String help();

    /** How much of it there is now. */
    double value();
}
