package no.algoritmetilsyn.law.power;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.algoritmetilsyn.law.Edition;
import no.algoritmetilsyn.law.LawChanged;

/** What the law lets an authority decide, and the amounts it reckons with. */
@ApplicationScoped
public class Powers {

    @PersistenceContext(unitName = "tilsyn")
    EntityManager entities;

    private final Edition<Rows> rows = new Edition<>(this::read);

    /** This node reads it at once, others within a minute. */
    void read(@Observes @Priority(LawChanged.BOOKS) LawChanged changed) {
        rows.renew();
    }

    /**
     * A form of coercive fine; empty where the act does not know it on that day.
     *
     * @param regime code of the act
     */
    public Optional<PenaltyForm> penaltyForm(String regime, PenaltyKind kind, LocalDate day) {
        return rows.current().forms.stream()
                .filter(form -> form.regime().equals(regime) && form.kind() == kind && form.validOn(day))
                .findFirst();
    }

    /** Code of the provision in which an act says something about a coercive fine; empty where it leaves that to others. */
    public Optional<String> penaltyProvision(String regime, PenaltyMatter matter) {
        return Optional.ofNullable(rows.current().provisions.get(PenaltyProvision.id(regime, matter)));
    }

    /** Whether a ceiling of fines has a name. */
    public boolean knowsCeiling(String basis) {
        return rows.current().ceilings.stream().anyMatch(ceiling -> ceiling.isNamed(basis));
    }

    /**
     * The ceiling of fines for a breach; empty where there was none yet when the breach ended.
     *
     * @param basis such as {@code 83(4)}; a name that an earlier ceiling has as well stands for the one that held
     * @param breachEnded the day on which the breach ended, or today where it goes on
     */
    public Optional<FineCeiling> ceiling(String basis, LocalDate breachEnded) {
        Optional<String> known = rows.current().ceilings.stream()
                .filter(ceiling -> ceiling.isNamed(basis))
                .map(FineCeiling::basis)
                .findFirst();
        return rows.current().ceilings.stream()
                .filter(ceiling -> ceiling.basis().equals(known.orElse(null)) && ceiling.validOn(breachEnded))
                .findFirst();
    }

    /** The last ceiling that has a name, whenever it held, to tell by which rules limitation is counted. */
    public Optional<FineCeiling> latestCeiling(String basis) {
        return rows.current().ceilings.stream()
                .filter(ceiling -> ceiling.isNamed(basis) && ceiling.isCurrent())
                .reduce((earlier, later) -> later);
    }

    /** Who may decide by an act on a day; empty where it is nobody yet, or more than one by sector. */
    public Optional<Competence> competence(String regime, LocalDate day) {
        return rows.current().competences.stream()
                .filter(competence -> competence.regime().equals(regime) && competence.validOn(day))
                .findFirst();
    }

    /** The basic amount (G) of a day; empty where we do not know it. */
    public Optional<BasicAmount> basicAmount(LocalDate day) {
        return rows.current().amounts.stream()
                .filter(amount -> amount.validOn(day))
                .findFirst();
    }

    /** What is weighed in a fine by some acts: of the first, then of the next, each in order. */
    public List<FineFactor> factors(List<String> regimes) {
        return regimes.stream()
                .flatMap(regime -> rows.current().factors.stream()
                        .filter(factor -> factor.regime().equals(regime)))
                .toList();
    }

    /** The rate of a day; empty where nobody has entered it. */
    public Optional<EuroRate> euroRate(LocalDate day) {
        return Optional.ofNullable(rows.current().rates.get(day));
    }

    private Rows read() {
        return new Rows(
                all("SELECT f FROM PenaltyForm f ORDER BY f.id", PenaltyForm.class),
                all("SELECT p FROM PenaltyProvision p", PenaltyProvision.class).stream()
                        .collect(Collectors.toMap(PenaltyProvision::id, PenaltyProvision::provision)),
                all("SELECT c FROM FineCeiling c ORDER BY c.basis, c.validFrom", FineCeiling.class),
                all("SELECT c FROM Competence c ORDER BY c.id", Competence.class),
                all("SELECT f FROM FineFactor f ORDER BY f.regime, f.place", FineFactor.class),
                all("SELECT a FROM BasicAmount a", BasicAmount.class),
                all("SELECT r FROM EuroRate r", EuroRate.class).stream()
                        .collect(Collectors.toMap(EuroRate::day, Function.identity())));
    }

    private <T> List<T> all(String query, Class<T> type) {
        return entities.createQuery(query, type).getResultList();
    }

    private record Rows(
            List<PenaltyForm> forms,
            Map<String, String> provisions,
            List<FineCeiling> ceilings,
            List<Competence> competences,
            List<FineFactor> factors,
            List<BasicAmount> amounts,
            Map<LocalDate, EuroRate> rates) {}
}
