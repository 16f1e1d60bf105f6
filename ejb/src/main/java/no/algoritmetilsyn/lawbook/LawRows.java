package no.algoritmetilsyn.lawbook;

import java.util.List;
import java.util.Map;
import no.algoritmetilsyn.deadline.DeadlineRule;
import no.algoritmetilsyn.law.AppealEffect;
import no.algoritmetilsyn.law.ClaimCollection;
import no.algoritmetilsyn.law.Power;
import no.algoritmetilsyn.law.Provision;
import no.algoritmetilsyn.law.Regime;
import no.algoritmetilsyn.law.Supervision;
import no.algoritmetilsyn.law.power.BasicAmount;
import no.algoritmetilsyn.law.power.Competence;
import no.algoritmetilsyn.law.power.EuroRate;
import no.algoritmetilsyn.law.power.FineCeiling;
import no.algoritmetilsyn.law.power.FineFactor;
import no.algoritmetilsyn.law.power.PenaltyForm;
import no.algoritmetilsyn.lawbook.change.LawSource;

/**
 * Every row of law that the product decides by, those that hold no longer or not yet included; not those that were read otherwise
 * before.
 *
 * @param sources where rows come from that no migration wrote, by the name that receipts give them
 * @param regimes acts and regulations, by code
 * @param provisions places that were added or came to say another thing, each as it is from its day on
 * @param powers who may demand or decide what
 * @param supervisions who sees to it that an act is kept
 * @param competences who may decide fines
 * @param ceilings of fines
 * @param factors that are weighed in a fine
 * @param forms of coercive fine that acts know
 * @param collections who collects which claims
 * @param appealEffects what an appeal does meanwhile
 * @param deadlines rules by which limits are counted, those of payment and limitation included
 * @param delegations who may sign what
 * @param basicAmounts of the national insurance
 * @param euroRates in kroner, the newest first
 */
public record LawRows(
        Map<String, List<LawSource>> sources,
        List<Regime> regimes,
        List<Provision> provisions,
        List<Power> powers,
        List<Supervision> supervisions,
        List<Competence> competences,
        List<FineCeiling> ceilings,
        List<FineFactor> factors,
        List<PenaltyForm> forms,
        List<ClaimCollection> collections,
        List<AppealEffect> appealEffects,
        List<DeadlineRule> deadlines,
        List<Delegation> delegations,
        List<BasicAmount> basicAmounts,
        List<EuroRate> euroRates) {}
