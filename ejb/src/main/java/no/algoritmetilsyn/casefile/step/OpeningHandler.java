package no.algoritmetilsyn.casefile.step;

import java.time.Instant;
import java.util.Map;
import no.algoritmetilsyn.casefile.Matter;
import no.algoritmetilsyn.casefile.Proceeding;

/** Opens proceedings of one kind, within the transaction of {@link Openings}: the access table has agreed. */
public interface OpeningHandler<S extends Record> {

    /**
     * What the new proceeding is called and about.
     *
     * @param reference what people will call it, unique among those of its kind
     * @param titlePublic title of a new case in the public journal, in Norwegian: no name of a person, nothing secret
     */
    record Subject(String reference, Matter matter, String titlePublic) {}

    /**
     * Says what the proceeding will be about.
     *
     * @throws no.algoritmetilsyn.casefile.step.input.InvalidStep when the input does not fit
     */
    Subject describe(S input, Instant now);

    /** What the form begins with, as far as the proceeding that it is opened from tells. */
    default Map<String, String> start(Proceeding from) {
        return Map.of();
    }

    /** Keeps the legal state of the proceeding, whose row is there. Its process starts afterwards. */
    void open(S input, StepRun run);
}
