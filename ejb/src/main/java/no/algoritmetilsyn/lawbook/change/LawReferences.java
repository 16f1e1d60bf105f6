package no.algoritmetilsyn.lawbook.change;

import java.util.Map;
import java.util.Set;

/**
 * What cells may name.
 *
 * @param acts codes of acts
 * @param provisions codes of provisions
 * @param rules codes of rules of deadlines
 * @param known by column: what rows of the table say there already
 */
record LawReferences(Set<String> acts, Set<String> provisions, Set<String> rules, Map<String, Set<String>> known) {

    boolean knows(LawColumn column, String name) {
        return switch (column.type()) {
            case ACT -> acts.contains(name);
            case PROVISION -> provisions.contains(name);
            case RULE -> rules.contains(name);
            case KNOWN -> known.getOrDefault(column.name(), Set.of()).contains(name);
            default -> true;
        };
    }
}
