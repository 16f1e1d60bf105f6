package no.algoritmetilsyn.deadline.web;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.Optional;
import no.algoritmetilsyn.deadline.counting.Start;
import no.algoritmetilsyn.deadline.counting.StartKind;
import no.algoritmetilsyn.platform.AuthorityClock;

/** The start of a calculation as an address writes it: an ISO 8601 date, or a date and time, in Oslo if it has no zone. */
final class StartParameter {

    private StartParameter() {}

    /** Empty when it is none of these. */
    static Optional<Start> parse(String text) {
        // A plus that was not escaped has become a space.
        String written = text.trim().replace(' ', '+');
        try {
            return Optional.of(
                    written.contains("T")
                            ? Start.at(StartKind.OCCURRED, moment(written))
                            : Start.on(StartKind.OCCURRED, LocalDate.parse(written)));
        } catch (DateTimeException notADate) {
            return Optional.empty();
        }
    }

    private static Instant moment(String written) {
        String time = written.substring(written.indexOf('T'));
        boolean hasZone = time.endsWith("Z") || time.contains("+") || time.contains("-");
        return hasZone
                ? OffsetDateTime.parse(written).toInstant()
                : LocalDateTime.parse(written).atZone(AuthorityClock.ZONE).toInstant();
    }
}
