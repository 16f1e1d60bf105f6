package no.algoritmetilsyn.publication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.algoritmetilsyn.casefile.step.ProceedingSteps;
import no.algoritmetilsyn.casefile.step.StepCatalogue;
import no.algoritmetilsyn.publication.step.AnswerPublication;
import no.algoritmetilsyn.publication.step.CorrectPublication;
import no.algoritmetilsyn.publication.step.ProposePublication;
import no.algoritmetilsyn.publication.step.PublishDecision;
import no.algoritmetilsyn.publication.step.WithdrawPublication;

/** The steps of publishing, also when the proceeding has ended: what was decided is often published later. */
@ApplicationScoped
public class PublicationSteps implements ProceedingSteps {

    @Inject
    PublicationRules rules;

    @Inject
    PublicationProposals proposals;

    @Inject
    PublicationOutcomes outcomes;

    @Inject
    PublicationDeadlines deadlines;

    @Inject
    StoredPublications publications;

    @Inject
    PublicationRecords records;

    @Override
    public void declare(StepCatalogue catalogue) {
        catalogue
                .add(ProposePublication.class, (step, run) -> proposals.propose(step, run))
                .unless(found -> rules.notProposable(found))
                .startingFrom(this::proposal)
                .evenAfterTheEnd();
        catalogue
                .add(AnswerPublication.class, (step, run) -> outcomes.answer(step, run))
                .unless(found -> rules.notAnswerable(found))
                .evenAfterTheEnd();
        catalogue
                .add(PublishDecision.class, (step, run) -> outcomes.publish(step, run))
                .about((step, id) -> waiting(id), this::waiting)
                .unless(found -> rules.notPublishable(found))
                .evenAfterTheEnd();
        catalogue
                .add(CorrectPublication.class, (step, run) -> proposals.correct(step, run))
                .unless(found -> rules.notCorrectable(found))
                .startingFrom(this::correction)
                .evenAfterTheEnd();
        catalogue
                .add(WithdrawPublication.class, (step, run) -> outcomes.withdraw(step, run))
                .unless(found -> rules.notCorrectable(found))
                .evenAfterTheEnd();
    }

    /** What four eyes are asked for: what was written last. */
    private UUID waiting(UUID proceedingId) {
        return publications
                .waiting(proceedingId)
                .map(publication -> publications.newest(publication.id()).id())
                .orElse(proceedingId);
    }

    private Map<String, String> proposal(UUID proceedingId) {
        var form = new HashMap<String, String>();
        proposals.next(proceedingId).ifPresent(letter -> form.put("document", String.valueOf(letter.number())));
        form.put("secretsBy", deadlines.usual().toString());
        rows(form, records.ofProceeding(proceedingId));
        return form;
    }

    private Map<String, String> correction(UUID proceedingId) {
        var form = new HashMap<String, String>();
        publications.chosen(proceedingId, null).ifPresent(publication -> {
            PublicationVersion version = publications.newest(publication.id());
            form.put("writtenForm", version.writtenForm().name());
            form.put("headline", version.title());
            form.put("summary", version.summary());
            rows(form, records.ofVersion(version.id()));
        });
        return form;
    }

    private static void rows(Map<String, String> form, List<UUID> about) {
        if (!about.isEmpty()) {
            form.put("records-rows", String.valueOf(about.size()));
        }
        for (int i = 0; i < about.size(); i++) {
            form.put("records-" + i + "-record", about.get(i).toString());
        }
    }
}
