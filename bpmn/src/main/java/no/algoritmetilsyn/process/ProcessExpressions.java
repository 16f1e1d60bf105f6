package no.algoritmetilsyn.process;

import java.beans.FeatureDescriptor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Collections;
import java.util.Iterator;
import java.util.Map;
import org.camunda.bpm.engine.impl.el.JuelExpressionManager;
import org.camunda.bpm.engine.impl.el.VariableContextElResolver;
import org.camunda.bpm.engine.impl.el.VariableScopeElResolver;
import org.camunda.bpm.impl.juel.jakarta.el.CompositeELResolver;
import org.camunda.bpm.impl.juel.jakarta.el.ELContext;
import org.camunda.bpm.impl.juel.jakarta.el.ELException;
import org.camunda.bpm.impl.juel.jakarta.el.ELResolver;
import org.camunda.bpm.impl.juel.jakarta.el.MethodNotFoundException;

/**
 * Expressions of the models, narrowed to what models need: the beans on the list, their public methods, and process
 * variables. Beans come before variables, so that no variable can pass itself off as a bean; properties and methods of
 * anything else (a string's class, say) do not resolve.
 */
class ProcessExpressions extends JuelExpressionManager {

    private final Map<String, ProcessBean> processBeans;

    ProcessExpressions(Map<String, ProcessBean> processBeans) {
        this.processBeans = processBeans;
    }

    @Override
    protected ELResolver createElResolver() {
        var resolver = new CompositeELResolver();
        resolver.add(new Beans(processBeans));
        resolver.add(new VariableScopeElResolver());
        resolver.add(new VariableContextElResolver());
        return resolver;
    }

    private static final class Beans extends ELResolver {

        private final Map<String, ProcessBean> beans;

        Beans(Map<String, ProcessBean> beans) {
            this.beans = beans;
        }

        @Override
        public Object getValue(ELContext context, Object base, Object property) {
            ProcessBean bean = base == null ? beans.get(String.valueOf(property)) : null;
            context.setPropertyResolved(bean != null);
            return bean;
        }

        @Override
        public Object invoke(ELContext context, Object base, Object name, Class<?>[] types, Object[] arguments) {
            if (!(base instanceof ProcessBean)) {
                return null;
            }
            Method method = Arrays.stream(base.getClass().getMethods())
                    .filter(candidate -> candidate.getName().equals(name))
                    .filter(candidate -> candidate.getParameterCount() == arguments.length)
                    .filter(candidate -> candidate.getDeclaringClass() != Object.class)
                    .findFirst()
                    .orElseThrow(
                            () -> new MethodNotFoundException(base.getClass().getSimpleName() + "." + name));
            context.setPropertyResolved(true);
            return call(method, base, arguments);
        }

        private static Object call(Method method, Object base, Object[] arguments) {
            try {
                return method.invoke(base, arguments);
            } catch (InvocationTargetException e) {
                throw e.getCause() instanceof RuntimeException cause ? cause : new ELException(e.getCause());
            } catch (IllegalAccessException e) {
                throw new ELException(e);
            }
        }

        @Override
        public Class<?> getType(ELContext context, Object base, Object property) {
            return Object.class;
        }

        @Override
        public void setValue(ELContext context, Object base, Object property, Object value) {
            // Nothing of ours can be set from a model.
        }

        @Override
        public boolean isReadOnly(ELContext context, Object base, Object property) {
            return true;
        }

        @Override
        public Iterator<FeatureDescriptor> getFeatureDescriptors(ELContext context, Object base) {
            return Collections.emptyIterator();
        }

        @Override
        public Class<?> getCommonPropertyType(ELContext context, Object base) {
            return Object.class;
        }
    }
}
