package no.algoritmetilsyn.inspection;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import no.algoritmetilsyn.server.Database;
import no.algoritmetilsyn.server.Desk;
import no.algoritmetilsyn.server.Installation;
import no.algoritmetilsyn.server.StatementLog;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The pages of an inspection with many visits, answers and files send no more statements than those of a small one. */
@ExtendWith(Installation.class)
class InspectionBudgetIT {

    private static final int ROUNDS = 3;
    private static final int VISITS = 12;
    private static final int FILES = 300;

    /** What looks for work all the time, and what only the first reading of a day writes. */
    private static final Pattern BESIDE =
            Pattern.compile("c\\.txid AS text|change_cursors|from relations r1_0 where r1_0\\.until>|pdf_hash is null");

    @Test
    void a_large_inspection_takes_no_more_statements(Installation installation) {
        var ready = new ReadyInspections(installation);
        String small = ready.until("reportPreliminary");
        String large = ready.until("reportPreliminary");
        new ManyFiles(installation).add(large, VISITS, FILES);
        Desk inspector = Desk.of(installation, "inspektor");
        for (String page : List.of("", "/filer", "/filer?side=3", "/sjekkliste", "/gransking")) {
            // A small inspection has no third page: what is measured against is its first, which shows files, too.
            List<String> few =
                    fewest(installation, inspector, "/tilsyn/delsak/" + small + page.replaceAll("\\?.*", ""));
            List<String> many = fewest(installation, inspector, "/tilsyn/delsak/" + large + page);
            System.out.println("Statements, inspection" + page + ": " + few.size() + ", large: " + many.size());
            assertThat(many).as(page).hasSizeLessThanOrEqualTo(few.size() + 1);
        }
        assertThat(inspector.open("/tilsyn/delsak/" + large + "/filer").body().split("SHA-256"))
                .as("a page holds twenty files")
                .hasSizeLessThanOrEqualTo(21);
        assertThat(new Database(installation)
                        .number("SELECT count(*) FROM visits WHERE inspection_id = ?::uuid", large))
                .isEqualTo(VISITS + 1);
    }

    private static List<String> fewest(Installation installation, Desk desk, String page) {
        return IntStream.range(0, ROUNDS)
                .mapToObj(round -> new StatementLog(installation)
                                .during(() -> assertThat(desk.pages().get(page).status())
                                        .as(page)
                                        .isEqualTo(200))
                                .stream()
                                .filter(statement -> !BESIDE.matcher(statement).find())
                                .toList())
                .min(Comparator.comparing(List::size))
                .orElseThrow();
    }
}
