package no.algoritmetilsyn.casefile.shield;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Optional;
import no.algoritmetilsyn.law.DatedGrounds;
import no.algoritmetilsyn.law.Laws;

/** By what provision a case may be shielded: dated rows. */
@ApplicationScoped
public class ShieldGrounds {

    @PersistenceContext(unitName = "tilsyn")
    EntityManager entities;

    @Inject
    Laws laws;

    private final DatedGrounds<ShieldGround> rows =
            new DatedGrounds<>(ShieldGround.class, () -> entities.createNativeQuery(
                            "SELECT id, ground, provision, valid_from, valid_until FROM shield_grounds ORDER BY id")
                    .getResultList());

    /** Code of the provision by which a ground stands on a day; empty when no act that is in force knows it. */
    Optional<String> provision(ShieldGround ground, LocalDate day) {
        return rows.of(ground, day, laws).map(DatedGrounds.Row::provision);
    }
}
