package no.algoritmetilsyn.complaint.process;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import no.algoritmetilsyn.complaint.Classifier;
import no.algoritmetilsyn.complaint.ComplaintKind;
import no.algoritmetilsyn.process.Engine;

/** Answers with the decision table {@code complaint-sorting.dmn}; what it read is not kept by the engine. */
@ApplicationScoped
public class DecisionTableClassifier implements Classifier {

    private static final String DECISION = "complaintSorting";

    @Inject
    Engine engine;

    private volatile String version;

    @Override
    public Proposal propose(Facts facts) {
        List<Map<String, Object>> matched = engine.ask(processEngine -> processEngine
                .getDecisionService()
                .evaluateDecisionTableById(engine.model(DECISION))
                .variables(Map.of(
                        "anonymous", facts.anonymous(),
                        "affected", facts.saysWhoIsAffected(),
                        "text", facts.text(),
                        "risk", facts.riskClass(),
                        "registerError", facts.reportsError()))
                .evaluate()
                .getResultList());
        return new Proposal(
                ComplaintKind.valueOf((String) matched.get(0).get("kind")),
                matched.stream().map(row -> (String) row.get("rule")).toList(),
                version());
    }

    private String version() {
        if (version == null) {
            version = engine.ask(processEngine ->
                            processEngine.getRepositoryService().getDecisionDefinition(engine.model(DECISION)))
                    .getVersionTag();
        }
        return version;
    }
}
