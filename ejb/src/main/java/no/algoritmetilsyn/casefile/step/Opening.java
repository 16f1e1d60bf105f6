package no.algoritmetilsyn.casefile.step;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import no.algoritmetilsyn.access.Act;
import no.algoritmetilsyn.casefile.Link;
import no.algoritmetilsyn.casefile.ProceedingKind;

/**
 * Declares that a record is what it takes to open a proceeding by hand. It is named and its texts are found as those of a
 * {@link Step}.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface Opening {

    /** Kind of the new proceeding. */
    ProceedingKind kind();

    /** What is done, for the access table. */
    Act act();

    /** Last part of the address of its page, in Norwegian. */
    String path();

    /** Action of its event in the audit chain of the case. */
    String event();

    /** What the new proceeding has to do with the one it is opened from. */
    Link.Relation relation();
}
