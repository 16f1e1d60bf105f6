package no.algoritmetilsyn.letter.desk;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.function.Function;
import no.algoritmetilsyn.authority.Authority;
import no.algoritmetilsyn.authority.AuthoritySettings;
import no.algoritmetilsyn.authority.Organ;
import no.algoritmetilsyn.letter.kind.Appeal;
import no.algoritmetilsyn.letter.kind.LegalBasis;
import no.algoritmetilsyn.letter.text.LetterLanguage;
import no.algoritmetilsyn.platform.AuthorityClock;

/** What a letter tells about how a decision of the authority is appealed (forvaltningsloven §§ 27 third paragraph, 28-36). */
@Dependent
public class AppealInformation {

    private static final int WEEKS = 3;

    @Inject
    Authority authority;

    @Inject
    AuthorityClock clock;

    /** Who decides what our appeal body has decided first: the ministry, which is no organ of this installation. */
    private static final String ABOVE = "departementet";

    /**
     * The same for what the appeal body decides as the first to do so (forvaltningsloven § 36 third paragraph).
     *
     * @param right code of the place in the act of 1967 by which it can be appealed
     * @param law gives the provision that a letter names, by the code of the place in the act of 1967
     */
    public Appeal ofAppealBody(String right, LetterLanguage language, Function<String, LegalBasis> law) {
        Appeal own = of(right, language, law);
        return new Appeal(
                own.right(),
                own.weeks(),
                own.limit(),
                ABOVE,
                own.body() + ", " + address(),
                own.suspendedEffect(),
                own.casePapers(),
                own.costs());
    }

    /**
     * The same for all decisions but the right itself.
     *
     * @param right code of the place in the act of 1967 by which it can be appealed
     * @param law gives the provision that a letter names, by the code of the place in the act of 1967
     */
    public Appeal of(String right, LetterLanguage language, Function<String, LegalBasis> law) {
        AuthoritySettings us = authority.on(clock.today());
        return new Appeal(
                law.apply(right),
                WEEKS,
                law.apply("fvl67-29"),
                authority.name(Organ.APPEAL_BODY, language.locale(), clock.today()),
                us.name(language.locale()) + ", " + address(),
                law.apply("fvl67-42"),
                law.apply("fvl67-18"),
                law.apply("fvl67-36"));
    }

    private String address() {
        return authority
                .on(clock.today())
                .postalAddress()
                .lines()
                .reduce((one, other) -> one + ", " + other)
                .orElse("");
    }
}
