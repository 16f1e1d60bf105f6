package no.algoritmetilsyn.costs.process;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import no.algoritmetilsyn.authority.Organ;
import no.algoritmetilsyn.costs.CostsPages;
import no.algoritmetilsyn.process.ProcessBean;

/** What {@code costs.bpmn} asks that no other model does. */
@ApplicationScoped
public class CostsProcess implements ProcessBean {

    @Inject
    CostsPages pages;

    /** Model: the group whose work a claim is: that of the organ which changed the decision (forvaltningsloven § 36). */
    public String group(String proceedingId) {
        return pages.organ(UUID.fromString(proceedingId)) == Organ.APPEAL_BODY ? "appeals" : "intake";
    }
}
