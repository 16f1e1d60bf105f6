package no.algoritmetilsyn.demand;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.algoritmetilsyn.appeal.AppealDecided;
import no.algoritmetilsyn.appeal.AppealParty;
import no.algoritmetilsyn.appeal.Appealable;
import no.algoritmetilsyn.appeal.Appealed;
import no.algoritmetilsyn.appeal.Appellant;
import no.algoritmetilsyn.casefile.ProceedingKind;
import no.algoritmetilsyn.deadline.Deadline;
import no.algoritmetilsyn.law.Power;
import no.algoritmetilsyn.law.Powers;
import no.algoritmetilsyn.letter.text.LetterLanguage;

/** What of orders to give information can be appealed, within their short limits (forvaltningsloven § 14; of 2025 § 19). */
@ApplicationScoped
public class DemandAppealed implements Appealable {

    @Inject
    Demands demands;

    @Inject
    DemandDeadlines deadlines;

    @Inject
    Powers powers;

    @Override
    public ProceedingKind kind() {
        return ProceedingKind.DEMAND;
    }

    /** A demand that nobody has to answer is no decision. */
    @Override
    public Optional<Matter> decided(UUID id) {
        Demand demand = demands.demand(id);
        return demand.sending() == null || !demand.isOrder() ? Optional.empty() : Optional.of(matter(demand));
    }

    private Matter matter(Demand demand) {
        Power power = powers.all().stream()
                .filter(row -> row.id().equals(demand.sending().powerId()))
                .findFirst()
                .orElseThrow();
        Addressee to = demand.addressee();
        return new Matter(
                new Appealed(
                        demand.id(),
                        ProceedingKind.DEMAND,
                        demand.reference(),
                        demand.title(),
                        power.provision(),
                        demand.sending().regime(),
                        demand.sentOn(),
                        deadlines.appeal(demand.id()).map(Deadline::startDate).orElse(demand.sentOn()),
                        null),
                new AppealParty(
                        to.organisationId(),
                        to.organisationNumber(),
                        to.organisationName(),
                        LetterLanguage.of(to.writtenForm().language()),
                        Appellant.ADDRESSEE),
                Map.of());
    }

    /** Without a duty nothing is neglected; what was asked can still be answered freely, or be closed. */
    void hear(@Observes AppealDecided appeal) {
        if (appeal.kind() == ProceedingKind.DEMAND && appeal.result().isAnnulled()) {
            demands.demand(appeal.appealedId()).endDuty(appeal.on());
        }
    }
}
