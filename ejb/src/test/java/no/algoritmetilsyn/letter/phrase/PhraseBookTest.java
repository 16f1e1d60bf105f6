package no.algoritmetilsyn.letter.phrase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import no.algoritmetilsyn.access.AccessRefused;
import no.algoritmetilsyn.access.AccessRows;
import no.algoritmetilsyn.access.Actor;
import no.algoritmetilsyn.access.Role;
import no.algoritmetilsyn.access.TestAccess;
import no.algoritmetilsyn.audit.TestAudit;
import no.algoritmetilsyn.law.LawFixture;
import no.algoritmetilsyn.letter.LetterSnapshot;
import no.algoritmetilsyn.letter.SampleLetters;
import no.algoritmetilsyn.letter.kind.Answer;
import no.algoritmetilsyn.letter.kind.LegalBasis;
import no.algoritmetilsyn.letter.kind.LetterKind;
import no.algoritmetilsyn.letter.phrase.PhraseRefused.Why;
import no.algoritmetilsyn.letter.print.LetterRenderer;
import no.algoritmetilsyn.letter.text.LetterLanguage;
import no.algoritmetilsyn.platform.TestClock;
import no.algoritmetilsyn.platform.TestDatabase;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Phrases as governed data: one writes, another publishes, what was written stands, and none is offered where it does not fit. */
class PhraseBookTest {

    private static final Actor LAWYER = TestAccess.staff("jurist", Role.LAWYER);
    private static final Actor LEADER = TestAccess.staff("leder", Role.LEADER);

    @AutoClose
    private static TestDatabase database;

    private final TestClock clock = new TestClock(Instant.parse("2026-11-22T09:00:00Z"));
    private final String name = "prove-" + UUID.randomUUID().toString().substring(0, 8);

    @BeforeAll
    static void start() {
        database = TestDatabase.fresh();
    }

    private NewPhrase phrase(PhraseOutcome outcome, String basis, String provision, String text) {
        return new NewPhrase(
                name,
                LetterKind.ANSWER,
                "answer",
                outcome,
                basis,
                provision,
                text + " {reference}",
                text + " nn",
                null);
    }

    private NewPhrase plain(String text) {
        return phrase(PhraseOutcome.ANY, null, "fvl67-11", text);
    }

    private <T> T as(Actor actor, Function<PhraseBook, T> work) {
        return database.inTransaction(entities -> {
            var book = new PhraseBook();
            book.entities = entities;
            book.access = TestAccess.of(entities, clock, actor);
            book.rows = rows(actor, entities);
            book.audit = TestAudit.of(entities, clock);
            book.laws = LawFixture.laws(entities, clock);
            book.phrases = phrases(entities);
            book.clock = clock;
            return work.apply(book);
        });
    }

    private AccessRows rows(Actor actor, EntityManager entities) {
        return TestAccess.rows(TestAccess.of(entities, clock, actor));
    }

    private Phrases phrases(EntityManager entities) {
        var phrases = new Phrases();
        phrases.entities = entities;
        phrases.laws = LawFixture.laws(entities, clock);
        phrases.clock = clock;
        return phrases;
    }

    private void run(Actor actor, Consumer<PhraseBook> work) {
        as(actor, book -> {
            work.accept(book);
            return null;
        });
    }

    private List<String> offered(LetterLanguage language) {
        var answer = new Answer(
                new LegalBasis("fvl67-11", "forvaltningsloven § 11"), "K-1", LocalDate.of(2026, 11, 20), false, null);
        LetterSnapshot letter =
                LetterSnapshot.of(language, SampleLetters.frame(), answer, new LetterRenderer().text(answer, language));
        return database.inTransaction(entities -> phrases(entities).of(letter, "K-2026-000001").stream()
                .filter(phrase -> phrase.id().equals(name))
                .map(Phrase::text)
                .toList());
    }

    @Test
    void it_is_offered_once_somebody_else_has_published_it() {
        UUID draft = as(LAWYER, book -> book.write(plain("Vi følger med."))).id();
        assertThat(offered(LetterLanguage.NB)).as("a draft").isEmpty();
        assertThatThrownBy(() -> run(LAWYER, book -> book.publish(draft)))
                .as("who wrote it")
                .isInstanceOf(AccessRefused.class);
        run(LEADER, book -> book.publish(draft));
        assertThat(offered(LetterLanguage.NB)).containsExactly("Vi følger med. K-2026-000001");
        assertThat(offered(LetterLanguage.NN)).containsExactly("Vi følger med. nn");
        assertThat(offered(LetterLanguage.EN)).as("not written").isEmpty();
    }

