package no.algoritmetilsyn.ban;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import no.algoritmetilsyn.decision.Decision;
import no.algoritmetilsyn.decision.DecisionKind;

/** What the forms of some steps begin with, so that nobody has to type what is known. */
@Dependent
class BanForms {

    @PersistenceContext
    EntityManager entities;

    @Inject
    Bans bans;

    @Inject
    BanRules rules;

    /** The draft as it stands; before there is one, the shortest time for the statement and the longest for the ban. */
    Map<String, String> forbid(UUID decision) {
        var form = new HashMap<String, String>();
        bans.draft(decision).ifPresent(draft -> {
            form.put("system", draft.system());
            form.put("use", draft.forbiddenUse());
            form.put("danger", draft.danger());
            form.put("urgency", draft.urgency());
            form.put("until", draft.lastDay().toString());
            form.put("endsEarlier", draft.endsEarlier());
            form.put("statementUntil", draft.statementUntil().toString());
        });
        Decision about = entities.find(Decision.class, decision);
        // Other powers name no longest ban; the page of such a decision says that it is none.
        if (form.isEmpty() && about.kind() == DecisionKind.INTERIM_BAN) {
            var power = about.power();
            form.put("until", rules.longest(power).toString());
            form.put("statementUntil", rules.shortestHearing(power).toString());
        }
        return form;
    }

    /** The draft of the review as it stands. */
    Map<String, String> review(UUID id) {
        var form = new HashMap<String, String>();
        bans.drafted(id).ifPresent(draft -> {
            form.put("result", draft.result().name());
            form.put("assessment", draft.assessment());
            if (draft.forbiddenUse() != null) {
                form.put("narrowedUse", draft.forbiddenUse());
            }
            if (draft.lastDay() != null) {
                form.put("shortenedTo", draft.lastDay().toString());
            }
        });
        return form;
    }
}
