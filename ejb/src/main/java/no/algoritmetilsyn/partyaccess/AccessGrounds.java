package no.algoritmetilsyn.partyaccess;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Optional;
import no.algoritmetilsyn.law.DatedGrounds;
import no.algoritmetilsyn.law.Laws;
import no.algoritmetilsyn.partyaccess.step.AccessGround;

/** Why a party may be refused something: dated rows, which name section, paragraph and letter. */
@ApplicationScoped
public class AccessGrounds {

    @PersistenceContext(unitName = "tilsyn")
    EntityManager entities;

    @Inject
    Laws laws;

    private final DatedGrounds<AccessGround> rows =
            new DatedGrounds<>(AccessGround.class, () -> entities.createNativeQuery(
                            "SELECT id, ground, provision, valid_from, valid_until FROM access_grounds ORDER BY id")
                    .getResultList());

    /** Where a ground stands on a day; empty when no act that is in force knows it. */
    Optional<DatedGrounds.Row<AccessGround>> of(AccessGround ground, LocalDate day) {
        return rows.of(ground, day, laws);
    }
}
