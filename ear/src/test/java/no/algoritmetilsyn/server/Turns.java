package no.algoritmetilsyn.server;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** A long row of trials that are alike: {@code mvn verify} runs some of them each day, and others on the next. */
public final class Turns {

    /** Read once: all classes of a run mean the same day. */
    private static final long TODAY = LocalDate.now().toEpochDay();

    private Turns() {}

    /**
     * The trials whose turn it is today.
     *
     * @param all in an order that stays
     * @param days after how many days all of them have run
     */
    public static <T> List<T> ofToday(List<T> all, int days) {
        var todays = new ArrayList<T>();
        for (int i = (int) (TODAY % days); i < all.size(); i += days) {
            todays.add(all.get(i));
        }
        return todays;
    }

    /** Whether it is the turn of the trial in this place of an order, the first being 0. */
    public static boolean isOfToday(int place, int days) {
        return place % days == TODAY % days;
    }

    /**
     * The trials whose turn it is today, one after the other: where those beside each other need the same things.
     *
     * @param all in an order that stays
     * @param days after how many days all of them have run
     */
    public static <T> List<T> stretchOfToday(List<T> all, int days) {
        int day = (int) (TODAY % days);
        return all.subList(all.size() * day / days, all.size() * (day + 1) / days);
    }
}
