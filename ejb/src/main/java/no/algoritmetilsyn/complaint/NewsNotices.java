package no.algoritmetilsyn.complaint;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.UUID;
import no.algoritmetilsyn.outbox.Notice;
import no.algoritmetilsyn.outbox.NoticeChannel;
import no.algoritmetilsyn.outbox.Outbox;

/** Tells those who have complained by mail that there is something new to them: never what, nor from which case. */
@Dependent
public class NewsNotices {

    @Inject
    Outbox outbox;

    /** It has come in, from somebody who has given an address: they are told of all that follows, too. */
    void confirmReceipt(Complaint complaint) {
        enqueue(complaint, News.RECEIVED, key(complaint, News.RECEIVED));
    }

    /**
     * Tells of something that happens once.
     *
     * @param news but for letters, of which their way tells
     */
    public void tell(Complaint complaint, News news) {
        if (isToldByMail(complaint)) {
            enqueue(complaint, news, key(complaint, news));
        }
    }

    /**
     * Tells of something that can happen often.
     *
     * @param news but for letters, of which their way tells
     * @param which what it is about: of the same thing they are told once
     */
    public void tell(Complaint complaint, News news, UUID which) {
        if (isToldByMail(complaint)) {
            enqueue(complaint, news, key(complaint, news) + ":" + which);
        }
    }

    /** Where a mail did not come through, a task asks for another way already. */
    private boolean isToldByMail(Complaint complaint) {
        return complaint.complainantId() != null && outbox.isOnItsWay(key(complaint, News.RECEIVED));
    }

    private void enqueue(Complaint complaint, News news, String key) {
        outbox.enqueue(new Notice(
                NoticeChannel.MAIL,
                news.notice(),
                complaint.complainantId(),
                Complaints.SUBJECT,
                complaint.id(),
                complaint.language(),
                key));
    }

    private static String key(Complaint complaint, News news) {
        return news.notice() + ":" + complaint.id();
    }
}
