package no.algoritmetilsyn.access;

/** What somebody is to the authority. One account may hold several roles. */
public enum Role {
    /** Anybody, logged in or not. Everyone has it. */
    ANYONE,
    /** A person with an account of their own. */
    CITIZEN,
    /** Has shown the follow-up code of a complaint, and acts for it. */
    COMPLAINANT,
    /** Signs for an agency, a municipality or an enterprise. */
    BODY,
    /** Speaks for employees in one workplace (tillitsvalgt, verneombud). */
    REPRESENTATIVE,
    /** Sorts complaints, inspects, answers. */
    INSPECTOR,
    /** Drafts decisions. */
    LAWYER,
    /** Approves what others have drafted. */
    LEADER,
    /** Edits the register of algorithms. */
    REGISTRAR,
    /** Keeps the journal and the archive. */
    ARCHIVIST,
    /** Handles appeals in the appeal body. */
    APPEAL_OFFICER,
    /** Runs the installation; sees no case. */
    ADMINISTRATOR,
    /** The application itself, in jobs. */
    SYSTEM;

    /** Whether the role belongs to somebody employed by the authority. */
    public boolean isStaff() {
        return switch (this) {
            case INSPECTOR, LAWYER, LEADER, REGISTRAR, ARCHIVIST, APPEAL_OFFICER, ADMINISTRATOR -> true;
            case ANYONE, CITIZEN, COMPLAINANT, BODY, REPRESENTATIVE, SYSTEM -> false;
        };
    }
}
