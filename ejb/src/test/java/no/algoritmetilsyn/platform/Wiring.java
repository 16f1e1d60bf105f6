package no.algoritmetilsyn.platform;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.TransactionScoped;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * Makes the beans of the product without a server, each once, and gives them what they ask for: other beans, the entity
 * manager of the running transaction, events that the observers of the beans made so far hear at once.
 */
public final class Wiring {

    private record Slot(Object owner, Field field) {}

    /** What each bean hears of, since that is asked often. */
    private static final Map<Class<?>, List<Method>> OBSERVERS = new ConcurrentHashMap<>();

    private final Map<Class<?>, Object> beans = new HashMap<>();
    private final List<Slot> perTransaction = new ArrayList<>();
    private EntityManager current;

    private final EntityManager entities = (EntityManager) Proxy.newProxyInstance(
            Wiring.class.getClassLoader(),
            new Class<?>[] {EntityManager.class},
            (self, method, arguments) -> call(method, current, arguments));

    /** Takes this one instead of making one. */
    public <T> void put(Class<T> type, T bean) {
        beans.put(type, bean);
    }

    /** The bean of a type. */
    public <T> T get(Class<T> type) {
        Object bean = beans.get(type);
        return type.cast(bean == null ? make(type) : bean);
    }

    /** From now on beans work with this one, in a transaction of its own. */
    public void begin(EntityManager manager) {
        current = manager;
        perTransaction.forEach(
                slot -> set(slot.field(), slot.owner(), instance(slot.field().getType())));
    }

    /** Lets all observers hear of something. */
    public void fire(Object event) {
        for (Object bean : List.copyOf(beans.values())) {
            OBSERVERS.computeIfAbsent(bean.getClass(), Wiring::observers).stream()
                    .filter(method -> method.getParameterTypes()[0].isInstance(event))
                    .forEach(method -> {
                        try {
                            call(method, bean, event);
                        } catch (RuntimeException | Error e) {
                            throw e;
                        } catch (Throwable e) {
                            throw new IllegalStateException(e);
                        }
                    });
        }
    }

    private static List<Method> observers(Class<?> type) {
        List<Method> observers =
                Stream.of(type.getDeclaredMethods()).filter(Wiring::isObserver).toList();
        observers.forEach(method -> method.setAccessible(true));
        return observers;
    }

    private static boolean isObserver(Method method) {
        if (method.getParameterCount() != 1 || method.isSynthetic()) {
            return false;
        }
        Observes observes = method.getParameters()[0].getAnnotation(Observes.class);
        return observes != null && observes.during() == TransactionPhase.IN_PROGRESS;
    }

    private Object make(Class<?> type) {
        if (type.isInterface()) {
            return null;
        }
        Object bean = instance(type);
        beans.put(type, bean);
        for (Class<?> each = type; each != Object.class; each = each.getSuperclass()) {
            for (Field field : each.getDeclaredFields()) {
                inject(bean, field);
            }
        }
        for (Method method : type.getDeclaredMethods()) {
            if (method.isAnnotationPresent(PostConstruct.class)) {
                method.setAccessible(true);
                try {
                    method.invoke(bean);
                } catch (ReflectiveOperationException e) {
                    throw new IllegalStateException(e);
                }
            }
        }
        return bean;
    }

    private void inject(Object bean, Field field) {
        Class<?> type = field.getType();
        if (field.isAnnotationPresent(PersistenceContext.class)) {
            set(field, bean, entities);
        } else if (!field.isAnnotationPresent(Inject.class)) {
            return;
        } else if (type == Instance.class) {
            set(field, bean, several((Class<?>)
                    ((ParameterizedType) field.getGenericType()).getActualTypeArguments()[0]));
        } else if (type == Event.class) {
            set(field, bean, event());
        } else if (type.isAnnotationPresent(TransactionScoped.class)) {
            perTransaction.add(new Slot(bean, field));
            set(field, bean, instance(type));
        } else {
            set(field, bean, get(type));
        }
    }

    /** All beans of a type that have been made so far. */
    private Object several(Class<?> type) {
        return Proxy.newProxyInstance(
                Wiring.class.getClassLoader(), new Class<?>[] {Instance.class}, (self, method, arguments) -> {
                    List<Object> found = List.copyOf(beans.values()).stream()
                            .filter(type::isInstance)
                            .toList();
                    return method.getName().equals("iterator")
                            ? found.iterator()
                            : method.isDefault()
                                    ? InvocationHandler.invokeDefault(self, method, arguments)
                                    : call(
                                            Iterable.class.getMethod(method.getName(), method.getParameterTypes()),
                                            found,
                                            arguments);
                });
    }

    private Object event() {
        return Proxy.newProxyInstance(
                Wiring.class.getClassLoader(), new Class<?>[] {Event.class}, (self, method, arguments) -> {
                    if (!method.getName().equals("fire")) {
                        throw new UnsupportedOperationException(method.getName());
                    }
                    fire(arguments[0]);
                    return null;
                });
    }

    private static Object instance(Class<?> type) {
        try {
            Constructor<?> constructor = type.getDeclaredConstructor();
            constructor.setAccessible(true);
            return constructor.newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("Cannot make " + type, e);
        }
    }

    private static void set(Field field, Object bean, Object value) {
        field.setAccessible(true);
        try {
            field.set(bean, value);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Object call(Method method, Object bean, Object... arguments) throws Throwable {
        try {
            return method.invoke(bean, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }
}
