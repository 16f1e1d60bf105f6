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
import no.algoritmetilsyn.complaint.FiledComplaints;

/** What somebody sees of their own complaint who has shown its code: the letters that were sent to them in it. */
@Dependent
public class ComplainantFacts implements PartyFacts {

    @Inject
    FiledComplaints complaints;

    @Inject
    ComplainantLetters letters;

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
        return letters.in(complaints.of(proceedingId)).stream()
                .map(letter ->
                        new ProceedingFacts.Letter(letter.id(), letter.kind().name(), letter.sentAt()))
                .toList();
    }
}
