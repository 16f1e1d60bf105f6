package no.algoritmetilsyn.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.ws.rs.WebApplicationException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import no.algoritmetilsyn.algorithm.RecordDiff;
import no.algoritmetilsyn.algorithm.intake.file.FileRow;
import no.algoritmetilsyn.algorithm.intake.file.ImportFormat;
import no.algoritmetilsyn.algorithm.intake.file.RegisterFile;
import no.algoritmetilsyn.algorithm.intake.file.Rejection;
import no.algoritmetilsyn.algorithm.intake.file.RowNote;
import no.algoritmetilsyn.algorithm.intake.file.RowSink;
import no.algoritmetilsyn.algorithm.intake.file.UnreadableFile;
import no.algoritmetilsyn.algorithm.standard.Content;
import no.algoritmetilsyn.algorithm.standard.RecordStandard;
import no.algoritmetilsyn.casefile.Reference;
import no.algoritmetilsyn.complaint.About;
import no.algoritmetilsyn.complaint.ComplaintChannel;
import no.algoritmetilsyn.complaint.Submission;
import no.algoritmetilsyn.identity.Contact;
import no.algoritmetilsyn.identity.FollowUpCode;
import no.algoritmetilsyn.identity.OrganisationNumber;
import no.algoritmetilsyn.search.analysis.Words;
import no.algoritmetilsyn.search.query.QueryText;
import no.algoritmetilsyn.text.CleanText;
import no.algoritmetilsyn.text.EmailAddress;
import no.algoritmetilsyn.text.NationalIdentityNumbers;
import no.algoritmetilsyn.text.PhoneNumber;
import no.algoritmetilsyn.text.TypedDate;

/** Readers of what is typed, sent as JSON, or imported as the register of another. */
class ParserGrowthTest extends TimeByLength {

    static Stream<Reader> readers() {
        Map<String, Consumer<String>> texts = Map.ofEntries(
                Map.entry("text", CleanText::text),
                Map.entry("line", CleanText::line),
                Map.entry("e-mail", EmailAddress::read),
                Map.entry("phone", PhoneNumber::read),
                Map.entry("organisation number", OrganisationNumber::read),
                Map.entry("date", TypedDate::read),
                Map.entry("identity numbers", NationalIdentityNumbers::masked),
                Map.entry("code", FollowUpCode::read),
                Map.entry("reference", typed -> Reference.read("K", typed)),
                Map.entry("words", Words::of),
                Map.entry("query", QueryText::parse),
                Map.entry("language", Language::accepted),
                Map.entry("submission", ParserGrowthTest::submit),
                Map.entry("JSON", ParserGrowthTest::json),
                Map.entry("difference", ParserGrowthTest::difference));
        Stream<Reader> others = Stream.of(
                file(ImportFormat.NO_KI_CSV, "Prosjekteier,Prosjekttittel\n", "a\",\",x\n"),
                file(ImportFormat.NO_KI_CSV, "Prosjekteier,Prosjekttittel,Kontaktinformasjon\nA,B,", "a"),
                file(ImportFormat.NO_KI_CSV, "Prosjekteier,Prosjekttittel\n", ","),
                file(ImportFormat.NL_JSON, "[", "{\"a\":[},"),
                file(ImportFormat.NL_JSON, "[", "{\"a\":\"},{"),
                file(ImportFormat.NL_JSON, "[", "{\"a\" 1},"),
                file(ImportFormat.JSONL, "", "{\"a\":\n"),
                new Reader(
                        "identity numbers of digits",
                        length -> "018390 10091 ".repeat(length / 13),
                        NationalIdentityNumbers::masked),
                new Reader("JSON of one number", length -> "{\"a\":" + "9".repeat(length) + "}", ParserGrowthTest::raw),
                new Reader("JSON of depth", length -> "{\"a\":" + "[".repeat(length), ParserGrowthTest::raw),
                new Reader(
                        "JSON of names",
                        length -> "{" + "\"AaBB\":1,".repeat(length / 9) + "\"b\":1}",
                        ParserGrowthTest::raw));
        return Stream.concat(each(texts, PIECES), others);
    }

    private static Reader file(ImportFormat format, String before, String piece) {
        return new Reader(
                format + " of " + Json.createValue(piece),
                length -> before + piece.repeat(length / piece.length()),
                text -> read(format, text));
    }

    private static void submit(String text) {
        new Submission(
                        new About(null, text, text),
                        text,
                        text,
                        text,
                        new Contact(text, text, text, text),
                        text,
                        ComplaintChannel.API,
                        null,
                        List.of())
                .violations(Instant.EPOCH);
    }

    private static void json(String text) {
        raw(Json.createObjectBuilder().add("text", text).build().toString());
    }

    private static void raw(String body) {
        try {
            JsonBody.read(new ByteArrayInputStream(body.getBytes(StandardCharsets.UTF_8)));
        } catch (WebApplicationException refused) {
            // As it should be.
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (RuntimeException refused) {
            // The same, where no server is there to make an answer of it.
            assertThat(refused).hasMessageContaining("RuntimeDelegate");
        }
    }

    private static void difference(String text) {
        String longest = text.substring(0, Math.min(text.length(), Submission.LONGEST));
        RecordDiff.between(
                content(longest.replace("a", "a ")),
                content(longest.replace("a", "b ")),
                RecordStandard.newest(),
                (field, word) -> word);
    }

    private static Content content(String text) {
        return new Content(Json.createObjectBuilder().add("description", text).build());
    }

    private static void read(ImportFormat format, String text) {
        try {
            RegisterFile.read(format, new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), new RowSink() {
                @Override
                public void row(FileRow row) {}

                @Override
                public void rejected(long row, Rejection reason, List<String> details) {}

                @Override
                public void note(long row, RowNote note, List<String> details) {}
            });
        } catch (UnreadableFile refused) {
            // As it should be.
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
