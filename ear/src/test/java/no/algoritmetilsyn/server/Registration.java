package no.algoritmetilsyn.server;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** The form by which staff write down what came by phone or post, filled in for somebody who stays anonymous. */
public final class Registration {

    private Registration() {}

    /**
     * Names and values in turn.
     *
     * @param channel such as {@code PHONE}
     * @param more fields beyond these, or others in their place
     */
    public static String[] of(String channel, String text, LocalDate received, String... more) {
        List<String> fields = List.of(
                "channel",
                channel,
                "received",
                Integer.toString(received.getDayOfMonth()),
                "received-month",
                Integer.toString(received.getMonthValue()),
                "received-year",
                Integer.toString(received.getYear()),
                "description",
                "Poengmodell for barnehageplass",
                "text",
                text,
                "contact",
                "true",
                "language",
                "nb");
        return Stream.concat(fields.stream(), Stream.of(more)).toArray(String[]::new);
    }

    /** The form that corrects the day on which it came, names and values in turn. */
    public static String[] correction(LocalDate day, String reason) {
        return new String[] {
            "day",
            Integer.toString(day.getDayOfMonth()),
            "day-month",
            Integer.toString(day.getMonthValue()),
            "day-year",
            Integer.toString(day.getYear()),
            "reason",
            reason
        };
    }
}
