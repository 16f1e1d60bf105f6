package no.algoritmetilsyn.impartiality;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import no.algoritmetilsyn.access.Impartiality;
import no.algoritmetilsyn.casefile.step.StepRun;
import no.algoritmetilsyn.identity.Accounts;
import no.algoritmetilsyn.law.Laws;
import no.algoritmetilsyn.letter.desk.NewLetter;
import no.algoritmetilsyn.letter.desk.StepLetters;
import no.algoritmetilsyn.letter.kind.ImpartialityRuled;
import no.algoritmetilsyn.letter.kind.LegalBasis;
import no.algoritmetilsyn.letter.text.LetterLanguage;
import no.algoritmetilsyn.partyaccess.Asker;

/** Tells a party what was ruled about its objection: there is no appeal of that alone, but with the decision (forvaltningsloven § 28). */
@Dependent
class ObjectionLetters {

    private static final String UNDECIDED = "offl-24-2";
    private static final String PERSONAL = "offl-13";

    @Inject
    StepLetters letters;

    @Inject
    Accounts accounts;

    @Inject
    Laws laws;

    UUID tell(Objection objection, UUID person, StepRun run) {
        Asker party = objection.party();
        String ground = objection.ground() == Impartiality.Ground.AUTOMATIC ? "fvl67-6-1" : "fvl67-6-2";
        var letter = new ImpartialityRuled(
                law("fvl67-8-1", party.language()),
                run.proceeding().reference(),
                objection.receivedOn(),
                accounts.displayName(person),
                objection.upheld(),
                law(ground, party.language()),
                objection.reason(),
                law("fvl67-28", party.language()));
        return letters.send(
                new NewLetter(
                        run.id(),
                        run.id(),
                        letter,
                        party.language(),
                        party.addressee(),
                        party.organisationId() == null ? PERSONAL : UNDECIDED),
                Map.of(),
                run.actor().id(),
                run);
    }

    private LegalBasis law(String of1967, LetterLanguage language) {
        return LegalBasis.of(laws.procedure(of1967), language);
    }
}
