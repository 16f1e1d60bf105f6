package no.algoritmetilsyn.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.time.Duration;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.UUID;
import no.algoritmetilsyn.document.check.Samples;
import org.junit.jupiter.api.Test;

/** Files that go: discarded, waited for too long, or cleaned of what they tell of their sender. */
class DocumentRemovalTest extends DocumentsTestBase {

    @Test
    void what_a_waiting_file_tells_of_its_sender_is_taken_out_once_and_what_lies_in_a_case_stays() throws Exception {
        byte[] photo = Samples.photo("Kari sin telefon");
        StoredFile waiting = in(d -> d.receive(new ByteArrayInputStream(photo), "a.jpg", MOST));
        StoredFile plain = in(d -> d.receive(new ByteArrayInputStream(Samples.txt()), "a.txt", MOST));
        StoredFile filed = in(d -> d.receive(new ByteArrayInputStream(photo), "b.jpg", MOST));
        run(d -> d.attach(filed.documentId(), UUID.randomUUID(), UUID.randomUUID()));
        long blobs = count("blobs");
        for (int times = 0; times < 2; times++) {
            run(d -> metadata(d).remove(List.of(waiting.documentId(), plain.documentId(), filed.documentId())));
        }
        assertThat(count("blobs")).isEqualTo(blobs);
        List<StoredFile> now = read(files -> files.ofDocuments(List.of(waiting.documentId())));
        assertThat(now)
                .singleElement()
                .satisfies(file -> assertThat(bytes(file)).isNotEmpty().doesNotContain("Kari sin telefon"));
        assertThat(open(plain)).isEqualTo(plain);
        assertThat(bytes(filed)).contains("Kari sin telefon");
    }

    private static FileMetadata metadata(Documents documents) {
        var metadata = new FileMetadata();
        metadata.entities = documents.entities;
        metadata.documents = documents;
        metadata.files = TestFiles.of(documents.entities);
        return metadata;
    }

    @Test
    void files_that_wait_too_long_go_and_others_stay() throws Exception {
        StoredFile waiting = in(d -> d.receive(new ByteArrayInputStream(Samples.png()), "a.png", MOST));
        StoredFile filed = in(d -> d.receive(new ByteArrayInputStream(Samples.jpg()), "a.jpg", MOST));
        run(d -> d.attach(filed.documentId(), CASE, UUID.randomUUID()));
        assertThat(removeOrphans(Duration.ofHours(24))).isZero();
        assertThat(open(waiting)).isNotNull();
        removeOrphans(Duration.ZERO);
        assertThatThrownBy(() -> open(waiting)).hasCauseInstanceOf(NoSuchElementException.class);
        assertThat(open(filed)).isNotNull();
        assertThat(count("blobs")).isEqualTo(count("document_variants"));
        assertThat(countWhere("blob_chunks WHERE blob_id NOT IN (SELECT id FROM blobs)"))
                .isZero();
    }

    @Test
    void a_discarded_file_is_gone() throws Exception {
        StoredFile stored = in(d -> d.receive(new ByteArrayInputStream(Samples.txt()), "a.txt", MOST));
        assertThat(discard(stored)).isTrue();
        assertThatThrownBy(() -> open(stored)).hasCauseInstanceOf(NoSuchElementException.class);
        assertThat(discard(stored)).isTrue();
    }

    private static int removeOrphans(Duration olderThan) {
        return in(documents -> documents.removeOrphans(olderThan));
    }
}
