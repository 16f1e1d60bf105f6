package no.algoritmetilsyn.letter.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import no.algoritmetilsyn.letter.LetterFrame;
import no.algoritmetilsyn.letter.LetterSnapshot;
import no.algoritmetilsyn.letter.SampleLetters;
import no.algoritmetilsyn.letter.kind.Letter;
import no.algoritmetilsyn.letter.kind.LetterKind;
import no.algoritmetilsyn.letter.print.LetterRenderer;
import no.algoritmetilsyn.letter.text.LetterLanguage;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A letter of any kind that goes to a person on our pages has one notice, and a copy of it has no second one. */
class OwnPagesNoticeTest {

    private static final Instant NOW = Instant.parse("2026-11-30T09:00:00Z");

    @AutoClose
    private static LetterFixture letters;

    @BeforeAll
    static void start() {
        letters = new LetterFixture();
    }

    private static long notices(UUID person) {
        return letters.cases.inTransaction(() -> ((Number) letters.entities()
                        .createNativeQuery(
                                "SELECT count(*) FROM outbox WHERE kind = 'letter.sent' AND recipient_identity_id = :person")
                        .setParameter("person", person)
                        .getSingleResult())
                .longValue());
    }

    private static OutgoingLetter letter(UUID proceeding, Letter data, UUID person) {
        LetterRenderer renderer = letters.cases.get(LetterRenderer.class);
        var asked = new NewLetter(proceeding, proceeding, data, LetterLanguage.NB, Addressee.person(person), "offl-13");
        LetterFrame frame = letters.cases
                .get(LetterFrames.class)
                .of(asked.to(), LetterLanguage.NB, asked.exemption(), LetterFixture.WRITER.id(), "2026/1", 1);
        var draft = LetterSnapshot.of(LetterLanguage.NB, frame, data, renderer.text(data, LetterLanguage.NB));
        return new OutgoingLetter(asked, draft, LetterFixture.WRITER.id(), NOW);
    }

    @Test
    void each_kind_of_letter_is_told_of_once() {
        UUID proceeding = letters.proceeding();
        Set<LetterKind> told = EnumSet.noneOf(LetterKind.class);
        for (Letter data : SampleLetters.all(LetterLanguage.NB)) {
            UUID person = letters.person("kari" + told.size());
            letters.cases.run(() -> {
                OutgoingLetter letter = letter(proceeding, data, person);
                var copy = new Dispatch(letter.id(), proceeding, letter.addressee(), Way.MIN_SAK, NOW);
                OwnPagesChannel channel = letters.cases.get(OwnPagesChannel.class);
                channel.hand(copy, letter, NOW);
                channel.hand(copy, letter, NOW);
            });
            assertThat(notices(person)).as(data.kind().name()).isEqualTo(1);
            told.add(data.kind());
        }
        assertThat(told).isEqualTo(EnumSet.allOf(LetterKind.class));
    }
}
