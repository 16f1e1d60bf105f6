package no.algoritmetilsyn.letter.desk;

import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import no.algoritmetilsyn.access.Actor;
import no.algoritmetilsyn.access.AsksNobody;
import no.algoritmetilsyn.access.CurrentActor;
import no.algoritmetilsyn.letter.print.LetterRenderer;
import no.algoritmetilsyn.platform.FailureLog;

/** Prints the letters that a step has sent; nobody holds a lock meanwhile, and one that cannot be printed waits for the next time. */
@Singleton
@DependsOn("Schema")
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
@AsksNobody("run by a timer, for the system")
public class LetterPrinter {

    @Inject
    UnprintedLetters letters;

    @Inject
    LetterRenderer renderer;

    @Inject
    CurrentActor current;

    /** Every two seconds: the recipient may want the file as soon as they have read the letter. */
    @Schedule(hour = "*", minute = "*", second = "*/2", persistent = false)
    void run() {
        try {
            current.as(Actor.SYSTEM, this::print);
        } catch (RuntimeException failure) {
            FailureLog.note(failure);
        }
    }

    /**
     * Prints some that wait.
     *
     * @return how many were printed
     */
    public int print() {
        List<UUID> waiting = letters.waiting();
        int printed = 0;
        for (UUID letter : waiting) {
            printed += print(letter) ? 1 : 0;
        }
        return printed;
    }

    private boolean print(UUID letter) {
        try {
            LetterPrints.Source source = letters.source(letter);
            letters.keep(
                    letter,
                    new PrintedLetter(
                            source.hash(), source.approval().date(), renderer.pdf(source.letter(), source.approval())));
            return true;
        } catch (RuntimeException failure) {
            // One that fails must not keep the others back.
            FailureLog.note(failure);
            return false;
        }
    }
}
