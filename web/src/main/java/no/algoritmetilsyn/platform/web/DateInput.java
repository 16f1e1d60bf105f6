package no.algoritmetilsyn.platform.web;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.temporal.ValueRange;
import java.util.Optional;
import java.util.function.UnaryOperator;
import no.algoritmetilsyn.text.CleanText;
import no.algoritmetilsyn.text.TypedDate;

/** A date as it was typed, in three fields; what was typed stays, also when it is no date. */
public class DateInput implements Serializable {

    private static final ValueRange YEARS = ValueRange.of(1900, 9999);

    private String day;
    private String month;
    private String year;

    /** Three empty fields. */
    public DateInput() {}

    /** The fields of a date. */
    public DateInput(LocalDate date) {
        day = Integer.toString(date.getDayOfMonth());
        month = Integer.toString(date.getMonthValue());
        year = Integer.toString(date.getYear());
    }

    /**
     * Fills in what was typed into the three fields of a date.
     *
     * @param typed gives the text of a field by its name; null where there is no such field
     */
    public void fill(String name, UnaryOperator<String> typed) {
        day = typed.apply(name);
        month = typed.apply(name + "-month");
        year = typed.apply(name + "-year");
    }

    /** Whether nothing was typed. */
    public boolean isEmpty() {
        return CleanText.isMissing(day) && CleanText.isMissing(month) && CleanText.isMissing(year);
    }

    /**
     * Whether somebody can have meant a date: Java counts a million times as many years as people do, and more than the
     * database has room for.
     */
    public static boolean isMeant(LocalDate date) {
        return YEARS.isValidValue(date.getYear());
    }

    /**
     * The date; empty when the fields hold none. The month may be a name; a whole date may have been pasted into the first
     * field ({@link TypedDate}).
     */
    public Optional<LocalDate> toDate() {
        boolean pasted = CleanText.isMissing(month) && CleanText.isMissing(year);
        return (pasted ? TypedDate.read(day) : TypedDate.of(day, month, year)).filter(DateInput::isMeant);
    }

    /** Day of the month, as typed. */
    public String getDay() {
        return day;
    }

    /** Called by Faces. */
    public void setDay(String day) {
        this.day = day;
    }

    /** Number of the month, as typed. */
    public String getMonth() {
        return month;
    }

    /** Called by Faces. */
    public void setMonth(String month) {
        this.month = month;
    }

    /** Year, as typed. */
    public String getYear() {
        return year;
    }

    /** Called by Faces. */
    public void setYear(String year) {
        this.year = year;
    }
}
