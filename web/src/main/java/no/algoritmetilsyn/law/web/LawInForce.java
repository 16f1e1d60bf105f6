package no.algoritmetilsyn.law.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import no.algoritmetilsyn.law.Laws;
import no.algoritmetilsyn.platform.AuthorityClock;

/** Which law binds today, where a page says something else before it does. */
@Named
@RequestScoped
public class LawInForce {

    /** AI Act Article 86, which waits for the rules on high-risk systems. */
    private static final String EXPLANATION = "aia-86";

    /** Family of the rules about algorithms, of which the AI Act will be the first in Norway. */
    private static final String ALGORITHM = "algorithm";

    @Inject
    Laws laws;

    @Inject
    AuthorityClock clock;

    /** Whether the right to an explanation of AI Act Article 86 binds in Norway. */
    public boolean isExplanationRightInForce() {
        return laws.binds(EXPLANATION, clock.today());
    }

    /** Whether the AI Act, Regulation (EU) 2024/1689, is law in Norway. */
    public boolean isAiActInForce() {
        return laws.regimeInForce(ALGORITHM, clock.today()).isPresent();
    }
}
