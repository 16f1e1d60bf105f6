package no.algoritmetilsyn.inspection.theme;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A theme as it is from one day on. An inspection keeps the version that it was planned by.
 *
 * @param theme id of the theme
 * @param number 1, 2, 3 …
 * @param from the first day on which new inspections are planned by it
 * @param news what is new in it, for those who know the version before
 * @param requirements in the order in which they are examined
 */
public record ThemeVersion(String theme, int number, LocalDate from, Words news, List<Requirement> requirements) {

    /** The requirement with this id; empty when the version has none. */
    public Optional<Requirement> requirement(String id) {
        return requirements.stream().filter(one -> one.id().equals(id)).findFirst();
    }

    /** Whether it has begun. */
    public boolean hasStarted(LocalDate day) {
        return !day.isBefore(from);
    }

    /**
     * SHA-256 of all that it says, in hexadecimal digits: proves to an inspection that its checklist is as it was. A later
     * version of the theme does not change it.
     */
    public String sha256() {
        Stream<Object> said = Stream.concat(
                Stream.of(theme, number, from, news.nb(), news.nn(), news.en()),
                requirements.stream().flatMap(ThemeVersion::said));
        String text = said.map(Object::toString).collect(Collectors.joining("\u001F"));
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    private static Stream<Object> said(Requirement one) {
        return Stream.concat(
                Stream.of(one.id(), one.since(), one.provision(), one.regime()),
                Stream.of(one.text(), one.evidence(), one.guidance())
                        .flatMap(words -> Stream.of(words.nb(), words.nn(), words.en())));
    }
}
