package no.algoritmetilsyn.appeal;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.algoritmetilsyn.appeal.step.NotifyParties;
import no.algoritmetilsyn.appeal.step.ReceivePartyStatement;
import no.algoritmetilsyn.casefile.Complainant;
import no.algoritmetilsyn.casefile.Complainants;
import no.algoritmetilsyn.casefile.step.FinishCheck;
import no.algoritmetilsyn.casefile.step.FinishSection;
import no.algoritmetilsyn.casefile.step.Lack;
import no.algoritmetilsyn.letter.desk.Addressee;
import no.algoritmetilsyn.platform.AuthorityClock;

/** Finds who else is a party to an appeal, and whether each was told and heard (forvaltningsloven § 33 third paragraph). */
@Dependent
class OtherParties {

    @PersistenceContext
    EntityManager entities;

    @Inject
    Appeals appeals;

    @Inject
    Complainants complainants;

    @Inject
    AuthorityClock clock;

    /**
     * Enters those who are parties beside the appellant when an appeal is opened, and the appellant as a party to the other appeals that
     * the first instance has.
     *
     * @param addressee at whom is directed what is appealed
     */
    void enter(DecisionAppeal appeal, AppealParty addressee) {
        add(appeal, PartyRole.ADDRESSEE, addressee);
        complainants.of(appeal.appealed().id()).stream()
                .filter(Complainant::isParty)
                .filter(one -> !one.identityId().equals(appeal.appellant().identityId()))
                .forEach(one -> entities.persist(new OtherParty(appeal.id(), next(appeal.id()), one)));
        appeals.of(appeal.appealed().id()).stream()
                .filter(other -> !other.id().equals(appeal.id()) && other.endedAt() == null)
                .forEach(other -> {
                    add(appeal, PartyRole.APPELLANT, other.appellant());
                    if (other.state().isBeforeForwarding()) {
                        add(other, PartyRole.APPELLANT, appeal.appellant());
                    }
                });
    }

    /** Nobody is a party beside themselves, or twice. */
    private void add(DecisionAppeal appeal, PartyRole role, AppealParty party) {
        boolean known = party.addressee().equals(appeal.appellant().addressee())
                || of(appeal.id()).stream().anyMatch(other -> party.addressee().equals(other.addressee()));
        if (!known) {
            entities.persist(new OtherParty(appeal.id(), next(appeal.id()), role, party));
        }
    }

    private int next(UUID appealId) {
        return of(appealId).size() + 1;
    }

    /** The other parties of an appeal, by their number. */
    List<OtherParty> of(UUID appealId) {
        return entities.createQuery(
                        "select p from OtherParty p where p.appealId = :appeal order by p.number", OtherParty.class)
                .setParameter("appeal", appealId)
                .getResultList();
    }

    /** One of them. */
    Optional<OtherParty> find(UUID appealId, int number) {
        return of(appealId).stream().filter(party -> party.number() == number).findFirst();
    }

    /** The one to whom a letter is written. */
    Optional<OtherParty> find(UUID appealId, Addressee addressee) {
        return of(appealId).stream()
                .filter(party -> party.addressee().equals(addressee))
                .findFirst();
    }

    /** What they have said, in the order in which it came. */
    List<PartyStatement> statements(UUID appealId) {
        return entities.createQuery(
                        "select s from PartyStatement s where s.appealId = :appeal order by s.enteredAt, s.id",
                        PartyStatement.class)
                .setParameter("appeal", appealId)
                .getResultList();
    }

    /** Those who are neither told nor left out; one whose own appeal has ended need not be told of another's. */
    List<OtherParty> untold(DecisionAppeal appeal) {
        return of(appeal.id()).stream()
                .filter(OtherParty::isOpen)
                .filter(party -> party.role() != PartyRole.APPELLANT || appeals(appeal, party))
                .toList();
    }

    private boolean appeals(DecisionAppeal appeal, OtherParty party) {
        return appeals.of(appeal.appealed().id()).stream()
                .anyMatch(other ->
                        other.endedAt() == null && other.appellant().addressee().equals(party.addressee()));
    }

    /** Why the first instance may not conclude yet; empty when it may. */
    Optional<String> unheard(DecisionAppeal appeal) {
        return check(appeal).first();
    }

    /** What keeps it from concluding: a party is not told, or has time left and has not answered. */
    FinishCheck check(DecisionAppeal appeal) {
        List<Integer> answered = statements(appeal.id()).stream()
                .map(PartyStatement::partyNumber)
                .toList();
        boolean waits = of(appeal.id()).stream()
                .anyMatch(party -> party.limitOn() != null
                        && !party.limitOn().isBefore(clock.today())
                        && !answered.contains(party.number()));
        return new FinishCheck()
                .when(
                        !untold(appeal).isEmpty(),
                        FinishSection.STATEMENTS,
                        "partyNotTold",
                        Lack.at(appeal.id(), NotifyParties.class))
                .when(
                        waits,
                        FinishSection.STATEMENTS,
                        "partyLimitRuns",
                        Lack.at(appeal.id(), ReceivePartyStatement.class));
    }
}
