package no.algoritmetilsyn.casefile.step;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/**
 * All that is lacking before a letter is sent or a proceeding ends, by the rules that refuse it: the first that it finds is the rule of the
 * refusal, so that the check and the refusal never differ.
 */
public final class FinishCheck {

    private final List<Lack> lacks = new ArrayList<>();

    /** Adds a rule where it refuses. */
    public FinishCheck when(boolean refuses, FinishSection section, String rule) {
        return when(refuses, section, rule, null);
    }

    /**
     * Adds a rule where it refuses.
     *
     * @param mend as in {@link Lack}
     */
    public FinishCheck when(boolean refuses, FinishSection section, String rule, String mend) {
        if (refuses) {
            lacks.add(new Lack(section, rule, null, mend));
        }
        return this;
    }

    /** Adds the rule that refuses, if one does. */
    public FinishCheck when(Optional<String> rule, FinishSection section, String mend) {
        rule.ifPresent(refusing -> when(true, section, refusing, mend));
        return this;
    }

    /** Adds a rule that can only be asked where nothing else is lacking. */
    public FinishCheck last(BooleanSupplier refuses, FinishSection section, String rule) {
        return when(lacks.isEmpty() && refuses.getAsBoolean(), section, rule);
    }

    /** Adds something. */
    public FinishCheck add(Lack lack) {
        lacks.add(lack);
        return this;
    }

    /** Adds all that another check has found. */
    public FinishCheck add(FinishCheck other) {
        lacks.addAll(other.lacks);
        return this;
    }

    /** The rule that refuses; empty when nothing is lacking. */
    public Optional<String> first() {
        return lacks.stream().findFirst().map(Lack::rule);
    }

    /** All that is lacking, in the order in which it refuses. */
    public List<Lack> lacks() {
        return List.copyOf(lacks);
    }
}
