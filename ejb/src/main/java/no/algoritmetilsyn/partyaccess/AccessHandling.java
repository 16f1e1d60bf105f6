package no.algoritmetilsyn.partyaccess;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.algoritmetilsyn.access.AccessRows;
import no.algoritmetilsyn.access.NewDisclosure;
import no.algoritmetilsyn.appeal.AppealsOfDecision;
import no.algoritmetilsyn.casefile.DisclosedDocuments;
import no.algoritmetilsyn.casefile.Proceedings;
import no.algoritmetilsyn.casefile.step.FinishCheck;
import no.algoritmetilsyn.casefile.step.FinishSection;
import no.algoritmetilsyn.casefile.step.StepRun;
import no.algoritmetilsyn.law.Laws;
import no.algoritmetilsyn.law.Regime;
import no.algoritmetilsyn.partyaccess.step.CloseAccess;
import no.algoritmetilsyn.partyaccess.step.Outcome;
import no.algoritmetilsyn.partyaccess.step.RuleAccess;
import no.algoritmetilsyn.platform.AuthorityClock;

/** Carries out what is ruled about a request: files are shown, the party is told, what was refused can be appealed. */
@Dependent
class AccessHandling {

    /** On what something is shown; the letter cites it as the act in force has it. */
    static final String GROUND = "forvaltningsloven § 18";

    @PersistenceContext
    EntityManager entities;

    @Inject
    AccessRequests requests;

    @Inject
    AccessRules rules;

    @Inject
    AccessLetters letters;

    @Inject
    AccessDeadlines deadlines;

    @Inject
    DisclosedDocuments disclosed;

    @Inject
    AppealsOfDecision appeals;

    @Inject
    Proceedings proceedings;

    @Inject
    AccessRows rows;

    @Inject
    Laws laws;

    @Inject
    AuthorityClock clock;

    void rule(RuleAccess step, StepRun run) {
        AccessRequest request = requests.request(run.id());
        List<AccessRules.Ruled> ruled = rules.requireLawful(request, step);
        String regime =
                laws.regimeInForce("procedure", clock.today()).map(Regime::code).orElse("fvl67");
        request.rule(regime, run.actor().id(), run.now());
        List<AccessRuling> before = requests.rulings(run.id());
        int round = before.stream().mapToInt(AccessRuling::round).max().orElse(0) + 1;
        Map<UUID, Integer> numbers = new HashMap<>();
        before.forEach(ruling -> numbers.put(ruling.documentId(), ruling.number()));
        for (AccessRules.Ruled one : ruled) {
            int number = numbers.computeIfAbsent(one.paper().documentId(), id -> numbers.size() + 1);
            entities.persist(new AccessRuling(
                            run.id(), round, number, one.paper(), run.actor().id(), run.now())
                    .because(one.ground(), one.ruling().reason())
                    .is(one.ruling().outcome(), one.variantId(), one.paper()));
            if (one.variantId() != null) {
                disclosed.disclose(new NewDisclosure(
                        one.variantId(), run.id(), request.asker().recipient(), GROUND, null));
            }
        }
        entities.flush();
        rows.wrote(run.id());
        boolean refused = !requests.refused(run.id()).isEmpty();
        deadlines.ruled(request, refused);
        run.created(letters.tell(request, round, run));
        run.variable("accessRefused", refused);
        run.detail("given", count(ruled, true));
        run.detail("refused", count(ruled, false));
        if (!refused) {
            end(request, null, run);
        }
    }

    private static String count(List<AccessRules.Ruled> ruled, boolean given) {
        return Long.toString(ruled.stream()
                .map(one -> one.ruling().outcome())
                .filter(outcome -> given ? outcome.gives() : outcome == Outcome.REFUSED)
                .count());
    }

    void takeUp(StepRun run) {
        AccessRequest request = requests.request(run.id());
        request.takeUp();
        deadlines.takenUp(request);
        run.variable("accessAgain", true);
    }

    void close(CloseAccess step, StepRun run) {
        deadlines.end(run.id());
        end(requests.request(run.id()), step.note(), run);
        run.variable("accessAgain", false);
    }

    private void end(AccessRequest request, String note, StepRun run) {
        request.end(note, run.now());
        proceedings.end(run.id(), run.now());
    }

    /** All that keeps a request from being closed. */
    FinishCheck closing(UUID id) {
        boolean open = appeals.isOneOpen(id);
        return new FinishCheck()
                .when(open, FinishSection.QUESTIONS, "appealOpen")
                .when(
                        !open && !requests.refused(id).isEmpty() && !deadlines.isAppealOver(id),
                        FinishSection.DATES,
                        "appealLimitRuns");
    }

    /** Why nothing can be ruled on once more. */
    Optional<String> notToTakeUp(UUID id) {
        if (appeals.isOneOpen(id) && !appeals.isOneRemitted(id)) {
            return Optional.of("appealOpen");
        }
        return requests.refused(id).isEmpty() ? Optional.of("nothingRefused") : Optional.empty();
    }
}
