package no.algoritmetilsyn.law.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.regex.Pattern;
import no.algoritmetilsyn.platform.web.TextFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Texts say what the law says, and each written form of Norwegian keeps to its own words. */
class WordsTest {

    private static final Path MAILS = Path.of("../ejb/src/main/resources/no/algoritmetilsyn/outbox");

    /** What does not stand in a form, and what does. */
    private static final Map<String, Map<String, String>> WRONG = Map.of(
            "nn",
            Map.ofEntries(
                    Map.entry("vyrkedag", "yrkedag, or arbeidsdag where offentleglova or the EU counts"),
                    Map.entry("\\b(gi|gir|gav) opp\\b", "oppgi"),
                    Map.entry("\\bsvart på\\b", "svara på"),
                    Map.entry("\\bløper?\\b", "går"),
                    Map.entry("rettkome", "rettmessig"),
                    Map.entry("kjem ikkje på", "går ikkje"),
                    Map.entry("beskriv", "gjer greie for"),
                    Map.entry("grunngj(ev|iv)", "grunngiv"),
                    Map.entry("\\blar\\b|, la (feltet|felta)\\b|eller la (feltet|felta)\\b", "lèt, lat"),
                    Map.entry("(ser|får|tek|les) ho[.,;]|\\b(legg|lagre|rette|endre|lese) ho\\b", "henne"),
                    Map.entry("\\b(virkedag|henvendelse|begrunnelse|avgjørelse|vedtekt)", "a word of bokmål")),
            "nb",
            Map.of("virkedager", "arbeidsdager", "koster deg noe", "er til ulempe for deg"));

    @Test
    void no_form_has_the_words_of_another_or_of_none() throws IOException {
        Map<String, String> wrong = new TreeMap<>();
        for (String form : WRONG.keySet()) {
            var texts = new TreeMap<>(bundle(form));
            texts.putAll(load(MAILS.resolve("mail_" + form + ".properties")));
            WRONG.get(form).forEach((pattern, right) -> {
                var word = Pattern.compile(
                        pattern, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);
                texts.forEach((key, text) -> {
                    if (word.matcher(text).find()) {
                        wrong.put(form + " " + key, right + ": " + text);
                    }
                });
            });
        }
        assertThat(wrong).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        // An answer that is a decision can be appealed (§§ 28 and 29).
        "complainant.follow.disagreeText, er et vedtak.*klage.*tre uker, er eit vedtak.*klage.*tre veker, is a decision.*appeal.*three weeks",
        // § 25 third paragraph.
        "algorithm.page.explainPublic, bør også nevne, bør òg nemne, should also mention",
        // Article 86: Annex III but not its point 2; legal or similar effect; against the deployer.
        "algorithm.page.explainHigh, den som bruker.*vedlegg III.*ikke punkt 2.*rettsvirkning, den som bruker.*vedlegg III.*ikkje punkt 2.*rettsverknad, organisation that uses.*Annex III.*except its point 2.*legal effects",
        // Article 15(1)(h).
        "algorithm.page.explainData, logikken.*nr. 1 bokstav h, logikken.*nr. 1 bokstav h, logic.*letter h",
        "deadline.follows.appeal-barred, fortsatt omgjøres, framleis gjerast om, still be reversed",
        "complaint.sortComplaint.party.hint.false, rettslig klageinteresse.*§ 28, rettsleg klageinteresse.*§ 28, legal interest.*section 28",
        // § 6 first paragraph letters d and e.
        "access.groundHint.AUTOMATIC, etter at saken begynte.*bedriftsforsamling, etter at saka tok til.*bedriftsforsamling, since the case began.*corporate assembly",
        "casefile.impartiality.explanation.hint, kan unntas.*§ 14, kan haldast utanfor innsyn.*§ 14, may be exempted.*section 14",
        "algorithm.record.ground.hint, ledd og bokstav.*§ 31, ledd og bokstav.*§ 31, paragraph and letter.*section 31",
        "complaint.who.NAMED.hint, parter i saken.*klageinstansen.*Sivilombudet.*innsyn, partar i saka.*klageinstansen.*Sivilombodet.*innsyn, parties to the case.*appeal body.*Ombud.*access",
        "authority.privacy.responsibleText, personvernombudet, personvernombodet, data protection officer",
        "authority.privacy.who.supplier, Leverandører, Leverandørar, Suppliers",
        "authority.privacy.what.others, artikkel 14, artikkel 14, Article 14",
        "authority.privacy.what.address, Nettadressen.*anonymt, Nettadressa.*anonymt, network address.*anonymously",
        "authority.privacy.rights.month, innen en måned, innan ein månad, within one month",
        "authority.privacy.automaticText, foreslår.*menneske som avgjør, framlegg.*menneske som avgjer, proposes.*person who decides",
    })
    void a_text_says_what_the_law_says(String key, String nb, String nn, String en) throws IOException {
        assertThat(bundle("nb").get(key)).containsPattern(nb);
        assertThat(bundle("nn").get(key)).containsPattern(nn);
        assertThat(bundle("en").get(key)).containsPattern(en);
    }

    @Test
    void who_has_complained_is_not_told_to_log_in() throws IOException {
        for (String form : List.of("nb", "nn", "en", "se")) {
            assertThat(load(MAILS.resolve("mail_" + form + ".properties")).get("body"))
                    .doesNotContainPattern("Logg inn|Log in|Loga sisa");
        }
    }

    private static Map<String, String> bundle(String form) throws IOException {
        return words(TextFiles.in(form));
    }

    private static Map<String, String> load(Path file) throws IOException {
        var properties = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        }
        return words(properties);
    }

    private static Map<String, String> words(Properties properties) {
        Map<String, String> words = new TreeMap<>();
        properties.forEach((key, word) -> words.put((String) key, (String) word));
        return words;
    }
}
