package no.algoritmetilsyn.decision;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.algoritmetilsyn.access.Access;
import no.algoritmetilsyn.access.Act;
import no.algoritmetilsyn.identity.Accounts;
import no.algoritmetilsyn.law.Laws;
import no.algoritmetilsyn.law.Powers;
import no.algoritmetilsyn.law.Provision;
import no.algoritmetilsyn.law.Supervision;
import no.algoritmetilsyn.law.Supervisions;
import no.algoritmetilsyn.platform.AuthorityClock;
import no.algoritmetilsyn.platform.Rows;

/** Shows decisions to those who may see their cases. */
@Stateless
public class DecisionPages {

    @PersistenceContext
    EntityManager entities;

    @Inject
    Access access;

    @Inject
    Decisions decisions;

    @Inject
    GroundSources sources;

    @Inject
    Powers powers;

    @Inject
    Laws laws;

    @Inject
    Supervisions supervisions;

    @Inject
    Accounts accounts;

    @Inject
    AuthorityClock clock;

    /**
     * One decision.
     *
     * @throws AccessRefused when the actor may not see its case, or there is no such decision
     */
    public DecisionPage open(UUID id) {
        Decision decision = decisions.decision(id);
        access.require(Act.CASEFILE_READ, decision == null ? null : decision.casefileId());
        LocalDate day =
                decision.made() == null ? clock.today() : decision.made().on();
        return new DecisionPage(
                decision,
                powers.ruling(decision.power(), day).provision(),
                decisions.grounds(id).stream().map(this::ground).toList(),
                decisions.points(id),
                decisions.statements(id),
                decisions.requests(id),
                decisions.appealResults(id),
                corrections(id),
                decisions.reversal(id).orElse(null),
                accounts.displayNames(people(decision)),
                supervised());
    }

    private List<Provision> supervised() {
        Map<String, Supervision> acts = supervisions.on(clock.today());
        return laws.provisions().stream()
                .filter(provision -> acts.containsKey(provision.regime())
                        && acts.get(provision.regime()).isOwn())
                .sorted(Comparator.comparing(Provision::regime)
                        .thenComparingInt(provision -> number(provision.section()))
                        .thenComparing(provision -> provision.citation("nb")))
                .toList();
    }

    /** The number with which a section begins: {@code 11 a} is 11. */
    private static int number(String section) {
        String digits = section.replaceAll("[^0-9].*", "");
        return digits.isEmpty() ? 0 : Integer.parseInt(digits);
    }

    private DecisionPage.Ground ground(DecisionGround ground) {
        return new DecisionPage.Ground(ground, sources.reference(ground), laws.provision(ground.provision()));
    }

    private List<DecisionPage.Correction> corrections(UUID id) {
        Query query = entities.createNativeQuery("SELECT wrong, corrected, corrected_at FROM decision_corrections"
                        + " WHERE decision_id = :decision ORDER BY corrected_at, id")
                .setParameter("decision", id);
        return Rows.of(query)
                .map(row -> new DecisionPage.Correction((String) row[0], (String) row[1], (Instant) row[2]))
                .toList();
    }

    private static Set<UUID> people(Decision decision) {
        return Stream.of(
                        decision.made() == null ? null : decision.made().madeBy(),
                        decision.skipped() == null ? null : decision.skipped().exceptedBy())
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }
}
