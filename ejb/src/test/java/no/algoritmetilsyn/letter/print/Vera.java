package no.algoritmetilsyn.letter.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.List;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

/** What veraPDF says of a PDF. */
public final class Vera {

    private static final int MOST_TOLD = 20;

    static {
        VeraGreenfieldFoundryProvider.initialise();
    }

    private Vera() {}

    /** Fails unless it is PDF/A-2a and PDF/UA-1. */
    public static int assertAccessible(byte[] pdf) throws Exception {
        return assertIs(pdf, PDFAFlavour.PDFA_2_A) + assertIs(pdf, PDFAFlavour.PDFUA_1);
    }

    /** Fails unless it is PDF/A-2u. */
    public static int assertUnicode(byte[] pdf) throws Exception {
        return assertIs(pdf, PDFAFlavour.PDFA_2_U);
    }

    private static int assertIs(byte[] pdf, PDFAFlavour flavour) throws Exception {
        ValidationResult result = check(pdf, flavour);
        List<String> failures = result.getTestAssertions().stream()
                .filter(assertion -> assertion.getStatus() == TestAssertion.Status.FAILED)
                .map(assertion -> assertion.getRuleId().getClause() + " " + assertion.getMessage())
                .distinct()
                .limit(MOST_TOLD)
                .toList();
        assertThat(failures).as(flavour.name()).isEmpty();
        assertThat(result.isCompliant()).as(flavour.name()).isTrue();
        assertThat(result.getTotalAssertions()).isPositive();
        return result.getTotalAssertions();
    }

    static ValidationResult check(byte[] pdf, PDFAFlavour flavour) throws Exception {
        try (PDFAParser parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour);
                PDFAValidator validator =
                        Foundries.defaultInstance().createValidator(flavour, 500, false, false, false)) {
            return validator.validate(parser);
        }
    }
}
