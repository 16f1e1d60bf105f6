package no.algoritmetilsyn.casefile.step;

import java.util.UUID;

/** What a feature knows that keeps proceedings of every kind from ending, and decisions from being sent. */
public interface EndingCheck {

    /** All of it. */
    FinishCheck lacks(UUID proceedingId);
}
