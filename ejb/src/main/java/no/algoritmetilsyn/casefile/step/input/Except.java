package no.algoritmetilsyn.casefile.step.input;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.Set;

/** A choice among the constants of an enum, but for some that nobody may choose. */
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.RECORD_COMPONENT})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = Except.Validator.class)
public @interface Except {

    /** Names of the constants that may not be chosen. */
    String[] value();

    /** Code of the violation. */
    String message() default "unknownChoice";

    /** As Jakarta Validation asks. */
    Class<?>[] groups() default {};

    /** As Jakarta Validation asks. */
    Class<? extends Payload>[] payload() default {};

    /** Refuses the constants that are named. */
    class Validator implements ConstraintValidator<Except, Enum<?>> {

        private Set<String> refused;

        @Override
        public void initialize(Except constraint) {
            refused = Set.of(constraint.value());
        }

        @Override
        public boolean isValid(Enum<?> value, ConstraintValidatorContext context) {
            return value == null || !refused.contains(value.name());
        }
    }
}
