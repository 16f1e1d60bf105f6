package no.algoritmetilsyn.complainant.web;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import no.algoritmetilsyn.complaint.ComplaintStatus;
import no.algoritmetilsyn.letter.desk.ReadLetter;
import no.algoritmetilsyn.platform.web.Texts;

/** How a complaint has ended, in words for the one who has complained. */
final class CaseEnd {

    private CaseEnd() {}

    /** By the newest letter that ends one; empty while it has not ended, and where no letter tells how. */
    static Optional<String> told(ComplaintStatus status, List<ReadLetter> newestFirst, Texts texts) {
        return status == ComplaintStatus.ANSWERED
                ? newestFirst.stream()
                        .map(letter -> texts.known("complainant.next.ANSWERED." + letter.kind(), null))
                        .filter(Objects::nonNull)
                        .findFirst()
                : Optional.empty();
    }
}
