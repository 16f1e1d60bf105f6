package no.algoritmetilsyn.deadline.question;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;

/**
 * A second calculator, which shares nothing with the product's: it walks the calendar day by day (and hours minute by minute),
 * asks each day whether it is one on which Norway works, and finds Easter by Butcher's rule.
 */
public final class Peer {

    private static final ZoneId OSLO = ZoneId.of("Europe/Oslo");

    private Peer() {}

    public static LocalDate courts(LocalDate start, int amount, String unit) {
        return working(reached(start, amount, unit));
    }

    public static LocalDate calendar(LocalDate start, int amount, String unit) {
        return reached(start, amount, unit);
    }

    static LocalDate workingDays(LocalDate start, int amount) {
        LocalDate day = start;
        for (int counted = 0; counted < amount; ) {
            day = day.plusDays(1);
            counted += works(day) ? 1 : 0;
        }
        return day;
    }

    static LocalDate european(LocalDate start, int amount, String unit) {
        LocalDate end = working(reached(start, amount, unit));
        if (unit.equals("DAY") && amount == 1) {
            return end;
        }
        int found = 0;
        for (LocalDate day = start.plusDays(1); ; day = day.plusDays(1)) {
            found += works(day) ? 1 : 0;
            if (!day.isBefore(end) && found >= 2) {
                return working(day);
            }
        }
    }

    static Instant plainHours(String start, int hours) {
        return OffsetDateTime.parse(start).toInstant().plusSeconds(hours * 3600L);
    }

    static Instant europeanHours(String start, int hours) {
        long second = OffsetDateTime.parse(start).toInstant().getEpochSecond();
        return Instant.ofEpochSecond(second - second % 3600 + 3600 + hours * 3600L);
    }

    static Instant courtHours(String start, int hours) {
        Instant moment = OffsetDateTime.parse(start).toInstant();
        for (long left = hours * 60L; left > 0; ) {
            LocalDate day = LocalDate.ofInstant(moment, OSLO);
            left -= holiday(day) ? 0 : 1;
            moment = moment.plusSeconds(60);
        }
        return moment;
    }

    static LocalDate working(LocalDate day) {
        return works(day) ? day : working(day.plusDays(1));
    }

    static boolean works(LocalDate day) {
        return day.getDayOfWeek().getValue() != 6 && !holiday(day);
    }

    private static LocalDate reached(LocalDate start, int amount, String unit) {
        LocalDate day = start;
        switch (unit) {
            case "DAY", "WEEK" -> {
                int days = unit.equals("WEEK") ? amount * 7 : amount;
                for (int passed = 0; passed < days; passed++) {
                    day = day.plusDays(1);
                }
                return day;
            }
            default -> {
                int months = unit.equals("YEAR") ? amount * 12 : amount;
                int month = start.getYear() * 12 + start.getMonthValue() - 1 + months;
                int number = start.getDayOfMonth();
                while (!exists(month / 12, month % 12 + 1, number)) {
                    number--;
                }
                return LocalDate.of(month / 12, month % 12 + 1, number);
            }
        }
    }

    private static boolean exists(int year, int month, int number) {
        boolean leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
        int[] lengths = {31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
        return number <= lengths[month - 1];
    }

    private static boolean holiday(LocalDate day) {
        String number = day.getDayOfMonth() + "." + day.getMonthValue() + ".";
        if (day.getDayOfWeek().getValue() == 7 || " 1.1. 1.5. 17.5. 25.12. 26.12. ".contains(" " + number + " ")) {
            return true;
        }
        long fromEaster = day.toEpochDay() - easter(day.getYear()).toEpochDay();
        return fromEaster == -3 || fromEaster == -2 || fromEaster == 1 || fromEaster == 39 || fromEaster == 50;
    }

    /** Butcher's rule, as first printed in 1876. */
    private static LocalDate easter(int year) {
        int a = year % 19;
        int b = year / 100;
        int c = year % 100;
        int h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
        int l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
        int m = (a + 11 * h + 22 * l) / 451;
        int month = (h + l - 7 * m + 114) / 31;
        return LocalDate.of(year, month, (h + l - 7 * m + 114) % 31 + 1);
    }
}
