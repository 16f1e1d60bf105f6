package no.algoritmetilsyn.casefile.step;

import java.time.Instant;
import java.util.Map;
import no.algoritmetilsyn.access.Act;
import no.algoritmetilsyn.casefile.Link;
import no.algoritmetilsyn.casefile.Proceeding;
import no.algoritmetilsyn.casefile.ProceedingKind;

/** How a kind of proceeding is opened by hand. */
public final class OpeningDeclaration<S extends Record> extends InputDeclaration<S> {

    private final Opening opening;
    private final OpeningHandler<S> handler;

    OpeningDeclaration(Class<S> type, OpeningHandler<S> handler) {
        super(type);
        this.opening = type.getAnnotation(Opening.class);
        this.handler = handler;
    }

    /** Kind of the new proceeding. */
    public ProceedingKind kind() {
        return opening.kind();
    }

    /** What the new proceeding has to do with the one it is opened from. */
    public Link.Relation relation() {
        return opening.relation();
    }

    @Override
    public Act act() {
        return opening.act();
    }

    @Override
    public String path() {
        return opening.path();
    }

    @Override
    public String event() {
        return opening.event();
    }

    Map<String, String> start(Proceeding from) {
        return handler.start(from);
    }

    OpeningHandler.Subject describe(Record input, Instant now) {
        return handler.describe(type().cast(input), now);
    }

    void open(Record input, StepRun run) {
        handler.open(type().cast(input), run);
    }
}
