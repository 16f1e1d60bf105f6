package no.algoritmetilsyn.letter.phrase;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Objects;
import no.algoritmetilsyn.law.Laws;
import no.algoritmetilsyn.law.Provision;
import no.algoritmetilsyn.letter.LetterSnapshot;
import no.algoritmetilsyn.letter.text.LetterLanguage;
import no.algoritmetilsyn.platform.AuthorityClock;

/** The sentences that are offered in letters: published ones, whose provision binds today and reads as it did when they were written. */
@Dependent
public class Phrases {

    @PersistenceContext
    EntityManager entities;

    @Inject
    Laws laws;

    @Inject
    AuthorityClock clock;

    /**
     * Those for a letter.
     *
     * @param reference of its proceeding, which some name
     */
    public List<Phrase> of(LetterSnapshot letter, String reference) {
        LetterLanguage language = letter.language();
        boolean decision = letter.data().appeal() != null;
        String basis = letter.data().basis().provision();
        return entities.createQuery(
                        "select p from PhraseVersion p where p.kind = :kind and p.state = :published order by p.phrase",
                        PhraseVersion.class)
                .setParameter("kind", letter.kind())
                .setParameter("published", PhraseState.PUBLISHED)
                .getResultStream()
                .filter(phrase -> phrase.outcome().fits(decision))
                .filter(phrase -> phrase.basis() == null || phrase.basis().equals(basis))
                .filter(phrase -> phrase.text(language) != null)
                .filter(this::isStillRight)
                .map(phrase -> new Phrase(
                        phrase.phrase(),
                        phrase.block(),
                        phrase.text(language).replace("{reference}", reference),
                        laws.provision(phrase.provision()).citation(language.tag())))
                .toList();
    }

    /** Whether the provision that it comes from binds today, and reads as it did. */
    boolean isStillRight(PhraseVersion phrase) {
        Provision today = laws.provision(phrase.provision());
        return laws.binds(phrase.provision(), clock.today())
                && Objects.equals(today.validFrom().orElse(null), phrase.provisionFrom());
    }
}
