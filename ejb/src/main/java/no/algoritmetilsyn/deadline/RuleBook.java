package no.algoritmetilsyn.deadline;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.algoritmetilsyn.law.Edition;
import no.algoritmetilsyn.law.LawChanged;
import no.algoritmetilsyn.law.Laws;

/** All rules, kept in memory, and which of them applies: starting a deadline costs one insert and no query. */
@ApplicationScoped
public class RuleBook {

    /** Outside these years the law that is counted by is another. */
    private static final int FIRST_YEAR = 1970;

    private static final int LAST_YEAR = 2199;

    /** Families of the acts that govern what a special act leaves to them: on procedure, and on collecting claims. */
    private static final Set<String> GENERAL = Set.of("procedure", "collection");

    @PersistenceContext(unitName = "tilsyn")
    EntityManager entities;

    @Inject
    Laws laws;

    private final Edition<Rules> edition = new Edition<>(this::read);

    /** This node reads it at once, others within a minute. */
    void read(@Observes @Priority(LawChanged.BOOKS) LawChanged changed) {
        edition.renew();
    }

    /** The date, when there are rules for its year. */
    static LocalDate inRange(LocalDate date) {
        if (date.getYear() < FIRST_YEAR || date.getYear() > LAST_YEAR) {
            throw new DeadlineRefused(Refusal.DATE_OUT_OF_RANGE);
        }
        return date;
    }

    /** Every rule as the law is read now, by code and regime. */
    public List<DeadlineRule> all() {
        return edition.current().current;
    }

    /** One version of a rule, whether the law is still read so or not. */
    DeadlineRule version(String id) {
        return edition.current().versions.get(id);
    }

    /**
     * The rule that applies on a day.
     *
     * @param code such as {@code appeal}
     * @param regime code of the regime that the case follows, whether in force or not; null for the one in force
     * @throws DeadlineRefused {@code UNKNOWN_RULE}, {@code UNKNOWN_REGIME}, {@code NOT_IN_FORCE} or
     *     {@code REGIME_NEEDED}
     */
    public DeadlineRule rule(String code, String regime, LocalDate date) {
        List<DeadlineRule> versions = versions(code);
        return regime == null ? inForce(versions, date) : of(versions, regime, date);
    }

    /**
     * The rule that would apply on a day: as {@link #rule}, but where nobody named a regime and none is in force, the only
     * one that has the rule will do.
     */
    public DeadlineRule ruleOrWaiting(String code, String regime, LocalDate date) {
        List<String> regimes =
                versions(code).stream().map(DeadlineRule::regime).distinct().toList();
        return rule(code, regime == null && regimes.size() == 1 ? regimes.get(0) : regime, date);
    }

    /**
     * The rule for a case that follows a regime: that of the regime or, where the regime leaves the matter to others, the
     * one that {@link #ruleOrWaiting} finds without it.
     */
    public DeadlineRule ruleFor(String code, String regime, LocalDate date) {
        boolean own = versions(code).stream().anyMatch(rule -> rule.regime().equals(regime) && rule.validOn(date));
        return own ? of(versions(code), regime, date) : ruleOrWaiting(code, null, date);
    }

    private List<DeadlineRule> versions(String code) {
        List<DeadlineRule> versions =
                all().stream().filter(rule -> rule.code().equals(code)).toList();
        if (versions.isEmpty()) {
            throw new DeadlineRefused(Refusal.UNKNOWN_RULE);
        }
        return versions;
    }

    private DeadlineRule of(List<DeadlineRule> versions, String regime, LocalDate date) {
        requireRegime(regime);
        return versions.stream()
                .filter(rule -> rule.regime().equals(regime))
                .filter(rule -> rule.validOn(date))
                .findFirst()
                .orElseThrow(() -> new DeadlineRefused(Refusal.UNKNOWN_RULE));
    }

    private DeadlineRule inForce(List<DeadlineRule> versions, LocalDate date) {
        List<DeadlineRule> inForce = versions.stream()
                .filter(rule -> binds(rule, date))
                .filter(rule -> rule.validOn(date))
                .toList();
        if (inForce.isEmpty()) {
            throw new DeadlineRefused(Refusal.NOT_IN_FORCE);
        }
        return inForce.size() == 1 ? inForce.get(0) : general(inForce);
    }

    /** Whether a rule binds on a day: its act is in force, and the place it rests on does not wait longer than the act. */
    public boolean binds(DeadlineRule rule, LocalDate date) {
        return laws.regime(rule.regime()).inForce(date)
                && laws.provision(rule.provision(), date).appliesOn(date);
    }

    /** Where special acts have the rule, too, a case that names none of them follows the general one. */
    private DeadlineRule general(List<DeadlineRule> inForce) {
        return inForce.stream()
                .filter(rule -> GENERAL.contains(laws.regime(rule.regime()).family()))
                .findFirst()
                .orElseThrow(() -> new DeadlineRefused(Refusal.REGIME_NEEDED));
    }

    private void requireRegime(String regime) {
        if (laws.regimes().stream().noneMatch(known -> known.code().equals(regime))) {
            throw new DeadlineRefused(Refusal.UNKNOWN_REGIME);
        }
    }

    private Rules read() {
        List<DeadlineRule> versions = entities.createQuery(
                        "SELECT r FROM DeadlineRule r ORDER BY r.code, r.regime, r.validFrom", DeadlineRule.class)
                .getResultList();
        return new Rules(
                versions.stream().filter(DeadlineRule::isCurrent).toList(),
                versions.stream().collect(Collectors.toMap(DeadlineRule::id, Function.identity())));
    }

    private record Rules(List<DeadlineRule> current, Map<String, DeadlineRule> versions) {}
}
