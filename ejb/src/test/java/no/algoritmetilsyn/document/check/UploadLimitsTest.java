package no.algoritmetilsyn.document.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class UploadLimitsTest {

    private static final long MIB = 1024 * 1024;

    @Test
    void ten_files_of_three_mib_are_just_enough() throws Exception {
        UploadLimits.CITIZEN.check(Collections.nCopies(10, 3 * MIB));
        UploadLimits.CITIZEN.check(List.of(10 * MIB, 10 * MIB, 10 * MIB));
    }

    @Test
    void more_is_refused_with_its_reason() {
        assertRefused(Collections.nCopies(11, 1L), FileRefusal.TOO_MANY);
        assertRefused(List.of(10 * MIB + 1), FileRefusal.TOO_LARGE);
        assertRefused(List.of(10 * MIB, 10 * MIB, 10 * MIB, 1L), FileRefusal.TOO_LARGE_TOGETHER);
    }

    private static void assertRefused(List<Long> sizes, FileRefusal why) {
        assertThatThrownBy(() -> UploadLimits.CITIZEN.check(sizes))
                .isInstanceOfSatisfying(
                        FileRefused.class, e -> assertThat(e.refusal()).isEqualTo(why));
    }
}
