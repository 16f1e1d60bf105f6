package no.algoritmetilsyn.partyaccess;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.algoritmetilsyn.casefile.step.StepRun;
import no.algoritmetilsyn.law.Laws;
import no.algoritmetilsyn.law.ProcedureAct;
import no.algoritmetilsyn.letter.desk.AppealInformation;
import no.algoritmetilsyn.letter.desk.NewLetter;
import no.algoritmetilsyn.letter.desk.StepLetters;
import no.algoritmetilsyn.letter.kind.Appeal;
import no.algoritmetilsyn.letter.kind.LegalBasis;
import no.algoritmetilsyn.letter.kind.PartyAccessRuled;
import no.algoritmetilsyn.letter.text.LetterLanguage;
import no.algoritmetilsyn.partyaccess.step.Outcome;

/** Tells a party what it gets to see, and what it does not, with the provision and how that is appealed (forvaltningsloven § 21). */
@Dependent
class AccessLetters {

    /** Ground on which what was written about a possible breach may be kept until the case is decided. */
    private static final String UNDECIDED = "offl-24-2";

    private static final String PERSONAL = "offl-13";

    @Inject
    AccessRequests requests;

    @Inject
    StepLetters letters;

    @Inject
    Laws laws;

    @Inject
    AppealInformation information;

    /** Sends the rulings of a round; what the step has said is all there is to say. */
    UUID tell(AccessRequest request, int round, StepRun run) {
        List<AccessRuling> ruled = requests.rulings(request.id()).stream()
                .filter(ruling -> ruling.round() == round && ruling.outcome() != Outcome.OUTSIDE)
                .toList();
        LetterLanguage language = request.asker().language();
        boolean refused = ruled.stream().anyMatch(AccessRuling::isRefused);
        var letter = new PartyAccessRuled(
                law("fvl67-18-1", request),
                request.reference(),
                request.receivedOn(),
                ruled.stream()
                        .filter(ruling -> ruling.outcome().gives())
                        .map(ruling -> new PartyAccessRuled.Given(
                                ruling.number(), ruling.title(), ruling.outcome() == Outcome.REDACTED))
                        .toList(),
                ruled.stream()
                        .filter(AccessRuling::isRefused)
                        .map(ruling -> new PartyAccessRuled.Refused(
                                ruling.number(),
                                ruling.title(),
                                ruling.outcome() == Outcome.REDACTED,
                                LegalBasis.of(laws.provision(ruling.provision()), language),
                                ruling.reason()))
                        .toList(),
                refused ? how(request) : null);
        return letters.send(
                new NewLetter(
                        request.id(),
                        request.id(),
                        letter,
                        language,
                        request.asker().addressee(),
                        request.asker().organisationId() == null ? PERSONAL : UNDECIDED),
                Map.of(),
                run.actor().id(),
                run);
    }

    private Appeal how(AccessRequest request) {
        return information.of("fvl67-21-2", request.asker().language(), place -> law(place, request));
    }

    private LegalBasis law(String of1967, AccessRequest request) {
        return LegalBasis.of(
                laws.provision(ProcedureAct.provision(of1967, request.regime())),
                request.asker().language());
    }
}
