package no.algoritmetilsyn.letter;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import no.algoritmetilsyn.letter.LetterFrame.Person;
import no.algoritmetilsyn.letter.LetterFrame.Recipient;
import no.algoritmetilsyn.letter.LetterFrame.Sender;
import no.algoritmetilsyn.letter.kind.Answer;
import no.algoritmetilsyn.letter.kind.Appeal;
import no.algoritmetilsyn.letter.kind.CaseEnded;
import no.algoritmetilsyn.letter.kind.DecisionCorrected;
import no.algoritmetilsyn.letter.kind.DecisionTold;
import no.algoritmetilsyn.letter.kind.DelayNotice;
import no.algoritmetilsyn.letter.kind.DemandEnded;
import no.algoritmetilsyn.letter.kind.DemandReceipt;
import no.algoritmetilsyn.letter.kind.Dismissal;
import no.algoritmetilsyn.letter.kind.Forwarding;
import no.algoritmetilsyn.letter.kind.InformationDemand;
import no.algoritmetilsyn.letter.kind.InterimReply;
import no.algoritmetilsyn.letter.kind.LegalBasis;
import no.algoritmetilsyn.letter.kind.Letter;
import no.algoritmetilsyn.letter.kind.MoreTimeGranted;
import no.algoritmetilsyn.letter.kind.MoreTimeRefused;
import no.algoritmetilsyn.letter.kind.OrderDecision;
import no.algoritmetilsyn.letter.kind.OrderFulfilled;
import no.algoritmetilsyn.letter.kind.PublicationNotice;
import no.algoritmetilsyn.letter.kind.Receipt;
import no.algoritmetilsyn.letter.kind.Reminder;
import no.algoritmetilsyn.letter.kind.RequestToComplete;
import no.algoritmetilsyn.letter.print.LetterRenderer;
import no.algoritmetilsyn.letter.text.Block;
import no.algoritmetilsyn.letter.text.LetterLanguage;
import no.algoritmetilsyn.letter.text.LetterText;

/** Letters for tests: of each kind, to invented people. */
public final class SampleLetters {

    public static final LocalDate DAY = LocalDate.of(2026, 11, 28);
    public static final Approval APPROVED = new Approval(DAY, new Person("Ingeborg Lie", "avdelingsleder"));

    private static final LetterRenderer RENDERER = new LetterRenderer();

    private SampleLetters() {}

    /** One of each kind, and each form that a kind has, in a language that all of them have. */
    public static List<Letter> all(LetterLanguage language) {
        var all = new ArrayList<Letter>(List.of(
                new Receipt(law("eforvf-6", 6, language), "K 2026/462", DAY, LocalDate.of(2026, 12, 28)),
                new InterimReply(law("fvl67-11a", 11, language), "K 2026/462", DAY, LocalDate.of(2027, 1, 15), null),
                new InterimReply(
                        law("fvl67-11a", 11, language), "K 2026/462", DAY, null, "Kommunen har ikke svart oss."),
                new DelayNotice(
                        law("fvl67-11a", 11, language),
                        "K 2026/462",
                        LocalDate.of(2027, 1, 15),
                        LocalDate.of(2027, 2, 26)),
                answer(language),
                decision(language),
                new RequestToComplete(
                        law("fvl67-11-4", 11, language),
                        "K 2026/462",
                        DAY,
                        List.of("Navnet på systemet", "Brevet fra kommunen"),
                        LocalDate.of(2026, 12, 14)),
                new Forwarding(
                        law("fvl67-11-4", 11, language),
                        "K 2026/462",
                        LocalDate.of(2026, 11, 20),
                        DAY,
                        "Datatilsynet",
                        "22 00 00 00"),
                new Dismissal(law("fvl67-2", 2, language), "K 2026/462", DAY, appeal(language)),
                new MoreTimeGranted(
                        law("fvl67-14", 14, language),
                        "å svare på de fire spørsmålene",
                        LocalDate.of(2026, 12, 1),
                        LocalDate.of(2026, 12, 8),
                        null,
                        law("fvl67-48", 48, language)),
                new MoreTimeGranted(
                        law("fvl67-14", 14, language),
                        "å følge punkt 1 i P-2026-000012",
                        LocalDate.of(2026, 12, 1),
                        LocalDate.of(2026, 12, 14),
                        LocalDate.of(2026, 12, 7),
                        null),
                new MoreTimeRefused(
                        law("fvl67-14", 14, language),
                        "å svare på de fire spørsmålene",
                        LocalDate.of(2026, 11, 27),
                        LocalDate.of(2026, 12, 1),
                        law("fvl67-48", 48, language)),
                new Reminder(
                        law("fvl67-14", 14, language),
                        "å svare på de fire spørsmålene",
                        LocalDate.of(2026, 11, 20),
                        LocalDate.of(2026, 12, 7)),
                SampleSupervision.inspection(language, LocalDate.of(2026, 12, 14)),
                SampleSupervision.inspection(language, null),
                SampleSupervision.protocol(language, true),
                SampleSupervision.protocol(language, false),
                SampleSupervision.preliminary(language, true),
                SampleSupervision.preliminary(language, false),
                SampleSupervision.report(language, true),
                SampleSupervision.report(language, false),
                SampleSupervision.notice(language, null),
                SampleSupervision.notice(language, 20_000),
                SampleSupervision.order(language, null),
                SampleSupervision.order(
                        language,
                        new OrderDecision.Penalty(
                                law("pol-29", 29, language), "DAY", new OrderDecision.Rise(14, 5_000, null), 500_000)),
                new DecisionTold(
                        law("fvl67-11", 11, language),
                        "K-2026-000462",
                        "Furuvik kommune",
                        DAY,
                        "Kommunen må la et menneske avgjøre."),
                new DecisionCorrected(
                        law("pol-20", 20, language), "V-2026-000012", DAY, "2. mars 2026", "2. mars 2027"),
                new CaseEnded(law("fvl67-11", 11, language), "V-2026-000012", DAY, "Kommunen har rettet feilen."),
                new OrderFulfilled(law("pol-20", 20, language), "P-2026-000012", DAY, LocalDate.of(2027, 2, 1)),
                SampleSupervision.claim(language, null),
                SampleSupervision.claim(language, 45_000),
                SampleDemands.demand(language, null),
                SampleDemands.demand(language, InformationDemand.Effect.SUSPENDS),
                SampleDemands.demand(language, InformationDemand.Effect.URGENT),
                SampleDemands.demand(language, InformationDemand.Effect.BINDS),
                SampleDemands.reminder(language, false),
                SampleDemands.reminder(language, true),
                new DemandReceipt(law("eforvf-6", 6, language), "R-2026-000004", DAY, List.of(1, 2, 3)),
                SampleDemands.repeated(language),
                new DemandEnded(law("fvl67-14", 14, language), "R-2026-000004"),
                new PublicationNotice(
                        law("offl-13", 13, language),
                        "V-2026-000012",
                        "Vedtak om pålegg",
                        DAY,
                        "Furuvik kommune må la et menneske avgjøre",
                        "Kommunen lot en modell avgjøre alene. Det må de slutte med.",
                        LocalDate.of(2026, 12, 21)),
                SampleFines.notice(language),
                SampleFines.decision(language, true),
                SampleFines.decision(language, false),
                SampleFines.dropped(language),
                SampleFines.changed(language, 500_000),
                SampleFines.changed(language, 0),
                SampleBans.ban(language, true),
                SampleBans.ban(language, false),
                SampleBans.reviewed(language, "STANDS"),
                SampleBans.reviewed(language, "CHANGED"),
                SampleBans.reviewed(language, "LIFTED")));
        all.addAll(SampleReceipts.all(language));
        all.addAll(SampleAppeals.all(language));
        all.addAll(SampleAccess.all(language));
        all.addAll(SampleCosts.all(language));
        return all;
    }

