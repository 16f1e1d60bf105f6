package no.algoritmetilsyn.letter.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.UUID;
import no.algoritmetilsyn.identity.Accounts;
import no.algoritmetilsyn.law.Laws;
import no.algoritmetilsyn.letter.phrase.PhraseVersion;
import no.algoritmetilsyn.platform.web.Texts;

/** What stands beside a version of a phrase: the law that it comes from, and who has done what with it. */
@Named
@RequestScoped
public class PhraseWords {

    @Inject
    Accounts accounts;

    @Inject
    Laws laws;

    @Inject
    Texts texts;

    /** The provision that it comes from, as it is cited. */
    public String source(PhraseVersion version) {
        return laws.provision(version.provision()).citation(texts.getLanguage().tag());
    }

    /** Who and when, in a line. */
    public String by(String key, UUID account, Instant at) {
        return texts.get("letter.phrases." + key, name(account), texts.moment(at));
    }

    /** Those that came with a release have no account behind them. */
    private String name(UUID account) {
        return accounts.actor(account).isPresent()
                ? accounts.displayName(account)
                : texts.get("letter.phrases.release");
    }
}
