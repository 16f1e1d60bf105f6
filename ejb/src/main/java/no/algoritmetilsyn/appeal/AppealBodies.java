package no.algoritmetilsyn.appeal;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.algoritmetilsyn.authority.Authority;
import no.algoritmetilsyn.authority.Organ;
import no.algoritmetilsyn.law.Laws;
import no.algoritmetilsyn.letter.text.LetterLanguage;
import no.algoritmetilsyn.platform.AuthorityClock;

/** Who decides an appeal: rows of law, by the act on which the decision rests. */
@Dependent
class AppealBodies {

    @PersistenceContext
    EntityManager entities;

    @Inject
    Laws laws;

    @Inject
    Authority authority;

    @Inject
    AuthorityClock clock;

    /** Who decides it, when it is sent on today. */
    AppealBody of(Appealed appealed) {
        LocalDate today = clock.today();
        String act = laws.provision(appealed.provision()).regime();
        List<AppealBody> all = entities.createQuery("select b from AppealBody b", AppealBody.class)
                .getResultList();
        return find(all, act, today).or(() -> find(all, null, today)).orElseThrow();
    }

    private static Optional<AppealBody> find(List<AppealBody> all, String act, LocalDate day) {
        return all.stream().filter(body -> body.isFor(act, day)).findFirst();
    }

    /** What it is called, as the appellant reads it. */
    String name(AppealBody body, LetterLanguage language) {
        return body.name(language).orElseGet(() -> authority.name(Organ.APPEAL_BODY, language.locale(), clock.today()));
    }

    AppealBody named(String id) {
        return entities.find(AppealBody.class, id);
    }
}