    /** Those that there are in this language. */
    public static List<Letter> in(LetterLanguage language) {
        return all(language).stream()
                .filter(letter -> letter.kind().languages().contains(language))
                .toList();
    }

    public static Answer answer(LetterLanguage language) {
        return new Answer(law("fvl67-11", 11, language), "K 2026/462", LocalDate.of(2026, 11, 20), false, null);
    }

    public static Answer decision(LetterLanguage language) {
        return new Answer(
                law("pol-20", 20, language), "K 2026/462", LocalDate.of(2026, 11, 20), true, appeal(language));
    }

    public static Appeal appeal(LetterLanguage language) {
        return new Appeal(
                law("fvl67-28", 28, language),
                3,
                law("fvl67-29", 29, language),
                "Klagenemnda for algoritmesaker",
                "Algoritmetilsynet, Postboks 100 Eksempel, 0101 Oslo",
                law("fvl67-42", 42, language),
                law("fvl67-18", 18, language),
                law("fvl67-36", 36, language));
    }

    /** A provision as it is cited, without a database. */
    public static LegalBasis law(String code, int section, LetterLanguage language) {
        return new LegalBasis(
                code,
                switch (language) {
                    case NB -> "forvaltningsloven § " + section;
                    case NN -> "forvaltningslova § " + section;
                    case EN -> "section " + section + " of the Public Administration Act";
                });
    }

    public static LetterFrame frame() {
        return frame("Kari Nordmann", List.of("Storgata 1", "7999 Furuvik"));
    }

    public static LetterFrame frame(String name, List<String> address) {
        return new LetterFrame(
                new Sender(
                        "Algoritmetilsynet",
                        "317042604",
                        List.of("Postboks 100 Eksempel", "0101 Oslo"),
                        List.of("Eksempelgata 1", "0101 Oslo"),
                        "20 00 00 00",
                        "post@algoritmetilsyn.example",
                        "mandag til fredag kl. 9–15"),
                new Recipient(name, address),
                "2026/14",
                3,
                "offentleglova § 13",
                new Person("Ola Hansen", "seniorrådgiver"));
    }

    /** Its text, with the same words in each place that must be written. */
    public static LetterText written(Letter letter, LetterLanguage language, String words) {
        LetterText text = RENDERER.text(letter, language);
        for (Block block : text.missing()) {
            text = text.write(block.id(), block.shape(), List.of(words));
        }
        return text;
    }

    /** A letter that is ready. */
    public static LetterSnapshot ready(Letter letter, LetterLanguage language) {
        return ready(letter, language, "Vi har lest det du skrev. Kommunen har svart oss.");
    }

    public static LetterSnapshot ready(Letter letter, LetterLanguage language, String words) {
        return LetterSnapshot.of(language, frame(), letter, written(letter, language, words));
    }

    /** The same letter with another text. */
    public static LetterSnapshot with(LetterSnapshot letter, LetterText text) {
        return new LetterSnapshot(
                letter.kind(), letter.language(), letter.frame(), letter.data(), text, letter.attachments());
    }
}
