package no.algoritmetilsyn.process;

import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import no.algoritmetilsyn.audit.Anchors;
import no.algoritmetilsyn.audit.Audit;
import no.algoritmetilsyn.operation.AccessInvariants;
import no.algoritmetilsyn.operation.AppealInvariants;
import no.algoritmetilsyn.operation.BanInvariants;
import no.algoritmetilsyn.operation.DecisionInvariants;
import no.algoritmetilsyn.operation.DomainInvariants;
import no.algoritmetilsyn.operation.Invariant;
import no.algoritmetilsyn.operation.LetterInvariants;
import no.algoritmetilsyn.operation.RegisterInvariants;

/** What must hold after any step of a walk: the nightly checks of the product, the chains of the audit, and the index. */
final class WalkChecks {

    private static final List<Class<?>> PRODUCERS = List.of(
            DomainInvariants.class,
            DecisionInvariants.class,
            BanInvariants.class,
            AccessInvariants.class,
            AppealInvariants.class,
            LetterInvariants.class,
            RegisterInvariants.class,
            EngineInvariants.class);

    /** Asked below, without anchors. */
    private static final String OF_AUDIT = "audit-chains-verify";

    private final WalkFixture fixture;
    private final List<Invariant> invariants = new ArrayList<>();
    private final WalkIndex index;

    WalkChecks(WalkFixture fixture) {
        this.fixture = fixture;
        this.index = new WalkIndex(fixture);
        // Nothing is anchored here, and no timer of the container waits to do it.
        fixture.fixture.wiring.put(Anchors.class, new Anchors());
        fixture.fixture.run(() -> PRODUCERS.forEach(this::produce));
    }

    private void produce(Class<?> producer) {
        Object bean = fixture.fixture.get(producer);
        for (Method method : producer.getDeclaredMethods()) {
            if (Invariant.class.isAssignableFrom(method.getReturnType()) && method.getParameterCount() == 0) {
                try {
                    method.setAccessible(true);
                    invariants.add((Invariant) method.invoke(bean));
                } catch (ReflectiveOperationException e) {
                    throw new IllegalStateException(e);
                }
            }
        }
    }

    int size() {
        return invariants.size();
    }

    /** What does not hold; empty when all does. */
    List<String> broken() {
        var broken = new ArrayList<String>();
        for (Invariant invariant : invariants) {
            if (invariant.name().equals(OF_AUDIT)) {
                continue;
            }
            List<String> found = fixture.fixture.inTransaction(invariant::violations);
            if (invariant.isDrift() && !found.isEmpty()) {
                broken.add(invariant.name() + " " + found.stream().limit(3).toList());
            }
        }
        fixture.fixture.inTransaction(() -> fixture.fixture.get(Audit.class).verify()).stream()
                .map(Object::toString)
                .filter(defect -> !defect.startsWith("NO_ANCHORS"))
                .forEach(defect -> broken.add("audit " + defect));
        index.follow();
        broken.addAll(index.differences());
        return broken;
    }
}
