package no.algoritmetilsyn.complaint;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.algoritmetilsyn.access.Act;
import no.algoritmetilsyn.algorithm.AlgorithmRow;
import no.algoritmetilsyn.identity.Sources;

/**
 * A complaint as the staff see it, without who has complained.
 *
 * @param caseNumber {@code 2026/123}
 * @param algorithm what it is about in the register, if it says so
 * @param organisation name of the organisation it is about, if it is known
 * @param letters what was written to the complainant before letters went the way they go now, oldest first
 * @param undelivered whether a mail to the complainant could not be sent
 * @param readers who may know the name of one who reports on their own workplace; none of any other
 * @param names of the accounts that occur, by id
 * @param allowed what the reader may do
 */
public record ComplaintPage(
        Complaint complaint,
        String caseNumber,
        Optional<AlgorithmRow> algorithm,
        Optional<String> organisation,
        List<ComplaintLetter> letters,
        boolean undelivered,
        List<Sources.Reader> readers,
        Map<UUID, String> names,
        Set<Act> allowed) {}
