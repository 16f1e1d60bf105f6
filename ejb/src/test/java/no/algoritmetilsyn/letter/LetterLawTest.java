package no.algoritmetilsyn.letter;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.util.List;
import no.algoritmetilsyn.authority.Authority;
import no.algoritmetilsyn.authority.AuthorityFixture;
import no.algoritmetilsyn.authority.Organ;
import no.algoritmetilsyn.law.LawFixture;
import no.algoritmetilsyn.law.Laws;
import no.algoritmetilsyn.letter.LetterFrame.Person;
import no.algoritmetilsyn.letter.LetterFrame.Recipient;
import no.algoritmetilsyn.letter.LetterFrame.Sender;
import no.algoritmetilsyn.letter.kind.Appeal;
import no.algoritmetilsyn.letter.kind.Dismissal;
import no.algoritmetilsyn.letter.kind.LegalBasis;
import no.algoritmetilsyn.letter.print.LetterRenderer;
import no.algoritmetilsyn.letter.text.LetterLanguage;
import no.algoritmetilsyn.platform.TestDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A letter bears the letterhead of its day and cites the law as it is kept here. */
class LetterLawTest {

    private static TestDatabase database;
    private static Authority authority;
    private static Laws laws;
    private static EntityManager entities;

    @BeforeAll
    static void start() {
        database = TestDatabase.fresh();
        entities = database.entities().createEntityManager();
        authority = AuthorityFixture.authority(entities);
        laws = LawFixture.laws(entities);
    }

    @AfterAll
    static void stop() {
        entities.close();
        database.close();
    }

    @Test
    void a_dismissal_in_nynorsk_with_the_provisions_of_the_database() {
        LetterLanguage nn = LetterLanguage.NN;
        Sender sender = Sender.of(authority.on(SampleLetters.DAY), nn);
        var appeal = new Appeal(
                law("fvl67-28"),
                3,
                law("fvl67-29"),
                authority.name(Organ.APPEAL_BODY, nn.locale(), SampleLetters.DAY),
                sender.name() + ", " + String.join(", ", sender.postalAddress()),
                law("fvl67-42"),
                law("fvl67-18"),
                law("fvl67-36"));
        var dismissal = new Dismissal(law("fvl67-11-4"), "K 2026/462", SampleLetters.DAY, appeal);
        var frame = new LetterFrame(
                sender, new Recipient("Kari", List.of()), "2026/14", 1, null, new Person("Ola", "rådgivar"));
        LetterSnapshot letter = LetterSnapshot.of(
                nn, frame, dismissal, SampleLetters.written(dismissal, nn, "Saka høyrer ikkje til hos oss."));
        String article = new LetterRenderer().article(letter, SampleLetters.APPROVED);
        assertThat(article)
                .contains(
                        "Vi avviser saka etter forvaltningslova § 11 fjerde ledd.",
                        "Det følgjer av forvaltningslova § 28.",
                        "Det følgjer av forvaltningslova § 29 første ledd.",
                        "Klagenemnda for algoritmesaker, som avgjer henne.",
                        "Send klaga til Algoritmetilsynet, Postboks 100 Eksempel, 0101 Oslo, eller klag på sidene dine hos oss.",
                        "måndag til fredag kl. 9–15");
    }

    private static LegalBasis law(String code) {
        return LegalBasis.of(laws.provision(code), LetterLanguage.NN);
    }
}
