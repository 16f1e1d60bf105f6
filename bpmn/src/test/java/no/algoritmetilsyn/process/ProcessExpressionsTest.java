package no.algoritmetilsyn.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.bpm.engine.variable.context.VariableContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What an expression of a model can reach, and what it cannot. */
class ProcessExpressionsTest {

    /** A bean on the list. */
    public static final class GreetingProcess implements ProcessBean {

        /** Greets. */
        public String greet(String name) {
            return "Hei, " + name;
        }

        /** Fails. */
        public void fail() {
            throw new IllegalStateException("as asked");
        }
    }

    private final ProcessExpressions expressions =
            new ProcessExpressions(Map.of("greetingProcess", new GreetingProcess()));

    @Test
    void bean_on_the_list_answers() {
        assertThat(evaluate("${greetingProcess.greet(name)}")).isEqualTo("Hei, Berit");
    }

    @Test
    void variable_cannot_pass_itself_off_as_a_bean() {
        VariableContext variables = Variables.createVariables()
                .putValue("greetingProcess", "not a bean")
                .putValue("name", "Berit")
                .asVariableContext();
        assertThat(evaluate("${greetingProcess.greet(name)}", variables)).isEqualTo("Hei, Berit");
    }

    @Test
    void exception_of_a_bean_comes_through_as_it_is() {
        assertThatThrownBy(() -> evaluate("${greetingProcess.fail()}"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("as asked");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "${name.getClass()}", "${name.class}", "${name.getClass().forName('java.lang.Runtime')}",
                        "${name.length()}",
                "${greetingProcess.getClass()}", "${greetingProcess.class}", "${greetingProcess.hashCode()}",
                        "${unknown.greet(name)}",
                "${''.getClass()}", "${greetingProcess.wait()}"
            })
    void nothing_else_resolves(String expression) {
        assertThatThrownBy(() -> evaluate(expression))
                .isInstanceOfAny(ProcessEngineException.class, RuntimeException.class);
    }

    private Object evaluate(String expression) {
        return evaluate(
                expression,
                Variables.createVariables().putValue("name", "Berit").asVariableContext());
    }

    private Object evaluate(String expression, VariableContext variables) {
        return expressions.createValueExpression(expression).getValue(expressions.createElContext(variables));
    }
}
