package no.algoritmetilsyn.operation;

import java.util.List;

/** What must hold within the register, for tests that write to it. */
public final class RegisterRules {

    /** Statements that find nothing. */
    public static final List<String> ALL = List.of(RegisterInvariants.SHOWS_LAST, RegisterInvariants.COPIES);

    private RegisterRules() {}
}
