package no.algoritmetilsyn.complaint;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.algoritmetilsyn.appeal.AppealDecided;
import no.algoritmetilsyn.appeal.AppealParty;
import no.algoritmetilsyn.appeal.Appealable;
import no.algoritmetilsyn.appeal.Appealed;
import no.algoritmetilsyn.appeal.Appellant;
import no.algoritmetilsyn.casefile.Party;
import no.algoritmetilsyn.casefile.Proceeding;
import no.algoritmetilsyn.casefile.ProceedingKind;
import no.algoritmetilsyn.casefile.Proceedings;
import no.algoritmetilsyn.casefile.consequence.ConsequenceLog;
import no.algoritmetilsyn.law.Laws;
import no.algoritmetilsyn.law.Regime;
import no.algoritmetilsyn.letter.desk.LetterArrivals;
import no.algoritmetilsyn.letter.desk.OutgoingLetter;
import no.algoritmetilsyn.letter.kind.Answer;
import no.algoritmetilsyn.letter.kind.LetterKind;
import no.algoritmetilsyn.letter.text.LetterLanguage;
import no.algoritmetilsyn.platform.AuthorityClock;

/**
 * What of the answers to complaints can be appealed, and that a complaint waits for another answer when its own does not hold
 * (forvaltningsloven §§ 2 third paragraph, 28, 34).
 */
@ApplicationScoped
public class ComplaintAppealed implements Appealable {

    private static final String PROCEDURE = "procedure";

    @PersistenceContext
    EntityManager entities;

    @Inject
    ComplaintLetters letters;

    @Inject
    LetterArrivals arrivals;

    @Inject
    ComplaintDeadlines deadlines;

    @Inject
    Proceedings proceedings;

    @Inject
    Laws laws;

    @Inject
    ConsequenceLog log;

    @Override
    public ProceedingKind kind() {
        return ProceedingKind.COMPLAINT;
    }

    /** That it is dismissed, or answered by a decision; an answer that decides nothing cannot be appealed, nor that it was sent on. */
    @Override
    public Optional<Matter> decided(UUID id) {
        Complaint complaint = entities.find(Complaint.class, id);
        return complaint.status() == ComplaintStatus.ANSWERED
                ? letters.answered(id).filter(ComplaintAppealed::isDecision).map(letter -> matter(complaint, letter))
                : Optional.empty();
    }

    private static boolean isDecision(OutgoingLetter letter) {
        return letter.kind() == LetterKind.DISMISSAL
                || letter.snapshot().data() instanceof Answer answer && answer.decision();
    }

    private Matter matter(Complaint complaint, OutgoingLetter letter) {
        LocalDate sent = LocalDate.ofInstant(letter.sentAt(), AuthorityClock.ZONE);
        return new Matter(
                new Appealed(
                        complaint.id(),
                        ProceedingKind.COMPLAINT,
                        complaint.reference(),
                        title(complaint),
                        letter.snapshot().data().basis().provision(),
                        laws.regimeInForce(PROCEDURE, sent).map(Regime::code).orElseThrow(),
                        sent,
                        arrivals.arrivedOn(letter.id()).orElse(sent),
                        null),
                AppealParty.person(
                        complaint.complainantId(),
                        complaint.reference(),
                        written(complaint.language()),
                        capacity(complaint, letter)),
                Map.of());
    }

    private String title(Complaint complaint) {
        String title = entities.find(Proceeding.class, complaint.id()).matter().title();
        return title == null ? complaint.reference() : title;
    }

    /** A letter about an appeal is written in Norwegian. */
    private static LetterLanguage written(String tag) {
        return tag.equals(LetterLanguage.NN.tag()) ? LetterLanguage.NN : LetterLanguage.NB;
    }

    /**
     * A dismissal is directed at the one whose complaint is dismissed (§ 2 e); who is no party to what else was decided has a legal
     * interest, or none, which is assessed.
     */
    private Appellant capacity(Complaint complaint, OutgoingLetter letter) {
        return letter.kind() == LetterKind.DISMISSAL || isParty(complaint) ? Appellant.PARTY : Appellant.OTHER;
    }

    private boolean isParty(Complaint complaint) {
        return entities.createQuery(
                        "select p.isParty from Party p where p.proceedingId = :complaint and p.capacity = :complainant",
                        Boolean.class)
                .setParameter("complaint", complaint.id())
                .setParameter("complainant", Party.Capacity.COMPLAINANT)
                .getResultStream()
                .anyMatch(Boolean.TRUE::equals);
    }

    /** What answered it does not hold: whatever was decided instead, the one who has complained waits for another answer. */
    void hear(@Observes AppealDecided appeal) {
        if (appeal.kind() == ProceedingKind.COMPLAINT) {
            Complaint complaint = entities.find(Complaint.class, appeal.appealedId());
            if (!complaint.status().isOpen()) {
                takeUpAgain(complaint, appeal);
            }
        }
    }

    private void takeUpAgain(Complaint complaint, AppealDecided appeal) {
        complaint.move(ComplaintStatus.IN_HAND, null);
        deadlines.takenUpAgain(complaint);
        proceedings.reopen(complaint.id());
        log.add(
                complaint.id(),
                "COMPLAINT_TAKEN_UP",
                Map.of("appeal", appeal.reference(), "result", appeal.result().name()));
    }
}
