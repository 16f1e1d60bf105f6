package no.algoritmetilsyn.decision;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import no.algoritmetilsyn.casefile.step.StepRun;
import no.algoritmetilsyn.decision.step.ReversalEffect;
import no.algoritmetilsyn.decision.step.ReversalGround;
import no.algoritmetilsyn.decision.step.ReverseDecision;
import no.algoritmetilsyn.platform.AuthorityClock;

/** That the authority takes a decision back by itself: a draft until its letter is sent, and unchanged afterwards. */
@Entity
@Table(name = "decision_reversals")
public class DecisionReversal {

    /** The decision: none is reversed twice. */
    @Id
    private UUID decisionId;

    @Enumerated(EnumType.STRING)
    private ReversalGround ground;

    @Enumerated(EnumType.STRING)
    private ReversalEffect effect;

    private String because;
    private String heard;
    private String told;
    private UUID draftedBy;
    private Instant draftedAt;
    private String groundRow;
    private String regime;
    private UUID letterId;
    private UUID sentBy;
    private Instant sentAt;

    @Version
    private int version;

    protected DecisionReversal() {}

    DecisionReversal(UUID decision) {
        this.decisionId = decision;
    }

    void write(ReverseDecision step, StepRun run) {
        ground = step.ground();
        effect = step.effect();
        because = step.because();
        heard = step.heard();
        told = step.told();
        draftedBy = run.actor().id();
        draftedAt = run.now();
    }

    /**
     * Its letter has left.
     *
     * @param row of the law by which it was reversed
     * @param act code of the act of procedure that was in force
     */
    void send(String row, String act, UUID letter, StepRun run) {
        groundRow = row;
        regime = act;
        letterId = letter;
        sentBy = run.actor().id();
        sentAt = run.now();
    }

    /** The decision. */
    public UUID decisionId() {
        return decisionId;
    }

    /** Which condition of the act is met. */
    public ReversalGround ground() {
        return ground;
    }

    /** From when the decision holds no longer. */
    public ReversalEffect effect() {
        return effect;
    }

    /** Why, in words for the body. */
    public String because() {
        return because;
    }

    /** Who could say something about it beforehand, or why nobody had to. */
    public String heard() {
        return heard;
    }

    /** What those who have complained are told; null where nobody whom we know has. */
    public String told() {
        return told;
    }

    /** The act of procedure by which it was reversed; null while it is a draft. */
    public String regime() {
        return regime;
    }

    /** The letter that made it so; null while it is a draft. */
    public UUID letterId() {
        return letterId;
    }

    /** Account that sent that; null while it is a draft. */
    public UUID sentBy() {
        return sentBy;
    }

    /** When; null while it is a draft. */
    public Instant sentAt() {
        return sentAt;
    }

    /** The day of that, Europe/Oslo; null while it is a draft. */
    public LocalDate on() {
        return sentAt == null ? null : LocalDate.ofInstant(sentAt, AuthorityClock.ZONE);
    }
}
