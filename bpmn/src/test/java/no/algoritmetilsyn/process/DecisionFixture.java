package no.algoritmetilsyn.process;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import no.algoritmetilsyn.casefile.step.ProceedingSteps;
import no.algoritmetilsyn.casefile.step.input.Channel;
import no.algoritmetilsyn.complaint.ComplaintFacts;
import no.algoritmetilsyn.decision.DecisionFacts;
import no.algoritmetilsyn.decision.DecisionLetterOwner;
import no.algoritmetilsyn.decision.DecisionSteps;
import no.algoritmetilsyn.decision.step.AddresseeRole;
import no.algoritmetilsyn.decision.step.AssessStatement;
import no.algoritmetilsyn.decision.step.DraftDecision;
import no.algoritmetilsyn.decision.step.DraftNotice;
import no.algoritmetilsyn.decision.step.OpenDecision;
import no.algoritmetilsyn.decision.step.ReceiveStatement;
import no.algoritmetilsyn.demand.step.WrittenForm;
import no.algoritmetilsyn.law.PowerCode;
import no.algoritmetilsyn.law.power.PenaltyKind;
import no.algoritmetilsyn.law.power.RiseUnit;
import no.algoritmetilsyn.letter.kind.LetterKind;

/** Decisions in tests: opened, heard, assessed, made. */
class DecisionFixture extends WorkFixture {

    /** Three weeks for a statement, on a working day. */
    static final LocalDate HEARD_BY = LocalDate.of(2026, 12, 21);

    /** The limit of what is ordered, on a working day. */
    static final LocalDate LIMIT = LocalDate.of(2027, 3, 1);

    DecisionFixture() {
        this(List.of(), List.of());
    }

    DecisionFixture(List<Class<? extends ProceedingSteps>> more, List<Class<?>> heard) {
        super(
                with(more, List.of(DecisionSteps.class)),
                with(heard, List.of(DecisionLetterOwner.class, DecisionFacts.class, ComplaintFacts.class)));
    }

    /** A list with some more. */
    static <T> List<T> with(List<? extends T> list, List<? extends T> more) {
        var all = new ArrayList<T>(list);
        all.addAll(more);
        return all;
    }

    static OpenDecision opening(PowerCode power) {
        return new OpenDecision(
                "310 023 450",
                "Furuvik kommune",
                WrittenForm.NN,
                AddresseeRole.CONTROLLER,
                power,
                "rangering av bustadsøkjarar");
    }

    static DraftNotice notice(String source, Integer dailyPenalty) {
        return new DraftNotice(
                List.of(new DraftNotice.Ground(
                        source, "Modellen avgjer åleine.", "personvernforordningen artikkel 22 nr. 1")),
                "De må la eit menneske avgjere.",
                dailyPenalty,
                HEARD_BY);
    }

    static DraftDecision draft(PenaltyKind penalty, DraftDecision.Point... points) {
        return new DraftDecision(
                "Modellen avgjer åleine.",
                "Artikkel 22 seier nei til det. Spørsmålet er om nokon ser over.",
                "Ingen ser over. Da må det rettast.",
                List.of(points),
                penalty,
                null);
    }

    /** The same, with a rate that rises after some days, by kroner or by per cent. */
    static DraftDecision rising(DraftDecision draft, int after, int by, RiseUnit unit) {
        return new DraftDecision(
                draft.facts(),
                draft.rules(),
                draft.considerations(),
                draft.points(),
                draft.penalty(),
                after,
                by,
                unit,
                draft.cap(),
                draft.amount());
    }

    static DraftDecision.Point point(LocalDate limit, Integer rate) {
        return new DraftDecision.Point("La eit menneske avgjere.", limit, rate);
    }

    static ReceiveStatement statement(LocalDate posted) {
        return new ReceiveStatement("Vi er usamde.", Channel.LETTER, posted, List.of());
    }

    /** Opens a decision in a case of its own, in which all three have declared that they are impartial. */
    UUID open() {
        as(INSPECTOR);
        UUID id = opened(opening(PowerCode.GDPR_ORDER), null, null);
        impartial(id);
        return id;
    }

    /** The notice is with the body. */
    UUID heard(Integer dailyPenalty) {
        UUID id = open();
        take(id, notice(null, dailyPenalty));
        send(id, LAWYER);
        return id;
    }

    /** The body has said something, and it is assessed. */
    UUID assessed(Integer dailyPenalty) {
        UUID id = heard(dailyPenalty);
        take(id, statement(MONDAY));
        take(id, new AssessStatement("Det endrar ikkje noko."));
        return id;
    }

    /** The decision is made, with these points. */
    UUID made(PenaltyKind penalty, DraftDecision.Point... points) {
        return made(draft(penalty, points));
    }

    /** The decision is made as it was drafted; the body was told of 20 000 kroner a day. */
    UUID made(DraftDecision draft) {
        UUID id = assessed(20_000);
        take(id, draft);
        send(id, LEADER);
        return id;
    }

    /** The number within its case of the letter of a kind that was sent last. */
    int number(UUID id, LetterKind kind) {
        return Integer.parseInt(text(
                "SELECT CAST(content AS jsonb) -> 'frame' ->> 'documentNumber' FROM letters WHERE proceeding_id = :id"
                        + " AND state = 'SENT' AND kind = '" + kind + "' ORDER BY sent_at DESC LIMIT 1",
                id));
    }

    String state(UUID id) {
        return text("SELECT state FROM decisions WHERE id = :id", id);
    }

    /** The body that appeals go to is none of this installation. */
    void appealBodyElsewhere() {
        owner("UPDATE appeal_bodies SET own = false, name_nb = 'Nemnda', name_nn = 'Nemnda', name_en = 'The Board'"
                + " WHERE id = 'gdpr/demo'");
    }
}
