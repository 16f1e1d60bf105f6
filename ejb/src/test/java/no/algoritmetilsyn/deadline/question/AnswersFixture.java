package no.algoritmetilsyn.deadline.question;

import jakarta.persistence.EntityManager;
import no.algoritmetilsyn.deadline.RuleBookFixture;
import no.algoritmetilsyn.law.LawFixture;
import no.algoritmetilsyn.platform.TestDatabase;

/** Answers by the rules that the migrations wrote. */
final class AnswersFixture implements AutoCloseable {

    private final TestDatabase database = TestDatabase.fresh();
    private final EntityManager reading = database.entities().createEntityManager();
    final Answers answers = new Answers();

    AnswersFixture() {
        answers.rules = RuleBookFixture.rules(reading);
        answers.laws = LawFixture.laws(reading);
    }

    @Override
    public void close() {
        reading.close();
        database.close();
    }
}
