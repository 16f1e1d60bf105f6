package no.algoritmetilsyn.lawbook;

import java.time.LocalDate;
import java.util.Optional;
import no.algoritmetilsyn.law.Dated;

/**
 * Who may sign a kind of letter.
 *
 * @param organ that it is given to
 * @param kind of letter
 * @param decision whether it is about letters that are decisions
 * @param role that may sign
 * @param alone whether alone, or only what somebody else has written
 * @param first day
 * @param last day; null while nobody has said so
 * @param word what the power rests on
 */
public record Delegation(
        String organ,
        String kind,
        boolean decision,
        String role,
        boolean alone,
        LocalDate first,
        LocalDate last,
        String word)
        implements Dated {

    @Override
    public Optional<LocalDate> from() {
        return Optional.of(first);
    }

    @Override
    public Optional<LocalDate> until() {
        return Optional.ofNullable(last).map(day -> day.plusDays(1));
    }
}
