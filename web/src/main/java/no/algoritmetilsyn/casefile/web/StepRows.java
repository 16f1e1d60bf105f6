package no.algoritmetilsyn.casefile.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import java.util.UUID;
import no.algoritmetilsyn.access.Access;
import no.algoritmetilsyn.casefile.step.StepDrafts;
import no.algoritmetilsyn.document.ReceivedFiles;
import no.algoritmetilsyn.platform.AuthorityClock;
import no.algoritmetilsyn.platform.web.PageAnswer;

/**
 * Adds rows to the lists in the form of a step and takes them out, without any script: what was typed is kept as a draft,
 * and the form is opened again.
 */
@Named
@RequestScoped
public class StepRows {

    @Inject
    StepView staff;

    @Inject
    PartyStepView party;

    @Inject
    Access access;

    @Inject
    StepUploads uploads;

    @Inject
    ReceivedFiles received;

    @Inject
    StepDrafts drafts;

    @Inject
    PageAnswer answer;

    @Inject
    AuthorityClock clock;

    /** Puts an empty row at the end of a list. */
    public void add(String list) {
        uploads.receive(view().getForm());
        reopen(
                view().getForm().withRow(list),
                list + "-" + view().getForm().getRows().get(list));
    }

    /** Takes a row out of a list; the first one has the number 0. */
    public void remove(String list, int row) {
        uploads.receive(view().getForm());
        reopen(view().getForm().withoutRow(list, row), list);
    }

    /** Takes a file out that was received at a field. */
    public void removeFile(String field, UUID id) {
        uploads.receive(view().getForm());
        received.discard(id);
        view().getForm()
                .setFiles(
                        field,
                        view().getForm().files(field).stream()
                                .filter(one -> !one.equals(id))
                                .toList());
        reopen(view().getForm().typed(), field);
    }

    private OpenStep view() {
        return access.actor().isStaff() ? staff : party;
    }

    private void reopen(Map<String, String> typed, String place) {
        drafts.save(view().getPage().proceeding().id(), view().getStep(), clock.instant(), typed);
        answer.leadTo(view().getAddress() + "#" + place);
    }
}
