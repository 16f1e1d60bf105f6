package no.algoritmetilsyn.appeal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import no.algoritmetilsyn.casefile.PartyFacts;
import no.algoritmetilsyn.casefile.PartyMatter;
import no.algoritmetilsyn.casefile.ProceedingKind;
import no.algoritmetilsyn.deadline.Deadline;
import no.algoritmetilsyn.law.Laws;
import no.algoritmetilsyn.law.ProcedureAct;

/** What an appeal tells the organisation that has made it: what it said, how far it has come, and what it has led to. */
@ApplicationScoped
public class AppealPartyFacts implements PartyFacts {

    @Inject
    Appeals appeals;

    @Inject
    Laws laws;

    @Override
    public ProceedingKind kind() {
        return ProceedingKind.APPEAL;
    }

    @Override
    public PartyMatter matter(UUID id) {
        DecisionAppeal appeal = appeals.appeal(id);
        boolean waiting = appeal.state() == AppealState.MENDING && appeal.mendUntil() != null;
        String provision = ProcedureAct.provision(
                waiting ? "fvl67-32-3" : "fvl67-28", appeal.appealed().regime());
        return new PartyMatter(
                appeal.appealed().title(),
                null,
                laws.provision(provision).citation(appeal.appellant().language().tag()),
                waiting ? appeal.mendUntil() : null,
                waiting,
                null,
                facts(appeal));
    }

    /** What another party may say, and until when, is not the appellant's. */
    @Override
    public boolean shows(Deadline deadline) {
        return !AppealDeadlines.isOfOtherParty(deadline);
    }

    private static Map<String, Object> facts(DecisionAppeal appeal) {
        var facts = new LinkedHashMap<String, Object>();
        facts.put("appealed", appeal.appealed().reference());
        facts.put("decidedOn", appeal.appealed().decidedOn());
        facts.put("text", appeal.filing().text());
        facts.put("change", appeal.filing().change());
        facts.put("postedOn", appeal.filing().postedOn());
        facts.put("receivedOn", appeal.receivedOn());
        if (appeal.carriedOutOn() != null) {
            facts.put("result", appeal.ruling().result());
            facts.put("carriedOutOn", appeal.carriedOutOn());
        }
        facts.put("ending", appeal.ending());
        facts.values().removeIf(Objects::isNull);
        return facts;
    }
}
