package no.algoritmetilsyn.law;

import java.time.LocalDate;
import java.util.Optional;

/** A row of law that holds from a day until another. */
public interface Dated {

    /** The first day; empty where it is as old as its act. */
    Optional<LocalDate> from();

    /** The first day on which it holds no longer; empty while nobody has said so. */
    Optional<LocalDate> until();
}
