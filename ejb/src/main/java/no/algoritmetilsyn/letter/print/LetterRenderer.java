package no.algoritmetilsyn.letter.print;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import no.algoritmetilsyn.casefile.step.input.RecordValidator;
import no.algoritmetilsyn.casefile.step.input.Violation;
import no.algoritmetilsyn.letter.Approval;
import no.algoritmetilsyn.letter.LetterRefused;
import no.algoritmetilsyn.letter.LetterSnapshot;
import no.algoritmetilsyn.letter.kind.Letter;
import no.algoritmetilsyn.letter.text.LetterLanguage;
import no.algoritmetilsyn.letter.text.LetterText;
import org.w3c.dom.Document;

/**
 * Writes letters: the text that a template gives, and the finished letter as PDF, on a page and as plain text. Holds no state
 * and asks no database; printing takes a few hundred milliseconds and belongs outside a transaction.
 */
@ApplicationScoped
public class LetterRenderer {

    /**
     * The text that the template of today gives for a letter, before anybody has typed in it.
     *
     * @throws LetterRefused when the kind has no template in the language, or a value is missing
     */
    public LetterText text(Letter letter, LetterLanguage language) {
        refuse(RecordValidator.violations((Record) letter));
        if (!letter.kind().languages().contains(language)) {
            throw new LetterRefused(List.of(Violation.of("language", "noTemplate")));
        }
        return TemplateText.of(letter, language);
    }

    /**
     * The letter as PDF/A-2a and PDF/UA-1; the same bytes for the same letter and approval.
     *
     * @throws LetterRefused when something is missing or cannot be printed
     */
    public byte[] pdf(LetterSnapshot letter, Approval approval) {
        check(letter, approval);
        Document page = Xml.parse(LetterTemplates.document(letter, approval));
        refuse(MissingClauses.in(page, letter));
        return LetterPdf.of(page, PdfStamp.of(approval.date(), letter.sha256()));
    }

    /**
     * A letter that was sent, from which something is left out for others, as PDF/A-2a and PDF/UA-1. It need not say what its
     * recipient had to be told. Its identity is that of what can be read in it, from which nothing can be guessed.
     *
     * @throws LetterRefused when it cannot be printed
     */
    public byte[] reducedPdf(LetterSnapshot letter, Approval approval) {
        check(letter, approval);
        String document = LetterTemplates.document(letter, approval);
        return LetterPdf.of(Xml.parse(document), PdfStamp.ofPage(approval.date(), document));
    }

    /**
     * The letter as an {@code article} of a page whose own heading is of the first level. Well-formed and escaped: a page
     * shows it as it is.
     *
     * @throws LetterRefused when something is missing
     */
    public String article(LetterSnapshot letter, Approval approval) {
        check(letter, approval);
        String article = LetterTemplates.article(letter, approval);
        refuse(MissingClauses.in(Xml.parse(article), letter));
        return article;
    }

    /** A text of others, such as the name of a file, as it can be printed: characters that no font has are replaced. */
    public String printable(String text) {
        return UnknownCharacters.replaced(text);
    }

    /** What a search looks in: title and text, not whom it goes to. The PDF does not give Arabic back as it was written. */
    public String plain(LetterSnapshot letter) {
        return PrintableText.of(letter.text().plain());
    }

    private static void check(LetterSnapshot letter, Approval approval) {
        List<Violation> violations = new ArrayList<>(RecordValidator.violations(letter));
        violations.addAll(RecordValidator.violations(approval));
        refuse(violations);
        refuse(UnknownCharacters.in(letter, approval));
    }

    private static void refuse(List<Violation> violations) {
        if (!violations.isEmpty()) {
            throw new LetterRefused(violations);
        }
    }
}
