package no.algoritmetilsyn.fine.evidence;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.algoritmetilsyn.decision.DecisionGround;
import no.algoritmetilsyn.law.power.FineFactor;

/** What the forms of some steps begin with, so that nobody has to type what is known. */
@Dependent
class FineForms {

    @Inject
    FineEvidenceRows evidence;

    @Inject
    FineLaw law;

    /** The row of each ground, with what was said of it last. */
    Map<String, String> breaches(UUID id) {
        var form = new HashMap<String, String>();
        Map<Integer, FineBreach> assessed = evidence.breaches(id);
        List<DecisionGround> grounds = evidence.grounds(id);
        form.put("breaches-rows", Integer.toString(Math.max(1, grounds.size())));
        for (int i = 0; i < grounds.size(); i++) {
            String row = "breaches-" + i + "-";
            int number = grounds.get(i).number();
            form.put(row + "number", Integer.toString(number));
            if (assessed.containsKey(number)) {
                FineBreach breach = assessed.get(number);
                form.put(row + "proof", breach.proof().name());
                form.put(row + "proofReason", breach.proofReason());
                form.put(row + "guilt", breach.guilt().name());
                form.put(row + "guiltReason", breach.guiltReason());
            }
        }
        return form;
    }

    /** The row of each factor, with what was said of it last. */
    Map<String, String> factors(UUID id) {
        var form = new HashMap<String, String>();
        Map<String, FineWeight> weighed = evidence.weights(id);
        List<FineFactor> factors = law.factors(evidence.decision(id).power());
        form.put("factors-rows", Integer.toString(Math.max(1, factors.size())));
        for (int i = 0; i < factors.size(); i++) {
            String row = "factors-" + i + "-";
            String factor = factors.get(i).id();
            form.put(row + "factor", factor);
            if (weighed.containsKey(factor)) {
                form.put(row + "direction", weighed.get(factor).direction().name());
                form.put(row + "sentence", weighed.get(factor).sentence());
            }
        }
        return form;
    }
}
