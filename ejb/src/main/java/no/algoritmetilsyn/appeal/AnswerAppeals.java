package no.algoritmetilsyn.appeal;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.algoritmetilsyn.access.Access;
import no.algoritmetilsyn.access.Act;
import no.algoritmetilsyn.access.AsksNobody;
import no.algoritmetilsyn.access.AssertedCondition;
import no.algoritmetilsyn.appeal.question.AppealAnswer;
import no.algoritmetilsyn.appeal.question.AppealAnswers;
import no.algoritmetilsyn.appeal.question.AppealQuestion;
import no.algoritmetilsyn.casefile.Proceeding;
import no.algoritmetilsyn.casefile.ProceedingKind;
import no.algoritmetilsyn.letter.text.LetterLanguage;
import no.algoritmetilsyn.platform.AuthorityClock;

/** Tells those who have complained, and have shown the code, whether they can appeal the answer, and what becomes of their appeal. */
@Stateless
public class AnswerAppeals {

    @PersistenceContext
    EntityManager entities;

    @Inject
    Access access;

    @Inject
    Appeals appeals;

    @Inject
    AppealBodies bodies;

    @Inject
    OthersDecisions decisions;

    @Inject
    AppealAnswers law;

    @Inject
    AuthorityClock clock;

    /**
     * How the answer to a complaint can be appealed; empty when it is no decision.
     *
     * @param complaintId of a complaint whose code was shown
     * @param language of the reader
     */
    public Optional<AnswerAppeal> ofComplaint(UUID complaintId, LetterLanguage language) {
        Proceeding found = entities.find(Proceeding.class, complaintId);
        access.require(Act.COMPLAINT_FOLLOW, found == null ? null : found.casefileId(), AssertedCondition.CODE_SHOWN);
        return appeals.decided(ProceedingKind.COMPLAINT, complaintId)
                .map(matter -> told(matter, matter.addressee(), language));
    }

    /**
     * How decisions about a body can be appealed that rest on a complaint, by a complainant who is a party; none where they are not.
     *
     * @param complaintId of a complaint whose code was shown
     * @param language of the reader
     */
    public List<OthersDecision> ofDecisions(UUID complaintId, LetterLanguage language) {
        Proceeding found = entities.find(Proceeding.class, complaintId);
        access.require(Act.COMPLAINT_FOLLOW, found == null ? null : found.casefileId(), AssertedCondition.CODE_SHOWN);
        return decisions.of(complaintId).stream()
                .map(one -> new OthersDecision(
                        one.matter().appealed().reference(),
                        one.matter().addressee().organisationName(),
                        told(one.matter(), one.appellant(), language)))
                .toList();
    }

    private AnswerAppeal told(Appealable.Matter matter, AppealParty appellant, LetterLanguage language) {
        Appealed appealed = matter.appealed();
        AppealAnswer answer = law.answer(new AppealQuestion(
                appealed.regime(),
                appellant.capacity(),
                appealed.decidedOn(),
                appealed.arrivedOn(),
                null,
                null,
                null,
                null,
                null,
                null));
        Optional<DecisionAppeal> open = appeals.of(appealed.id()).stream()
                .filter(appeal -> appeal.endedAt() == null)
                .filter(appeal -> appeal.appellant().addressee().equals(appellant.addressee()))
                .findFirst();
        LocalDate today = clock.today();
        return new AnswerAppeal(
                appealed.decidedOn(),
                answer.lastDay(),
                answer.bar(),
                today.isAfter(answer.lastDay()),
                today.isAfter(answer.bar()),
                open.map(DecisionAppeal::reference).orElse(null),
                open.map(DecisionAppeal::receivedOn).orElse(null),
                open.map(DecisionAppeal::appealBody)
                        .map(bodies::named)
                        .map(body -> bodies.name(body, language))
                        .orElse(null));
    }

    /** The appeals of an anonymous complainant, whose letters lie on the page of their complaint. */
    @AsksNobody("gives ids; the calling boundary asks for the complaint")
    public List<UUID> ofAnonymous(UUID complaintId) {
        return appeals.of(complaintId).stream()
                .filter(appeal -> appeal.appellant().addressee().isAnonymous())
                .map(DecisionAppeal::id)
                .toList();
    }
}
