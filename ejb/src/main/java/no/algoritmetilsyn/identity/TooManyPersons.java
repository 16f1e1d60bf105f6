package no.algoritmetilsyn.identity;

import jakarta.ejb.ApplicationException;

/** So many have that name that none of them is told; with more of the name there are fewer. */
@ApplicationException(rollback = true)
public class TooManyPersons extends RuntimeException {

    /** Nobody was told. */
    public TooManyPersons() {
        super("Too many persons have that name");
    }
}