    @Test
    void a_change_is_another_version_and_all_of_them_stand() {
        UUID first = as(LAWYER, book -> book.write(plain("En."))).id();
        run(LEADER, book -> book.publish(first));
        UUID second = as(LEADER, book -> book.write(plain("To."))).id();
        UUID third = as(LEADER, book -> book.write(plain("Tre."))).id();
        assertThat(offered(LetterLanguage.NB)).containsExactly("En. K-2026-000001");
        run(LAWYER, book -> book.publish(third));
        assertThat(offered(LetterLanguage.NB)).containsExactly("Tre. K-2026-000001");
        assertThatThrownBy(() -> run(LAWYER, book -> book.publish(second)))
                .isInstanceOfSatisfying(PhraseRefused.class, refused -> assertThat(refused.why())
                        .isEqualTo(Why.STATE));
        run(LAWYER, book -> book.withdraw(third, "Ikke lenger riktig."));
        assertThat(offered(LetterLanguage.NB)).isEmpty();
        List<PhraseVersion> versions = as(LAWYER, book -> book.versions(name));
        assertThat(versions)
                .extracting(PhraseVersion::number, PhraseVersion::state, PhraseVersion::writtenBy)
                .containsExactly(
                        tuple(3, PhraseState.WITHDRAWN, LEADER.id()),
                        tuple(2, PhraseState.WITHDRAWN, LEADER.id()),
                        tuple(1, PhraseState.WITHDRAWN, LAWYER.id()));
        assertThatThrownBy(() -> database.run(entities -> entities.createNativeQuery(
                                "UPDATE phrase_versions SET text_nb = 'Annet' WHERE id = :id")
                        .setParameter("id", first)
                        .executeUpdate()))
                .hasStackTraceContaining("otherwise as it was written");
    }

    @Test
    void it_is_offered_by_outcome_and_by_the_provision_that_a_letter_rests_on() {
        for (NewPhrase elsewhere : List.of(
                phrase(PhraseOutcome.DECISION, null, "fvl67-11", "Vedtak."),
                phrase(PhraseOutcome.ANY, "fvl67-24", "fvl67-11", "Annen hjemmel."))) {
            UUID id = as(LAWYER, book -> book.write(elsewhere)).id();
            run(LEADER, book -> book.publish(id));
            assertThat(offered(LetterLanguage.NB)).as("%s", elsewhere).isEmpty();
        }
        UUID fits = as(LAWYER, book -> book.write(phrase(PhraseOutcome.NO_DECISION, "fvl67-11", "fvl67-24", "Her.")))
                .id();
        run(LEADER, book -> book.publish(fits));
        assertThat(offered(LetterLanguage.NB)).hasSize(1);
    }

    @Test
    void what_fits_no_letter_or_law_is_refused() {
        refused(Why.PROVISION, phrase(PhraseOutcome.ANY, null, "finnes-ikke", "X."));
        refused(Why.PROVISION, phrase(PhraseOutcome.ANY, null, "fvl25-26", "Ikke i kraft."));
        refused(Why.BASIS, phrase(PhraseOutcome.ANY, "finnes-ikke", "fvl67-11", "X."));
        refused(Why.PLACEHOLDER, plain("Hei {name}."));
        refused(
                Why.BLOCK,
                new NewPhrase(
                        name, LetterKind.ANSWER, "legal-basis", PhraseOutcome.ANY, null, "fvl67-11", "X.", "X.", null));
        assertThatThrownBy(() -> run(TestAccess.staff("inspektor", Role.INSPECTOR), book -> book.write(plain("X."))))
                .isInstanceOf(AccessRefused.class);
    }

    private void refused(Why why, NewPhrase written) {
        assertThatThrownBy(() -> run(LAWYER, book -> book.write(written)))
                .isInstanceOfSatisfying(PhraseRefused.class, refused -> assertThat(refused.why())
                        .isEqualTo(why));
    }

    @Test
    void one_whose_provision_reads_otherwise_since_is_offered_no_longer() {
        UUID id = as(LAWYER, book -> book.write(plain("Vi følger med."))).id();
        database.run(entities -> {
            entities.createNativeQuery("UPDATE phrase_versions SET state = 'PUBLISHED', published_by = :leader,"
                            + " published_at = now(), provision_from = '2020-01-01' WHERE id = :id")
                    .setParameter("leader", LEADER.id())
                    .setParameter("id", id)
                    .executeUpdate();
        });
        assertThat(offered(LetterLanguage.NB)).isEmpty();
        boolean right = as(LAWYER, book -> book.isRight(book.versions(name).get(0)));
        assertThat(right).isFalse();
    }
}
