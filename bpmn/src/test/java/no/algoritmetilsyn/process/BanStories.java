package no.algoritmetilsyn.process;

import java.util.List;

/** What becomes of interim bans. */
final class BanStories {

    private BanStories() {}

    static List<Story> all() {
        return List.of(
                Story.of(
                        "a ban stands, is looked at again, and runs out",
                        """
                        inspector  openDecision         power=GDPR_BAN
                        leader     skipNotice
                        inspector  forbidUse            until=+56 statementUntil=+21
                        inspector  draftDecision
                        letters
                        after      ban-statement
                        inspector  noteBanSilence
                        body       receiveBanStatement
                        inspector  reviewBan            result=STANDS
                        letters
                        inspector  takeUpBan
                        inspector  reviewBan            result=STANDS
                        letters
                        after      ban-last-day
                        leader     settleBan            settlement=RAN_OUT
                        """),
                Story.of(
                        "a ban is lifted when the body has spoken",
                        """
                        inspector  openDecision         power=GDPR_BAN
                        leader     skipNotice
                        inspector  forbidUse            until=+56 statementUntil=+21
                        inspector  draftDecision
                        letters
                        body       receiveBanStatement
                        inspector  reviewBan            result=LIFTED
                        letters
                        """));
    }
}
