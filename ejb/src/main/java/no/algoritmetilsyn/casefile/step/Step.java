package no.algoritmetilsyn.casefile.step;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import no.algoritmetilsyn.access.Act;
import no.algoritmetilsyn.casefile.ProceedingKind;

/**
 * Declares that a record is what a step takes. The step is named as the record, in lower camel case: that is its name in
 * the API, in the model and in the keys of its texts, {@code <feature>.<step>.…}.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface Step {

    /** Kinds of proceeding it can be taken with; all of them when none is named. */
    ProceedingKind[] kinds() default {};

    /** What is done with it, for the access table. */
    Act act();

    /**
     * What a party does that takes the step itself, for the access table, such as {@link Act#PROCEEDING_ANSWER}; empty when only
     * the staff takes it. Components that a party is not asked for are {@link
     * no.algoritmetilsyn.casefile.step.input.SaidByStaff}.
     */
    Act[] party() default {};

    /** Id of the user task that it ends; empty when it can be taken at any time while the proceeding is open. */
    String task() default "";

    /**
     * Id of a user task during which it can be taken as well, when the one that it ends is not open: then it ends none. Empty when
     * there is no such task.
     */
    String alsoDuring() default "";

    /** Whether it can be taken when the task that it ends is not open as well: then it ends none, and its rules alone refuse it. */
    boolean evenWithoutTask() default false;

    /** Whether the task ends with it; if not, it ends later, with the letter that the step begins. */
    boolean endsTask() default true;

    /** Address of the page on which people take it, where that is another than the form of the step: {@code /tilsyn/…/{id}}. */
    String page() default "";

    /** Id of the user task that it prepares without ending it; empty when it prepares none. */
    String prepares() default "";

    /**
     * Name of the message that the process of the proceeding hears, where the step comes in between: a request, an end. Empty
     * when it hears none.
     */
    String message() default "";

    /** Last part of the address of its page, in Norwegian. */
    String path();

    /** Action of its event in the audit chain of the case. */
    String event();

    /** Version of its input: a form or a draft of another version is not taken for this one. */
    int version() default 1;

    /** Whether it cannot be taken back, so that the page asks once more. */
    boolean asksAgain() default false;

    /** Whether it has to be taken by somebody who has not written what it is about; as the access table says of its act. */
    boolean fourEyes() default false;

    /** Whether it changes the state that others see before they take a step; a note does not. */
    boolean changesState() default true;
}
