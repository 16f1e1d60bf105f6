package no.algoritmetilsyn.deadline.question;

import jakarta.persistence.EntityManager;
import no.algoritmetilsyn.deadline.RuleBookFixture;
import no.algoritmetilsyn.law.LawFixture;
import no.algoritmetilsyn.platform.TestDatabase;

/** Answers by the rules that the migrations wrote. */
public final class AnswersFixture implements AutoCloseable {

    private final TestDatabase database = TestDatabase.fresh();
    private final EntityManager reading = database.entities().createEntityManager();
    final Answers answers = new Answers();

    AnswersFixture() {
        read(answers, reading);
    }

    /** The boundary, reading by an entity manager that stays open as long as it is used. */
    public static Answers answers(EntityManager reading) {
        return read(new Answers(), reading);
    }

    private static Answers read(Answers answers, EntityManager reading) {
        answers.rules = RuleBookFixture.rules(reading);
        answers.laws = LawFixture.laws(reading);
        return answers;
    }

    @Override
    public void close() {
        reading.close();
        database.close();
    }
}
