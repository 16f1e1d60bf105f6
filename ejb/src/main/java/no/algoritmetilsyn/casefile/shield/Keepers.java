package no.algoritmetilsyn.casefile.shield;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.algoritmetilsyn.access.Access;
import no.algoritmetilsyn.access.AccessTable;
import no.algoritmetilsyn.access.Act;
import no.algoritmetilsyn.access.Actor;
import no.algoritmetilsyn.access.ShieldRows;
import no.algoritmetilsyn.authority.Organ;
import no.algoritmetilsyn.casefile.Proceeding;
import no.algoritmetilsyn.casefile.step.input.InvalidStep;
import no.algoritmetilsyn.casefile.step.input.Violation;
import no.algoritmetilsyn.identity.Account;
import no.algoritmetilsyn.identity.Accounts;

/** Who keeps sight of a case that is shielded. */
@Dependent
class Keepers {

    @PersistenceContext
    EntityManager entities;

    @Inject
    Access access;

    @Inject
    Accounts accounts;

    @Inject
    ShieldRows shields;

    /** What the form begins with: the actor, and who is named already where the case is shielded; nothing for those who may not shield it. */
    Map<String, String> start(UUID proceedingId) {
        UUID casefileId = entities.find(Proceeding.class, proceedingId).casefileId();
        if (!access.may(Act.CASEFILE_SHIELD, casefileId)) {
            return Map.of();
        }
        List<UUID> named = shields.isShielded(casefileId)
                ? shields.named(casefileId)
                : List.of(access.actor().id());
        var form = new LinkedHashMap<String, String>();
        form.put("keepers-rows", Integer.toString(named.size()));
        for (int i = 0; i < named.size(); i++) {
            form.put("keepers-" + i + "-keeper", accounts.userName(named.get(i)));
        }
        return form;
    }

    /**
     * Those whom the step names, each once.
     *
     * @throws InvalidStep when somebody cannot be named, the actor is not among them, or none of them handles cases
     */
    List<Actor> of(UUID casefileId, ShieldCase step) {
        Set<Organ> organs = shields.organs(casefileId);
        var kept = new LinkedHashMap<UUID, Actor>();
        var faults = new ArrayList<Violation>();
        for (int i = 0; i < step.keepers().size(); i++) {
            String pointer = pointer(i);
            Optional<Actor> named = account(step.keepers().get(i));
            if (named.isEmpty() || !isGranted(named.get(), Act.CASEFILE_READ)) {
                faults.add(Violation.at(pointer, "unknown"));
            } else if (!organs.contains(named.get().organ())) {
                faults.add(Violation.at(pointer, "otherOrgan"));
            } else if (kept.putIfAbsent(named.get().id(), named.get()) != null) {
                faults.add(Violation.at(pointer, "twice"));
            }
        }
        if (!faults.isEmpty()) {
            throw new InvalidStep(faults);
        }
        members(casefileId, step.group(), organs).forEach(member -> kept.putIfAbsent(member.id(), member));
        requireEnough(kept, step);
        return List.copyOf(kept.values());
    }

    private List<Actor> members(UUID casefileId, StaffGroup group, Set<Organ> organs) {
        return group == null
                ? List.of()
                : accounts.members(group.id()).stream()
                        .filter(member -> organs.contains(member.organ()) && isGranted(member, Act.CASEFILE_READ))
                        .filter(member -> !access.isDisqualified(member.id(), casefileId))
                        .toList();
    }

    /** Who narrows a case answers for it and opens it again; and somebody has to be left who can go on with it. */
    private void requireEnough(Map<UUID, Actor> kept, ShieldCase step) {
        if (!kept.containsKey(access.actor().id())) {
            throw InvalidStep.at("keepers", "self");
        }
        if (kept.values().stream().noneMatch(one -> isGranted(one, Act.TASK_CLAIM))) {
            throw InvalidStep.at("keepers", "nobodyHandles");
        }
    }

    /**
     * Passes when each of those who are named one by one does see the case, now that it is shielded.
     *
     * @throws InvalidStep at those who do not: they are disqualified, or have taken part at the first instance
     */
    void requireSight(UUID casefileId, ShieldCase step) {
        var faults = new ArrayList<Violation>();
        for (int i = 0; i < step.keepers().size(); i++) {
            Actor named = account(step.keepers().get(i)).orElseThrow();
            if (access.hindrance(named, Act.CASEFILE_READ, casefileId, null, null)
                    .isPresent()) {
                faults.add(Violation.at(pointer(i), "noSight"));
            }
        }
        if (!faults.isEmpty()) {
            throw new InvalidStep(faults);
        }
    }

    private Optional<Actor> account(ShieldCase.Keeper keeper) {
        return accounts.typed(keeper.keeper()).map(Account::id).flatMap(accounts::actor);
    }

    private static boolean isGranted(Actor somebody, Act act) {
        return AccessTable.grantedTo(somebody.roles()).contains(act);
    }

    private static String pointer(int row) {
        return "/keepers/" + row + "/keeper";
    }
}
