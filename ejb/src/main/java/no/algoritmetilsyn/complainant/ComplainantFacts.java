package no.algoritmetilsyn.complainant;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.algoritmetilsyn.casefile.PartyFacts;
import no.algoritmetilsyn.casefile.PartyMatter;
import no.algoritmetilsyn.casefile.ProceedingFacts;
import no.algoritmetilsyn.casefile.ProceedingKind;
import no.algoritmetilsyn.complaint.Complaint;
import no.algoritmetilsyn.complaint.FiledComplaints;
import no.algoritmetilsyn.letter.desk.Addressee;
import no.algoritmetilsyn.letter.desk.LetterArrivals;
import no.algoritmetilsyn.letter.desk.OutgoingLetter;

/** What somebody sees of their own complaint who has shown its code: the letters that were sent to them in it. */
@Dependent
public class ComplainantFacts implements PartyFacts {

    @Inject
    FiledComplaints complaints;

    @Inject
    LetterArrivals arrivals;

    @Override
    public ProceedingKind kind() {
        return ProceedingKind.COMPLAINT;
    }

    @Override
    public PartyMatter matter(UUID proceedingId) {
        return new PartyMatter(complaints.of(proceedingId).reference(), null, null, null, false, null, Map.of());
    }

    @Override
    public List<ProceedingFacts.Letter> letters(UUID proceedingId) {
        return sent(complaints.of(proceedingId)).stream()
                .map(letter ->
                        new ProceedingFacts.Letter(letter.id(), letter.kind().name(), letter.sentAt()))
                .toList();
    }

    private List<OutgoingLetter> sent(Complaint complaint) {
        return complaint.complainantId() == null
                ? arrivals.sent(complaint.id(), Addressee.ANONYMOUS)
                : arrivals.sentTo(complaint.complainantId(), List.of(complaint.id()));
    }
}
