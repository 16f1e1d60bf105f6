package no.algoritmetilsyn.casefile.step.input;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A component that only the staff says, when they enter what a party has done: the day on which it was posted, how it came. A
 * party that takes the step itself is not asked for it: a day is today, a choice the constant that is named here. Other types
 * cannot carry it.
 */
@Target({ElementType.FIELD, ElementType.RECORD_COMPONENT})
@Retention(RetentionPolicy.RUNTIME)
public @interface SaidByStaff {

    /** Name of the constant that holds when a party takes the step itself; of no account for a day. */
    String party() default "OWN_PAGES";
}
