package no.algoritmetilsyn.complaint.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import no.algoritmetilsyn.access.Act;
import no.algoritmetilsyn.complaint.ComplaintKind;
import no.algoritmetilsyn.complaint.ComplaintWork;
import no.algoritmetilsyn.complaint.Sorting;
import no.algoritmetilsyn.platform.web.Option;
import no.algoritmetilsyn.platform.web.Twice;
import no.algoritmetilsyn.task.TaskTaken;

/**
 * Decides what a complaint is. The proposal stands beside and says why; nothing is ticked beforehand, so that to agree is a
 * choice like any other, and asks as much as to depart.
 */
@Named
@RequestScoped
public class SortPage extends ComplaintForm {

    private static final int REASON = 2_000;
    private static final String YES = "true";

    @Inject
    ComplaintWork work;

    private String kind;
    private String reason;
    private String party;
    private String partyReason;
    private String answer;

    @Override
    public String getForm() {
        return "sort";
    }

    @Override
    Act act() {
        return Act.COMPLAINT_SORT;
    }

    @Override
    String task() {
        return "sortComplaint";
    }

    @Override
    Map<String, String> answers() {
        return Map.of(
                "kind", text(kind),
                "reason", text(reason),
                "party", text(party),
                "partyReason", text(partyReason),
                "answer", text(answer));
    }

    @Override
    void fill(Map<String, String> answers) {
        kind = answers.get("kind");
        reason = answers.get("reason");
        party = answers.get("party");
        partyReason = answers.get("partyReason");
        answer = answers.get("answer");
    }

    /** Whether nobody knows who has complained, so that nobody can be a party. */
    public boolean isAnonymous() {
        return getPage().complaint().complainantId() == null;
    }

    /** Decides, and leads to the case. */
    public String sort() {
        if (!isComplete()) {
            return null;
        }
        try {
            Sorting sorting = new Sorting(
                    ComplaintKind.valueOf(kind),
                    reason.strip(),
                    YES.equals(party),
                    partyReason == null ? "" : partyReason.strip(),
                    YES.equals(answer));
            Twice.run(() -> work.sort(id(), sorting));
            return finish("COMPLAINT_SORTED");
        } catch (TaskTaken faster) {
            giveWay(faster);
            return null;
        }
    }

    private boolean isComplete() {
        if (kind == null) {
            errors.add("kind", texts.get("complaint.sort.kind.required"));
        }
        check("reason", reason, REASON);
        if (!isAnonymous()) {
            if (party == null) {
                errors.add("party", texts.get("complaint.sort.party.required"));
            }
            check("partyReason", partyReason, REASON);
        }
        if (answer == null) {
            errors.add("answer", texts.get("complaint.sort.answer.required"));
        } else if (kind != null
                && !YES.equals(answer)
                && !ComplaintKind.valueOf(kind).mayBeNoted()) {
            errors.add("answer", texts.get("complaint.sort.answer.onlyTips"));
        }
        return !errors.isAny();
    }

    /** What it may be. */
    public List<Option> getKinds() {
        return Arrays.stream(ComplaintKind.values())
                .filter(value -> value != ComplaintKind.UNSORTED)
                .map(value -> new Option(
                        value.name(),
                        texts.of("complaint.complaintKind", value),
                        texts.of("complaint.sort.kindHint", value)))
                .toList();
    }

    /** Whether the complainant may be a party. */
    public List<Option> getParties() {
        return List.of(
                new Option(YES, texts.get("complaint.sort.party.yes"), texts.get("complaint.sort.party.yesHint")),
                new Option("false", texts.get("complaint.sort.party.no"), texts.get("complaint.sort.party.noHint")));
    }

    /** Whether it is to be answered. */
    public List<Option> getAnswers() {
        return List.of(
                new Option(YES, texts.get("complaint.sort.answer.yes")),
                new Option("false", texts.get("complaint.sort.answer.no"), texts.get("complaint.sort.answer.noHint")));
    }

    /** Name of the kind, as chosen. */
    public String getKind() {
        return kind;
    }

    /** Called by Faces. */
    public void setKind(String kind) {
        this.kind = kind;
    }

    /** Why, as typed. */
    public String getReason() {
        return reason;
    }

    /** Called by Faces. */
    public void setReason(String reason) {
        this.reason = reason;
    }

    /** Whether the complainant is a party, as chosen. */
    public String getParty() {
        return party;
    }

    /** Called by Faces. */
    public void setParty(String party) {
        this.party = party;
    }

    /** Why they are or are not, as typed. */
    public String getPartyReason() {
        return partyReason;
    }

    /** Called by Faces. */
    public void setPartyReason(String partyReason) {
        this.partyReason = partyReason;
    }

    /** Whether it is to be answered, as chosen. */
    public String getAnswer() {
        return answer;
    }

    /** Called by Faces. */
    public void setAnswer(String answer) {
        this.answer = answer;
    }
}
