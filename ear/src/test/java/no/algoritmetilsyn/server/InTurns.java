package no.algoritmetilsyn.server;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.platform.commons.support.AnnotationSupport;

/** Trials of one kind that take long, such as kills of a server: each of them runs on its day, and the others on theirs. */
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(InTurns.Condition.class)
public @interface InTurns {

    /** After how many days each of them has run. */
    int days();

    /** On which of these days this one runs, the first being 0. */
    int day();

    /** Compares with today. */
    class Condition implements ExecutionCondition {

        @Override
        public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
            return context.getElement()
                    .flatMap(element -> AnnotationSupport.findAnnotation(element, InTurns.class))
                    .filter(turn -> !Turns.isOfToday(turn.day(), turn.days()))
                    .map(turn -> ConditionEvaluationResult.disabled("runs on another day"))
                    .orElseGet(() -> ConditionEvaluationResult.enabled("runs today"));
        }
    }
}
