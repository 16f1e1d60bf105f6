package no.algoritmetilsyn.process;

import camundajar.impl.scala.collection.immutable.List;
import camundajar.impl.scala.collection.immutable.Map$;
import camundajar.impl.scala.collection.immutable.Nil$;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.camunda.bpm.dmn.feel.impl.FeelEngine;
import org.camunda.bpm.engine.variable.context.VariableContext;
import org.camunda.feel.api.FeelEngineApi;
import org.camunda.feel.api.FeelEngineBuilder;
import org.camunda.feel.api.ParseResult;
import org.camunda.feel.context.Context;
import org.camunda.feel.impl.JavaValueMapper;
import org.camunda.feel.impl.interpreter.BuiltinFunctions;
import org.camunda.feel.impl.interpreter.EvalContext;
import org.camunda.feel.impl.interpreter.FeelInterpreter;
import org.camunda.feel.syntaxtree.ParsedExpression;
import org.camunda.feel.syntaxtree.Val;
import org.camunda.feel.syntaxtree.ValError;
import org.camunda.feel.syntaxtree.ValFatalError;
import org.camunda.feel.syntaxtree.ValFunction;
import org.camunda.feel.valuemapper.ValueMapper;

/**
 * FEEL for decision tables: each expression is parsed once, and the functions of the language are made once.
 *
 * <p>The engine's own reading parses every cell and makes some hundred functions anew at every evaluation, which cost
 * more than the rest of a receipt of a complaint.
 */
class ParsedFeel implements FeelEngine {

    private final FeelEngineApi feel = FeelEngineBuilder.forJava().build();
    private final ValueMapper mapper =
            new ValueMapper.CompositeValueMapper(Nil$.MODULE$.$colon$colon(new JavaValueMapper()));
    private final FeelInterpreter interpreter = new FeelInterpreter(mapper);
    private final camundajar.impl.scala.collection.immutable.Map<String, List<ValFunction>> functions =
            new BuiltinFunctions(org.camunda.feel.FeelEngine.defaultClock(), mapper).functions();
    private final Map<String, ParsedExpression> expressions = new ConcurrentHashMap<>();
    private final Map<String, ParsedExpression> tests = new ConcurrentHashMap<>();

    @Override
    @SuppressWarnings("unchecked")
    public <T> T evaluateSimpleExpression(String expression, VariableContext variables) {
        return (T) value(parsed(expressions, expression, feel::parseExpression), values(variables));
    }

    @Override
    public boolean evaluateSimpleUnaryTests(String test, String inputVariable, VariableContext variables) {
        Object input = variables.resolve(inputVariable).getValue();
        return Boolean.TRUE.equals(value(
                parsed(tests, test, feel::parseUnaryTests),
                with(
                        values(variables),
                        org.camunda.feel.FeelEngine.UnaryTests$.MODULE$.defaultInputVariable(),
                        input)));
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

    private Object value(
            ParsedExpression expression, camundajar.impl.scala.collection.immutable.Map<String, Object> values) {
        EvalContext context = EvalContext.wrap(new Context.StaticContext(values, functions), mapper);
        Val value = interpreter.eval(expression.expression(), context);
        if (value instanceof ValError error) {
            throw new IllegalArgumentException(error.error());
        }
        if (value instanceof ValFatalError error) {
            throw new IllegalArgumentException(error.error());
        }
        return mapper.unpackVal(value);
    }

    private static camundajar.impl.scala.collection.immutable.Map<String, Object> values(VariableContext variables) {
        camundajar.impl.scala.collection.immutable.Map<String, Object> values = Map$.MODULE$.empty();
        for (String name : variables.keySet()) {
            values = with(values, name, variables.resolve(name).getValue());
        }
        return values;
    }

    @SuppressWarnings("unchecked")
    private static camundajar.impl.scala.collection.immutable.Map<String, Object> with(
            camundajar.impl.scala.collection.immutable.Map<String, Object> values, String name, Object value) {
        return (camundajar.impl.scala.collection.immutable.Map<String, Object>) values.updated(name, value);
    }
}
