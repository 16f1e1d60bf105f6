package no.algoritmetilsyn.process;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.camunda.bpm.dmn.feel.impl.FeelEngine;
import org.camunda.bpm.engine.variable.context.VariableContext;
import org.camunda.feel.api.EvaluationResult;
import org.camunda.feel.api.FeelEngineApi;
import org.camunda.feel.api.FeelEngineBuilder;
import org.camunda.feel.api.ParseResult;
import org.camunda.feel.syntaxtree.ParsedExpression;

/**
 * FEEL for decision tables, each expression parsed once. The engine's own reading parses every cell at every evaluation,
 * which cost more than the rest of a decision.
 */
class ParsedFeel implements FeelEngine {

    private final FeelEngineApi feel = FeelEngineBuilder.forJava().build();
    private final Map<String, ParsedExpression> expressions = new ConcurrentHashMap<>();
    private final Map<String, ParsedExpression> tests = new ConcurrentHashMap<>();

    @Override
    @SuppressWarnings("unchecked")
    public <T> T evaluateSimpleExpression(String expression, VariableContext variables) {
        return (T) value(feel.evaluate(parsed(expressions, expression, feel::parseExpression), values(variables)));
    }

    @Override
    public boolean evaluateSimpleUnaryTests(String test, String inputVariable, VariableContext variables) {
        Object input = variables.resolve(inputVariable).getValue();
        return Boolean.TRUE.equals(
                value(feel.evaluateWithInput(parsed(tests, test, feel::parseUnaryTests), input, values(variables))));
    }

    private static ParsedExpression parsed(
            Map<String, ParsedExpression> known, String text, Function<String, ParseResult> parser) {
        return known.computeIfAbsent(text, unknown -> {
            ParseResult result = parser.apply(unknown);
            if (result.isFailure()) {
                throw new IllegalArgumentException(result.failure().message());
            }
            return result.parsedExpression();
        });
    }

    private static Object value(EvaluationResult result) {
        if (result.isFailure()) {
            throw new IllegalArgumentException(result.failure().message());
        }
        return result.result();
    }

    private static Map<String, Object> values(VariableContext variables) {
        var values = new HashMap<String, Object>();
        variables
                .keySet()
                .forEach(name -> values.put(name, variables.resolve(name).getValue()));
        return values;
    }
}
