package no.algoritmetilsyn.algorithm;

import jakarta.ejb.ApplicationException;
import java.util.List;
import no.algoritmetilsyn.algorithm.standard.FieldFault;

/** A record does not fit the standard. */
@ApplicationException(rollback = true)
public class InvalidContent extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<FieldFault> faults;

    InvalidContent(List<FieldFault> faults) {
        super("The record does not fit the standard in " + faults.size() + " places");
        this.faults = List.copyOf(faults);
    }

    /** What is wrong, field by field. */
    public List<FieldFault> faults() {
        return faults;
    }
}
