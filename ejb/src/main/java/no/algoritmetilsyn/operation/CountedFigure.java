package no.algoritmetilsyn.operation;

import java.util.function.DoubleSupplier;

/**
 * A figure that is found by asking.
 *
 * @param ask gives how much there is now
 */
public record CountedFigure(String name, String help, DoubleSupplier ask) implements Figure {

    @Override
    public double value() {
        return ask.getAsDouble();
    }
}
