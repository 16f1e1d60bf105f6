package no.algoritmetilsyn.decision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Optional;
import no.algoritmetilsyn.decision.step.ReversalGround;
import no.algoritmetilsyn.law.DatedGrounds;
import no.algoritmetilsyn.law.Laws;

/** By what the authority may reverse its own decisions: dated rows, of which those of the act of procedure in force count. */
@ApplicationScoped
public class ReversalGrounds {

    @PersistenceContext(unitName = "tilsyn")
    EntityManager entities;

    @Inject
    Laws laws;

    private final DatedGrounds<ReversalGround> rows =
            new DatedGrounds<>(ReversalGround.class, () -> entities.createNativeQuery(
                            "SELECT id, ground, provision, valid_from, valid_until FROM reversal_grounds ORDER BY id")
                    .getResultList());

    /** Where a ground stands on a day; empty when the act that is in force does not know it. */
    Optional<DatedGrounds.Row<ReversalGround>> of(ReversalGround ground, LocalDate day) {
        return rows.of(ground, day, laws);
    }
}
