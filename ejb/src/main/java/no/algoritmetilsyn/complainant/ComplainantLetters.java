package no.algoritmetilsyn.complainant;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import no.algoritmetilsyn.appeal.AnswerAppeals;
import no.algoritmetilsyn.complaint.Complaint;
import no.algoritmetilsyn.letter.desk.Addressee;
import no.algoritmetilsyn.letter.desk.LetterArrivals;
import no.algoritmetilsyn.letter.desk.OutgoingLetter;

/** The letters that were sent to a complainant, oldest first. */
@Dependent
class ComplainantLetters {

    @Inject
    LetterArrivals arrivals;

    @Inject
    AnswerAppeals appeals;

    @Inject
    OwnDocuments own;

    /** Those in the complaint itself. */
    List<OutgoingLetter> in(Complaint complaint) {
        return sent(complaint, List.of(complaint.id()));
    }

    /** Those in the complaint and in all that it has led to. */
    List<OutgoingLetter> all(Complaint complaint) {
        // What is for somebody anonymous in other proceedings may be for another anonymous person, but in an appeal of
        // the answer.
        return sent(
                complaint,
                complaint.complainantId() == null
                        ? Stream.concat(Stream.of(complaint.id()), appeals.ofAnonymous(complaint.id()).stream())
                                .toList()
                        : own.ledTo(complaint.id()));
    }

    private List<OutgoingLetter> sent(Complaint complaint, Collection<UUID> proceedings) {
        return complaint.complainantId() == null
                ? proceedings.stream()
                        .flatMap(id -> arrivals.sent(id, Addressee.ANONYMOUS).stream())
                        .sorted(Comparator.comparing(OutgoingLetter::sentAt))
                        .toList()
                : arrivals.sentTo(complaint.complainantId(), proceedings);
    }
}
