package no.algoritmetilsyn.process;

import java.util.List;

/** What becomes of inspections: on the spot, at a desk, and given up. */
final class InspectionStories {

    private static final String VISIT_ANNOUNCED =
            """
            inspector  openInspection      power=GDPR_PREMISES form=ON_SITE
            inspector  planInspection      visitOn=+14
            inspector  submitPlan
            leader     approvePlan
            inspector  notifyInspection
            letters
            """;

    private static final String EXAMINED =
            """
            later      36
            inspector  takeNewerTheme
            inspector  recordVisit         number=none day=today
            inspector  signVisit
            inspector  tellVisit           number=1
            letters
            inspector  answerRequirements  answers/each/result=MET answers/0/result=NOT_MET
            inspector  recordFinding       number=none kind=BREACH requirement=automation-01 day=today evidence=1 evidence/0/kind=VISIT evidence/0/source=1
            inspector  recordFinding       number=none kind=OBSERVATION requirement=automation-07 day=today evidence=1 evidence/0/kind=VISIT evidence/0/source=1
            inspector  dropFinding         number=2
            """;

    private static final String DISPUTED =
            """
            inspector  reportPreliminary   limit=+28
            letters
            body       askReportTime       until=+42
            inspector  giveCommentTime     until=+42
            letters
            body       enterComments       comments/each/kind=DISPUTES
            inspector  readIncoming
            inspector  assessFindings      findings/each/result=ESTABLISHED
            inspector  reportFinal         outcomes/each/outcome=GUIDANCE outcomes/each/exception=none outcomes/each/exceptionReason=none
            letters
            """;

    private static final String AT_A_DESK =
            """
            inspector  openInspection      power=GDPR_INFORMATION form=DESK
            inspector  planInspection
            inspector  submitPlan
            leader     sendBackPlan
            inspector  submitPlan
            leader     approvePlan
            inspector  notifyInspection
            letters
            """;

    private static final String NOTHING_FOUND =
            """
            inspector  answerRequirements  answers/each/result=MET
            inspector  reportPreliminary   limit=+28
            letters
            after      comment-report
            inspector  closeComments
            inspector  assessFindings      findings=none
            """;

    private InspectionStories() {}

    static List<Story> all() {
        return List.of(
                Story.of(
                        "a body is visited, disputes what is found, and the report is published",
                        VISIT_ANNOUNCED,
                        EXAMINED,
                        DISPUTED,
                        PublicationStories.PUBLISHED),
                Story.of("a body says nothing about what was examined at a desk", AT_A_DESK, NOTHING_FOUND),
                Story.of(
                        "an inspection is given up before anybody is told",
                        """
                        inspector  openInspection      power=GDPR_PREMISES form=ON_SITE
                        inspector  closeInspection
                        """));
    }
}
