package no.algoritmetilsyn.appeal.web;

import no.algoritmetilsyn.appeal.AppealShipping.Bundle;
import no.algoritmetilsyn.appeal.ShippedPaper;

/** The list that goes with the papers to an appeal body: to whom, what for, and each of them with its hash. It is in Norwegian, as they are. */
final class PapersList {

    private PapersList() {}

    static String of(Bundle bundle) {
        var list = new StringBuilder();
        list.append("Oversendelse av klage ").append(bundle.reference()).append("\n");
        list.append("Til: ").append(bundle.body()).append("\n");
        list.append("Sendt: ").append(bundle.shipment().sentOn()).append("\n");
        list.append("Oversendelse nummer ").append(bundle.shipment().number()).append("\n\n");
        if (!bundle.statement().isEmpty()) {
            list.append("Vår vurdering av klagen:\n").append(bundle.statement()).append("\n\n");
        }
        list.append("Dokumenter:\n");
        for (ShippedPaper paper : bundle.papers()) {
            list.append(paper.number()).append(". ").append(paper.title()).append("\n");
            if (paper.leftOut() == null) {
                list.append("   ")
                        .append(name(paper))
                        .append(", ")
                        .append(paper.size())
                        .append(" byte\n");
                list.append("   SHA-256 ").append(paper.sha256()).append("\n");
            } else {
                list.append("   Ikke sendt: ").append(paper.leftOut()).append("\n");
            }
        }
        return list.toString();
    }

    /** The name of a paper in the bundle: its number keeps two of one name apart. */
    static String name(ShippedPaper paper) {
        return "%02d-%s".formatted(paper.number(), paper.fileName());
    }
}
