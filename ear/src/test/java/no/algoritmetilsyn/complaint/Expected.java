package no.algoritmetilsyn.complaint;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** All that a walk was told, and what must follow from it. The rules are those of the law, written down once more. */
final class Expected {

    private final List<ExpectedComplaint> complaints = new ArrayList<>();
    private final Set<String> impartial = new HashSet<>();
    private final Set<String> disqualified = new HashSet<>();

    List<ExpectedComplaint> complaints() {
        return complaints;
    }

    Optional<ExpectedComplaint> find(String reference) {
        return complaints.stream()
                .filter(complaint -> complaint.reference.equals(reference))
                .findFirst();
    }

    /** Somebody who is disqualified sees nothing of the case (forvaltningsloven § 6). */
    boolean maySee(String account, String casefile) {
        return !disqualified.contains(account + casefile);
    }

    /** Before anything is done, impartiality is declared (forvaltningsloven § 8). */
    boolean mayAct(String account, String casefile) {
        return impartial.contains(account + casefile) && maySee(account, casefile);
    }

    /** A caseworker who reports to somebody disqualified prepares and does not decide (forvaltningsloven § 6 third paragraph). */
    boolean mayDecide(String account, String casefile) {
        return mayAct(account, casefile) && isSuperiorImpartial(account, casefile);
    }

    /** All report to the leader. */
    boolean isSuperiorImpartial(String account, String casefile) {
        return account.equals(Errands.LEADER) || maySee(Errands.LEADER, casefile);
    }

    /** A case is open as long as something in it is. */
    boolean isOpen(String casefile) {
        return complaints.stream().anyMatch(complaint -> complaint.isOpen() && complaint.casefile.equals(casefile));
    }

    void declaredImpartial(String account, String casefile) {
        impartial.add(account + casefile);
    }

    /** The case is lost, and what was taken in it goes back. */
    void declaredDisqualified(String account, String casefile) {
        disqualified.add(account + casefile);
        complaints.stream()
                .filter(complaint -> complaint.casefile.equals(casefile))
                .forEach(complaint -> complaint.holders.values().removeIf(account::equals));
    }

    /** It lies in another case now; an account that is disqualified there has nothing of it in hand any more. */
    void moved(ExpectedComplaint complaint, String target) {
        complaint.casefile = target;
        complaint.holders.values().removeIf(holder -> !maySee(holder, target));
    }

    /** What the database must hold, a line for each complaint. */
    List<String> lines() {
        return complaints.stream()
                .map(complaint -> complaint.line(isOpen(complaint.casefile)))
                .sorted()
                .toList();
    }

    @Override
    public String toString() {
        return complaints.stream()
                .collect(Collectors.groupingBy(complaint -> complaint.status, TreeMap::new, Collectors.counting()))
                .toString();
    }
}
