package no.algoritmetilsyn.costs;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;
import no.algoritmetilsyn.appeal.AppealParty;
import no.algoritmetilsyn.appeal.ChangeByAppeal;
import no.algoritmetilsyn.appeal.ChangesByAppeal;
import no.algoritmetilsyn.authority.Organ;
import no.algoritmetilsyn.ban.BanReversals;
import no.algoritmetilsyn.casefile.Proceeding;
import no.algoritmetilsyn.casefile.Reversal;
import no.algoritmetilsyn.complaint.FiledComplaints;
import no.algoritmetilsyn.decision.DecisionReversals;
import no.algoritmetilsyn.fine.FineReversals;
import no.algoritmetilsyn.law.Laws;
import no.algoritmetilsyn.law.Regime;
import no.algoritmetilsyn.letter.text.LetterLanguage;
import no.algoritmetilsyn.order.OrderReversals;
import no.algoritmetilsyn.partyaccess.Asker;
import no.algoritmetilsyn.penalty.PenaltyReversals;

/** Finds what was changed in favour of a party: after its appeal, or by the authority itself (forvaltningsloven §§ 33-36). */
@Dependent
class ChangesInFavour {

    @Inject
    ChangesByAppeal appeals;

    @Inject
    DecisionReversals decisions;

    @Inject
    FineReversals fines;

    @Inject
    OrderReversals orders;

    @Inject
    PenaltyReversals penalties;

    @Inject
    BanReversals bans;

    @Inject
    FiledComplaints complaints;

    @Inject
    Laws laws;

    /** What was changed last in a proceeding in which costs can be claimed; empty when nothing was. */
    Optional<Change> of(Proceeding found) {
        return switch (found.kind()) {
            // Nobody is paid whom nobody knows.
            case APPEAL ->
                appeals.of(found.id())
                        .filter(appeal -> !appeal.appellant().addressee().isAnonymous())
                        .map(ChangesInFavour::change);
            // Somebody who has complained claims by the code of the complaint, what an appeal of theirs has led to.
            case COMPLAINT ->
                Optional.ofNullable(complaints.of(found.id()).complainantId())
                        .flatMap(appeals::ofPerson)
                        .map(ChangesInFavour::change);
            case DECISION -> decisions.of(found.id()).map(decision -> change(decision, found));
            case FINE -> fines.of(found.id()).map(fine -> change(reversal(fine), found));
            case ORDER -> orders.of(found.id()).map(order -> change(order, found));
            case PENALTY -> penalties.of(found.id()).map(penalty -> change(penalty, found));
            case BAN -> bans.of(found.id()).map(ban -> change(ban, found));
            default -> Optional.empty();
        };
    }

    private static Change change(ChangeByAppeal appeal) {
        AppealParty party = appeal.appellant();
        return new Change(
                appeal.appealId(),
                appeal.casefileId(),
                appeal.reference(),
                new Asker(party.identityId(), party.organisationId(), party.language()),
                appeal.organ(),
                appeal.on(),
                appeal.arrivedOn(),
                appeal.regime());
    }

    private static Reversal reversal(FineReversals.Reversal fine) {
        return new Reversal(
                fine.reference(),
                fine.body().organisationId(),
                fine.body().writtenForm().language(),
                fine.on(),
                fine.arrivedOn());
    }

    private Change change(Reversal reversal, Proceeding found) {
        return new Change(
                found.id(),
                found.casefileId(),
                reversal.reference(),
                new Asker(null, reversal.organisationId(), LetterLanguage.of(reversal.language())),
                Organ.FIRST_INSTANCE,
                reversal.on(),
                reversal.arrivedOn(),
                laws.regimeInForce("procedure", reversal.on()).map(Regime::code).orElse("fvl67"));
    }
}
