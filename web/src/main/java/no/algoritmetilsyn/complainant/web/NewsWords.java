package no.algoritmetilsyn.complainant.web;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import no.algoritmetilsyn.complainant.FollowUp;
import no.algoritmetilsyn.complainant.Happenings;
import no.algoritmetilsyn.complaint.Complaint;
import no.algoritmetilsyn.complaint.ComplaintLetter;
import no.algoritmetilsyn.complaint.ComplaintStatus;
import no.algoritmetilsyn.letter.desk.ReadLetter;
import no.algoritmetilsyn.platform.web.Texts;
import no.algoritmetilsyn.platform.web.TimelineEntry;

/** What has happened to a complaint and what comes next, in words for the one who has complained. */
@Dependent
class NewsWords {

    @Inject
    Texts texts;

    /** What happens next, in a sentence. */
    String next(FollowUp.View view) {
        ComplaintStatus status = view.complaint().status();
        if (status == ComplaintStatus.RECEIVED) {
            return ofKind(view, "complainant.next.received", texts.of("complainant.next", status));
        }
        return CaseEnd.told(status, newestFirst(view), texts).orElseGet(() -> texts.of("complainant.next", status));
    }

    /** What the authority has written, the newest first. */
    static List<ReadLetter> newestFirst(FollowUp.View view) {
        return view.letters().stream()
                .sorted(Comparator.comparing(ReadLetter::sentAt).reversed())
                .toList();
    }

    /** What has happened, in order. */
    List<TimelineEntry> happened(FollowUp.View view) {
        List<TimelineEntry> happenings = new ArrayList<>();
        view.older().forEach(letter -> happenings.add(new TimelineEntry(letter.sentAt(), kind(letter), null)));
        view.news().forEach(piece -> happenings.add(new TimelineEntry(piece.at(), words(view, piece), null)));
        happenings.sort(Comparator.comparing(TimelineEntry::moment));
        return happenings;
    }

    private String words(FollowUp.View view, Happenings.Piece piece) {
        if (piece.letter() != null) {
            return named(piece.letter());
        }
        String key = "complaint.news." + piece.news().name();
        String otherwise = ofKind(view, key, texts.get(key));
        return piece.what() == null ? otherwise : texts.known(key + "." + piece.what(), otherwise);
    }

    /** What a kind of complaint is called otherwise, since who reports an error has not complained. */
    private String ofKind(FollowUp.View view, String key, String otherwise) {
        Complaint complaint = view.complaint();
        return complaint.error() != null ? texts.known(key + ".REGISTER_ERROR", otherwise) : otherwise;
    }

    /** What a letter is. */
    String named(ReadLetter letter) {
        return texts.of("letter.letterKind", letter.kind());
    }

    /** What a letter is that was written before letters went the way they go now. */
    String kind(ComplaintLetter letter) {
        return texts.of("complaint.letterKind", letter.kind());
    }
}
