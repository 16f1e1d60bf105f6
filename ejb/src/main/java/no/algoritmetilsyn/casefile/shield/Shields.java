package no.algoritmetilsyn.casefile.shield;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.algoritmetilsyn.access.Access;
import no.algoritmetilsyn.access.Act;
import no.algoritmetilsyn.access.Actor;
import no.algoritmetilsyn.access.Shield;
import no.algoritmetilsyn.access.ShieldRows;
import no.algoritmetilsyn.audit.Audit;
import no.algoritmetilsyn.audit.AuditSubject;
import no.algoritmetilsyn.casefile.step.StepRefused;
import no.algoritmetilsyn.casefile.step.input.InvalidStep;
import no.algoritmetilsyn.identity.Accounts;
import no.algoritmetilsyn.law.Laws;
import no.algoritmetilsyn.platform.AuthorityClock;
import no.algoritmetilsyn.presence.Presences;
import no.algoritmetilsyn.task.CaseTasks;
import no.algoritmetilsyn.task.ReleaseCode;

/**
 * Narrows cases to named persons and opens them again. Lists, counts, searches and pages ask for each reader, and so they follow by
 * themselves; what others hold in the case is taken from them here. The caller holds the case.
 */
@Stateless
public class Shields {

    /** Rule that forbids to lift: the case is not shielded. */
    static final String NOT_SHIELDED = "notShielded";

    @Inject
    Access access;

    @Inject
    ShieldRows rows;

    @Inject
    Keepers keepers;

    @Inject
    ShieldGrounds grounds;

    @Inject
    CaseTasks tasks;

    @Inject
    Presences presences;

    @Inject
    Accounts accounts;

    @Inject
    Laws laws;

    @Inject
    Audit audit;

    @Inject
    AuthorityClock clock;

    /**
     * The shield of a case, for those who see it.
     *
     * @param provision by which it is, as it is cited
     * @param by what colleagues call the one who has set it
     * @param kept what they call those who are named
     */
    public record Told(
            Shield.Grade grade, String provision, String reason, Instant since, String by, List<String> kept) {}

    /**
     * How a case is shielded; empty when it is not.
     *
     * @param language in which the provision is cited, {@code nb}, {@code nn} or {@code en}
     */
    public Optional<Told> of(UUID casefileId, String language) {
        access.require(Act.CASEFILE_READ, casefileId);
        return rows.of(casefileId).map(shield -> {
            List<UUID> named = rows.named(casefileId);
            Map<UUID, String> names = accounts.displayNames(named);
            return new Told(
                    shield.grade(),
                    laws.provision(shield.legalGround()).citation(language),
                    shield.reason(),
                    shield.since(),
                    accounts.displayName(shield.shieldedBy()),
                    named.stream().map(names::get).sorted().toList());
        });
    }

    /**
     * Narrows a case to those whom the step names. Others lose what they hold in it in the same transaction.
     *
     * @throws InvalidStep when somebody cannot be named, the actor would lose sight, or a task would be left that nobody may take
     */
    public void shield(UUID casefileId, ShieldCase step) {
        access.require(Act.CASEFILE_SHIELD, casefileId);
        String provision = grounds.provision(step.ground(), clock.today())
                .orElseThrow(() -> InvalidStep.at("ground", "notInForce"));
        List<Actor> kept = keepers.of(casefileId, step);
        Set<UUID> before = tasks.untaken(casefileId);
        rows.shield(casefileId, step.grade(), provision, step.reason(), kept);
        keepers.requireSight(casefileId, step);
        requireTakers(casefileId, before, step);
        tell(casefileId, "CASE_SHIELDED", Map.of("grade", step.grade().name(), "provision", provision));
        tasks.giveBackLost(
                casefileId, ReleaseCode.SHIELDED, laws.provision(provision).citation("nb"));
        presences.keepOnly(casefileId, kept.stream().map(Actor::id).toList());
    }

    /** What nobody could take before is not the doing of the shield. */
    private void requireTakers(UUID casefileId, Set<UUID> before, ShieldCase step) {
        long left = tasks.untaken(casefileId).stream()
                .filter(task -> !before.contains(task))
                .count();
        if (left > 0) {
            throw InvalidStep.at("keepers", left == 1 ? "oneUntaken" : "untaken", left);
        }
    }

    /**
     * Opens a case again.
     *
     * @throws StepRefused when it is not shielded
     */
    public void lift(UUID casefileId, LiftShield step) {
        access.require(Act.CASEFILE_SHIELD, casefileId);
        if (!rows.isShielded(casefileId)) {
            throw new StepRefused(NOT_SHIELDED);
        }
        rows.lift(casefileId, step.reason());
        tell(casefileId, "CASE_UNSHIELDED", Map.of());
    }

    private void tell(UUID casefileId, String event, Map<String, String> detail) {
        audit.append(casefileId, access.actor(), event, AuditSubject.casefile(casefileId), detail);
    }
}
