package no.algoritmetilsyn.publication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.algoritmetilsyn.audit.Audit;
import no.algoritmetilsyn.casefile.ProceedingKind;
import no.algoritmetilsyn.casefile.step.FinishCheck;
import no.algoritmetilsyn.casefile.step.FinishSection;
import no.algoritmetilsyn.casefile.step.StepRun;
import no.algoritmetilsyn.letter.desk.LetterOwner;
import no.algoritmetilsyn.letter.desk.OutgoingLetter;
import no.algoritmetilsyn.letter.kind.LetterKind;
import no.algoritmetilsyn.letter.kind.PublicationNotice;
import no.algoritmetilsyn.platform.AuthorityClock;

/** The party has its time to point at secrets from the day on which it was asked, and not before the letter has left. */
@ApplicationScoped
public class PublicationLetterOwner implements LetterOwner {

    @Inject
    StoredPublications publications;

    @Inject
    PublicationDeadlines deadlines;

    @Inject
    Audit audit;

    @Inject
    AuthorityClock clock;

    /** It owns one kind of letter, in proceedings of several kinds. */
    @Override
    public ProceedingKind kind() {
        return null;
    }

    @Override
    public Set<LetterKind> letters() {
        return Set.of(LetterKind.PUBLICATION_NOTICE);
    }

    @Override
    public FinishCheck check(OutgoingLetter letter) {
        Optional<Publication> asking = publications.underWay(letter.proceedingId());
        if (asking.isEmpty() || !(letter.snapshot().data() instanceof PublicationNotice notice)) {
            return new FinishCheck().when(true, FinishSection.QUESTIONS, "publicationGone");
        }
        PublicationVersion version = publications.newest(asking.get().id());
        boolean same = notice.title().equals(version.title())
                && notice.summary().equals(version.summary())
                && notice.limit().equals(asking.get().secretsBy());
        return new FinishCheck()
                .when(!asking.get().secretsBy().isAfter(clock.today()), FinishSection.DATES, "dayPassed")
                .when(!same, FinishSection.DOCUMENTS, "draftChanged");
    }

    @Override
    public void sent(OutgoingLetter letter, StepRun run) {
        Publication publication = publications.underWay(letter.proceedingId()).orElseThrow();
        publication.ask();
        deadlines.asked(publication, run);
        audit.append(
                run.casefileId(),
                run.actor(),
                "PUBLICATION_ASKED",
                run.subject(),
                Map.of("publication", publication.id().toString()));
    }
}
