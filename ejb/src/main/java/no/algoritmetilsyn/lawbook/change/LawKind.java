package no.algoritmetilsyn.lawbook.change;

import static no.algoritmetilsyn.lawbook.change.LawColumn.choice;
import static no.algoritmetilsyn.lawbook.change.LawColumn.needed;
import static no.algoritmetilsyn.lawbook.change.LawColumn.optional;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import no.algoritmetilsyn.deadline.DeadlineNature;
import no.algoritmetilsyn.deadline.Whose;
import no.algoritmetilsyn.deadline.counting.ComputingMethod;
import no.algoritmetilsyn.deadline.counting.DeadlineUnit;
import no.algoritmetilsyn.deadline.counting.StartKind;
import no.algoritmetilsyn.law.PowerCode;
import no.algoritmetilsyn.law.PowerKind;
import no.algoritmetilsyn.law.power.CeilingKind;
import no.algoritmetilsyn.law.power.CeilingUnit;
import no.algoritmetilsyn.law.power.PenaltyKind;
import no.algoritmetilsyn.lawbook.change.LawColumn.Type;

/** A table of law that a file can change, with its columns in the order of the file. Its name is that of the table in the database. */
public enum LawKind {
    /** What places in acts say. A row without a first day is a new place; one with a day is a new version of a place. */
    PROVISIONS(
            List.of("code", "valid_from"),
            List.of("code"),
            needed("code", Type.NAME),
            optional("valid_from", Type.DATE),
            needed("regime", Type.ACT),
            needed("section", Type.TEXT),
            optional("paragraph", Type.TEXT),
            optional("letter", Type.TEXT),
            needed("cited_nb", Type.TEXT),
            needed("cited_nn", Type.TEXT),
            needed("cited_en", Type.TEXT),
            needed("title_nb", Type.TEXT),
            needed("title_nn", Type.TEXT),
            needed("title_en", Type.TEXT),
            needed("rule_nb", Type.TEXT),
            needed("rule_nn", Type.TEXT),
            needed("rule_en", Type.TEXT),
            optional("applies_from", Type.DATE),
            optional("applies_from_product", Type.DATE)),
    /** Who may demand and decide what. */
    POWERS(
            List.of("id"),
            List.of("code", "provision"),
            needed("id", Type.NAME),
            choice("code", true, PowerCode.values()),
            choice("kind", true, PowerKind.values()),
            needed("provision", Type.PROVISION),
            optional("own", Type.YES_NO),
            optional("body_nb", Type.TEXT),
            optional("body_nn", Type.TEXT),
            optional("body_en", Type.TEXT),
            needed("valid_from", Type.DATE),
            optional("valid_until", Type.DATE),
            optional("fictional", Type.YES_NO),
            optional("penalty_regime", Type.ACT),
            optional("shortest_hearing", Type.RULE),
            optional("longest_ban", Type.RULE)),
    /** Who may fine by which act. */
    COMPETENCES(
            List.of("id"),
            List.of("regime"),
            needed("id", Type.NAME),
            needed("regime", Type.ACT),
            needed("authority", Type.TEXT),
            optional("valid_from", Type.DATE),
            optional("valid_until", Type.DATE)),
    /** Who sees to it that an act is kept. */
    SUPERVISIONS(
            List.of("id"),
            List.of("regime"),
            needed("id", Type.NAME),
            needed("regime", Type.ACT),
            optional("own", Type.YES_NO),
            optional("body_nb", Type.TEXT),
            optional("body_nn", Type.TEXT),
            optional("body_en", Type.TEXT),
            optional("valid_from", Type.DATE),
            optional("valid_until", Type.DATE),
            optional("fictional", Type.YES_NO)),
    /** Forms of coercive fine that acts know. */
    PENALTY_FORMS(
            List.of("id"),
            List.of("regime", "kind"),
            needed("id", Type.NAME),
            needed("regime", Type.ACT),
            choice("kind", true, PenaltyKind.values()),
            optional("valid_from", Type.DATE),
            optional("valid_until", Type.DATE),
            needed("provision", Type.PROVISION)),
    /** How high fines may be. */
    FINE_CEILINGS(
            List.of("id"),
            List.of("basis"),
            needed("id", Type.NAME),
            needed("basis", Type.TEXT),
            optional("also", Type.TEXT),
            needed("regime", Type.ACT),
            optional("valid_from", Type.DATE),
            optional("valid_until", Type.DATE),
            optional("earliest", Type.DATE),
            optional("awaits", Type.TEXT),
            needed("fixed", Type.DECIMAL),
            choice("fixed_in", true, CeilingUnit.values()),
            optional("percent", Type.DECIMAL),
            optional("never_over", Type.WHOLE),
            choice("large", false, CeilingKind.values()),
            choice("sme", false, CeilingKind.values()),
            choice("smc", false, CeilingKind.values()),
            choice("public", false, CeilingKind.values()),
            choice("person", false, CeilingKind.values()),
            needed("payment_rule", Type.RULE),
            needed("rules_of", Type.ACT),
            needed("provision", Type.PROVISION),
            optional("public_provision", Type.PROVISION),
            optional("unsettled", Type.YES_NO)),
    /** Limits, hearing times, payment and limitation: how long, from what, counted how. */
    DEADLINE_RULES(
            List.of("id"),
            List.of("code", "regime"),
            needed("id", Type.NAME),
            needed("code", Type.KNOWN),
            needed("regime", Type.ACT),
            optional("valid_from", Type.DATE),
            optional("valid_until", Type.DATE),
            choice("nature", true, DeadlineNature.values()),
            needed("amount", Type.WHOLE),
            choice("unit", true, DeadlineUnit.values()),
            choice("start_kind", true, StartKind.values()),
            choice("computing", true, ComputingMethod.values()),
            choice("whose", true, Whose.values()),
            needed("follows", Type.KNOWN),
            optional("extendable", Type.YES_NO),
            needed("provision", Type.PROVISION),
            optional("unsettled", Type.YES_NO),
            optional("told_shorter", Type.YES_NO),
            optional("ceiling", Type.RULE)),
    /** The basic amount of the national insurance. */
    BASIC_AMOUNTS(
            List.of("valid_from"),
            List.of(),
            needed("valid_from", Type.DATE),
            needed("valid_until", Type.DATE),
            needed("amount", Type.WHOLE),
            optional("verified", Type.YES_NO)),
    /** Kroner for a euro on a day. */
    EURO_RATES(List.of("day"), List.of("day"), needed("day", Type.DATE), needed("rate", Type.DECIMAL));

