package no.algoritmetilsyn.algorithm;

import java.util.Optional;
import no.algoritmetilsyn.algorithm.standard.Content;
import no.algoritmetilsyn.algorithm.standard.RecordKind;

/**
 * What lists and joins need of a content: the columns that a record copies from the version it shows. Made here and
 * nowhere else, whether one record is saved or a file of them is imported.
 *
 * @param organisationNumber null where it is not known
 * @param restricted whether the record is kept from the public as a whole (AI Act art. 49(4))
 */
public record RecordHead(
        String name,
        String summary,
        String organisation,
        String organisationNumber,
        UseStatus status,
        RiskClass riskClass,
        Automation automation,
        boolean restricted) {

    /** The head of a content. */
    public static RecordHead of(RecordKind kind, Content content) {
        String owner = kind == RecordKind.SYSTEM ? "provider" : "organisation";
        return new RecordHead(
                content.text("name"),
                summary(content),
                content.text(owner),
                content.number(owner).orElse(null),
                UseStatus.of(content.text("status")),
                RiskClass.of(content.text("riskClass")),
                Automation.of(content.text("automation")),
                content.text("lawEnforcement").equals("YES"));
    }

    private static String summary(Content content) {
        return Optional.of(content.text("shortDescription"))
                .filter(text -> !text.isEmpty())
                .or(() -> Optional.of(content.text("purpose")).filter(text -> !text.isEmpty()))
                .orElse(content.text("description"));
    }
}
