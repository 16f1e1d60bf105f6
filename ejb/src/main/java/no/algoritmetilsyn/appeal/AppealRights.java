package no.algoritmetilsyn.appeal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.algoritmetilsyn.law.Edition;
import no.algoritmetilsyn.law.Laws;
import no.algoritmetilsyn.law.Regime;

/** Who may appeal, by which act. */
@ApplicationScoped
public class AppealRights {

    private static final String PROCEDURE = "procedure";

    @PersistenceContext(unitName = "tilsyn")
    EntityManager entities;

    @Inject
    Laws laws;

    private final Edition<List<AppealRight>> rights = new Edition<>(this::read);

    /**
     * The right of somebody in a capacity: by the act that the case follows, or else by the act on procedure.
     *
     * @param regime code of the act
     * @param decided the day of the decision
     */
    public AppealRight of(String regime, Appellant appellant, LocalDate decided) {
        String procedure =
                laws.regimeInForce(PROCEDURE, decided).map(Regime::code).orElse("fvl67");
        return Stream.of(regime, procedure)
                .flatMap(act ->
                        Stream.of(appellant, Appellant.OTHER).flatMap(capacity -> row(act, capacity, decided).stream()))
                .findFirst()
                .orElseThrow();
    }

    private Optional<AppealRight> row(String act, Appellant appellant, LocalDate day) {
        return rights.current().stream()
                .filter(right -> right.isOf(act, appellant, day))
                .findFirst();
    }

    private List<AppealRight> read() {
        return entities.createQuery("SELECT r FROM AppealRight r", AppealRight.class)
                .getResultList();
    }
}
