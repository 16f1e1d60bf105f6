package no.algoritmetilsyn.casefile.step;

/** A feature that has steps. Each feature with a kind of proceeding has one bean of this kind, with the rules of its steps. */
public interface ProceedingSteps {

    /** Adds the steps of the feature to the catalogue, once, when the application starts. */
    void declare(StepCatalogue catalogue);
}
