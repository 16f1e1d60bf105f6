package no.algoritmetilsyn.casefile.step.input;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A component without which law forbids the step, such as the reason for leaving out a notice: where it is missing, the step is refused and
 * that is written down. What else is missing in a form is told there alone.
 */
@Target({ElementType.FIELD, ElementType.RECORD_COMPONENT})
@Retention(RetentionPolicy.RUNTIME)
public @interface AskedByLaw {}
