package no.algoritmetilsyn.costs;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;
import no.algoritmetilsyn.appeal.AppealParty;
import no.algoritmetilsyn.appeal.ChangeByAppeal;
import no.algoritmetilsyn.appeal.ChangesByAppeal;
import no.algoritmetilsyn.authority.Organ;
import no.algoritmetilsyn.casefile.Proceeding;
import no.algoritmetilsyn.fine.FineReversals;
import no.algoritmetilsyn.law.Laws;
import no.algoritmetilsyn.law.Regime;
import no.algoritmetilsyn.letter.text.LetterLanguage;
import no.algoritmetilsyn.partyaccess.Asker;

/** Finds what was changed in favour of a party: after its appeal, or by the authority itself (forvaltningsloven §§ 33-36). */
@Dependent
class ChangesInFavour {

    @Inject
    ChangesByAppeal appeals;

    @Inject
    FineReversals fines;

    @Inject
    Laws laws;

    /** What was changed last in a proceeding in which costs can be claimed; empty when nothing was. */
    Optional<Change> of(Proceeding found) {
        return switch (found.kind()) {
            case APPEAL -> appeals.of(found.id()).map(ChangesInFavour::change);
            case FINE -> fines.of(found.id()).map(this::change);
            default -> Optional.empty();
        };
    }

    private static Change change(ChangeByAppeal appeal) {
        AppealParty party = appeal.appellant();
        return new Change(
                appeal.reference(),
                new Asker(party.identityId(), party.organisationId(), party.language()),
                appeal.organ(),
                appeal.on(),
                appeal.arrivedOn(),
                appeal.regime());
    }

    private Change change(FineReversals.Reversal fine) {
        String language = fine.body().writtenForm().language();
        return new Change(
                fine.reference(),
                new Asker(null, fine.body().organisationId(), LetterLanguage.of(language)),
                Organ.FIRST_INSTANCE,
                fine.on(),
                fine.arrivedOn(),
                laws.regimeInForce("procedure", fine.on()).map(Regime::code).orElse("fvl67"));
    }
}
