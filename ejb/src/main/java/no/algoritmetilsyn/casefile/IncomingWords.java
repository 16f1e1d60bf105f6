package no.algoritmetilsyn.casefile;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.algoritmetilsyn.casefile.step.StepRun;
import no.algoritmetilsyn.journal.Journal;
import no.algoritmetilsyn.journal.JournalEntry;
import no.algoritmetilsyn.journal.NewEntry;

/** Enters in the journal what a party asks or says in a form, without papers: its words lie with the proceeding that it is about. */
@Dependent
public class IncomingWords {

    /** Ground on which what was written about a possible breach may be kept until the case is decided. */
    private static final String UNDECIDED = "offl-24-2";

    @Inject
    Journal journal;

    /**
     * What an entry is about.
     *
     * @param id of the proceeding
     */
    public record About(ProceedingKind kind, UUID id, String reference) {}

    /**
     * Who has said it: an organisation or a person.
     *
     * @param organisation null for a person
     * @param identity null for an organisation, and for somebody whom nobody knows
     */
    public record Sender(UUID organisation, UUID identity) {

        /** An organisation. */
        public static Sender organisation(UUID id) {
            return new Sender(id, null);
        }
    }

    /** Enters what is about the proceeding of the step, as {@link #enter(String, About, Sender, LocalDate, StepRun)} does. */
    public void enter(String title, Sender sender, LocalDate posted, StepRun run) {
        Proceeding proceeding = run.proceeding();
        enter(title, new About(proceeding.kind(), proceeding.id(), proceeding.reference()), sender, posted, run);
    }

    /**
     * Enters it.
     *
     * @param title what it is, which the public journal shows
     * @param posted day on which it was posted or said, Europe/Oslo
     */
    public void enter(String title, About about, Sender sender, LocalDate posted, StepRun run) {
        journal.record(new NewEntry(
                run.casefileId(),
                JournalEntry.Kind.INCOMING,
                title + " " + about.reference(),
                title,
                posted,
                run.now(),
                about.kind().name(),
                about.id(),
                sender.identity(),
                sender.organisation(),
                List.of(),
                null,
                UNDECIDED));
    }
}
