package no.algoritmetilsyn.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import no.algoritmetilsyn.search.index.IndexedRecord;
import no.algoritmetilsyn.search.index.NamedText;
import no.algoritmetilsyn.search.index.Role;

/**
 * Many records out of few: each is made of the name of one real record, sentences of others and a seeded owner. Sentences
 * come again, so lists of records with a word are longer than among as many real ones.
 */
final class SpeedRecords {

    static final int ORGANISATIONS = 2_000;
    private static final String[] STATUS = {"planned", "development", "pilot", "in use", "retired"};
    private static final String[] NAMES = {
        "Sortering av søknader", "Risikomodell for kontroll", "Ansiktsgjenkjenning på flyplass", "Språkmodell for svar",
        "Flomvarsling", "Saksbehandlingsstøtte", "Bildeanalyse i helse", "Prognose for trafikk"
    };

    private final List<String> names = new ArrayList<>();
    private final List<String> sentences = new ArrayList<>();

    SpeedRecords(SearchData data) throws IOException {
        names.addAll(List.of(NAMES));
        sentences.add("En algoritme ordner søknadene etter risiko, og en saksbehandler tar avgjørelsen.");
        sentences.add("Modellen er trent på data fra kommunen og brukes til å varsle om flom og skred.");
        if (data.isThere()) {
            for (IndexedRecord record : data.register(true)) {
                for (NamedText text : record.texts()) {
                    if (text.role() == Role.NAME) {
                        names.add(text.text());
                    } else if (text.role() == Role.SUMMARY || text.role() == Role.BODY) {
                        sentences(text.text());
                    }
                }
            }
            for (String[] row : data.rows("search/norquad-passages.tsv")) {
                sentences(row[1]);
            }
        }
    }

    private void sentences(String text) {
        for (String sentence : text.split("(?<=[.!?])\\s+")) {
            if (sentence.length() > 30 && sentence.length() < 400) {
                sentences.add(sentence);
            }
        }
    }

    /** The record with a number; the same number gives the same record. */
    IndexedRecord record(int number) {
        var random = new Random(number * 31L + 7);
        String organisation = "Virksomhet "
                + (int) Math.min(ORGANISATIONS - 1.0, Math.abs(random.nextGaussian()) * ORGANISATIONS / 3);
        var body = new StringBuilder();
        for (int i = 0; i < 5; i++) {
            body.append(sentences.get(random.nextInt(sentences.size()))).append(' ');
        }
        return IndexedRecord.of("r" + number, 1)
                .text("name", Role.NAME, names.get(random.nextInt(names.size())) + " " + number % 9_973)
                .text("organisation", Role.ORGANISATION, organisation)
                .text("summary", Role.SUMMARY, sentences.get(random.nextInt(sentences.size())))
                .text("body", Role.BODY, body.toString())
                .facet("organisation", organisation)
                .facet("status", STATUS[random.nextInt(STATUS.length)])
                .facet("sector", "sector " + random.nextInt(20))
                .facet("risk", "risk " + random.nextInt(4))
                .facet("year", Integer.toString(2015 + random.nextInt(12)))
                .number("changed", random.nextInt(1_000_000))
                .build();
    }

    /** Words that a record holds, for questions. */
    List<String> words(Random random) {
        String sentence = sentences.get(random.nextInt(sentences.size()));
        List<String> words = new ArrayList<>();
        for (String word : sentence.toLowerCase(java.util.Locale.ROOT).split("[^\\p{L}]+")) {
            if (word.length() > 4) {
                words.add(word);
            }
        }
        return words.size() < 3 ? words(random) : words;
    }
}