    private final List<String> identity;
    private final List<String> key;
    private final List<LawColumn> columns;

    LawKind(List<String> identity, List<String> key, LawColumn... columns) {
        this.identity = identity;
        this.key = key;
        this.columns = List.of(columns);
    }

    /** The kind with a name, as file and address write it. */
    public static Optional<LawKind> of(String name) {
        return Arrays.stream(values()).filter(kind -> kind.table().equals(name)).findFirst();
    }

    /** Name of the table. */
    public String table() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The columns, in order. */
    public List<LawColumn> columns() {
        return columns;
    }

    /** Names of the columns, in order. */
    public List<String> names() {
        return columns.stream().map(LawColumn::name).toList();
    }

    /** Columns that name a row. */
    List<String> identity() {
        return identity;
    }

    /** Columns whose rows follow each other: of those that say the same there, one holds on a day. */
    List<String> key() {
        return key;
    }

    /** Whether rows end by a day that the file may set. */
    boolean ends() {
        return identity.equals(List.of("id"));
    }

    /** Whether a row holds until the next one begins, without saying so. */
    boolean succeeds() {
        return this == PROVISIONS;
    }

    /** Whether rows that were read otherwise before are kept beside those that hold. */
    boolean supersedes() {
        return this == PENALTY_FORMS || this == FINE_CEILINGS || this == DEADLINE_RULES;
    }
}
