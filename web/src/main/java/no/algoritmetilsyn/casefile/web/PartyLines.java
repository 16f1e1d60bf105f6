package no.algoritmetilsyn.casefile.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import no.algoritmetilsyn.casefile.PartyRow;
import no.algoritmetilsyn.platform.web.Texts;

/** What the staff is told of those whom a proceeding concerns, beside who they are: a sentence for each thing that is known. */
@Named
@RequestScoped
public class PartyLines {

    @Inject
    Texts texts;

    /** The sentences about somebody; none where nothing is known. */
    public List<String> of(PartyRow party) {
        List<String> lines = new ArrayList<>();
        add(lines, "casefile.party.role", word("decision.addresseeRole", party.role()));
        add(lines, "casefile.party.language", word("complaint.language", party.language()));
        add(lines, "casefile.party.channel", word("letter.way", party.channel()));
        List<String> capacities = party.representedBy().stream()
                .map(capacity -> word("identity.capacity", capacity))
                .toList();
        add(lines, "casefile.party.representedBy", capacities.isEmpty() ? null : texts.list(capacities));
        add(lines, "casefile.party.decidedBy", party.decidedByName());
        return lines;
    }

    private void add(List<String> lines, String key, String value) {
        if (value != null) {
            lines.add(texts.get(key, value));
        }
    }

    private String word(String prefix, String constant) {
        return constant == null ? null : texts.known(prefix + "." + constant, constant);
    }
}
