package no.algoritmetilsyn.partyaccess;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import no.algoritmetilsyn.partyaccess.step.Outcome;

/** What the form of a ruling begins with: a row for each document, and no answer but where law leaves one only. */
@Dependent
class AccessForms {

    @Inject
    AccessRequests requests;

    @Inject
    AccessRules rules;

    Map<String, String> rulings(UUID id) {
        Map<String, String> form = new LinkedHashMap<>();
        int row = 0;
        for (CasePaper paper : rules.open(requests.request(id)).values()) {
            String field = "rulings-" + row + "-";
            form.put(field + "document", paper.documentId().toString());
            if (paper.nature() == CasePaper.Nature.SOURCE) {
                form.put(field + "outcome", Outcome.REFUSED.name());
                form.put(field + "ground", "SOURCE");
            }
            row++;
        }
        form.put("rulings-rows", Integer.toString(row));
        return form;
    }
}
