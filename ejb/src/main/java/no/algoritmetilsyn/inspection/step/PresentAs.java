package no.algoritmetilsyn.inspection.step;

/** In which capacity somebody is present at a visit. */
public enum PresentAs {
    AUTHORITY,
    MANAGEMENT,
    EMPLOYEE,
    /** Called by the body (forvaltningsloven § 15 second paragraph). */
    WITNESS,
    UNION_REPRESENTATIVE,
    SAFETY_REPRESENTATIVE,
    /** Of the system that is examined. */
    PROVIDER,
    OTHER;

    /** Whether somebody speaks for the employees, who have a seat only where a provision or the body gives it. */
    public boolean isOfEmployees() {
        return this == UNION_REPRESENTATIVE || this == SAFETY_REPRESENTATIVE;
    }
}
