package no.algoritmetilsyn.bench;

import java.io.Closeable;
import java.lang.invoke.MethodHandles;
import java.nio.file.Path;
import java.util.List;
import no.algoritmetilsyn.search.index.IndexedRecord;
import no.algoritmetilsyn.search.index.NamedText;
import no.algoritmetilsyn.search.index.SearchRequest;
import org.apache.lucene.analysis.no.NorwegianAnalyzer;
import org.hibernate.search.backend.lucene.analysis.LuceneAnalysisConfigurer;
import org.hibernate.search.engine.backend.types.Aggregable;
import org.hibernate.search.engine.backend.types.Highlightable;
import org.hibernate.search.engine.backend.types.Projectable;
import org.hibernate.search.engine.backend.types.TermVector;
import org.hibernate.search.engine.search.aggregation.AggregationKey;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.AnnotatedTypeSource;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.DocumentId;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.FullTextField;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.Indexed;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.KeywordField;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.SearchEntity;
import org.hibernate.search.mapper.pojo.standalone.mapping.CloseableSearchMapping;
import org.hibernate.search.mapper.pojo.standalone.mapping.SearchMapping;
import org.hibernate.search.mapper.pojo.standalone.session.SearchSession;
import org.hibernate.search.mapper.pojo.work.IndexingPlanSynchronizationStrategy;

/** The peer that the server brings: Hibernate Search on the same Lucene, as its reference tells to make a result page. */
final class SpeedHibernate implements Closeable {

    private static final int CHUNK = 2_000;
    private static final String ANALYZER = "norwegian";
    private static final List<String> TEXTS = List.of("name", "organisation", "summary", "body");

    private final CloseableSearchMapping mapping;

    SpeedHibernate(Path folder, SpeedRecords records, int count) {
        LuceneAnalysisConfigurer analysis =
                context -> context.analyzer(ANALYZER).instance(new NorwegianAnalyzer());
        mapping = SearchMapping.builder(AnnotatedTypeSource.fromClasses(Peer.class), MethodHandles.lookup())
                .property("hibernate.search.backend.type", "lucene")
                .property("hibernate.search.backend.lucene_version", "9.12.3")
                .property("hibernate.search.backend.directory.root", folder.toString())
                .property("hibernate.search.backend.analysis.configurer", analysis)
                .property("hibernate.search.backend.io.writer.ram_buffer_size", "256")
                .build();
        fill(records, count);
    }

    /** Through indexing plans that do not wait for the disk: the direct indexer commits each few records. */
    private void fill(SpeedRecords records, int count) {
        for (int from = 0; from < count; from += CHUNK) {
            try (SearchSession session = mapping.createSessionWithOptions()
                    .indexingPlanSynchronizationStrategy(IndexingPlanSynchronizationStrategy.readSync())
                    .build()) {
                for (int i = from; i < Math.min(count, from + CHUNK); i++) {
                    session.indexingPlan().add(new Peer(records.record(i)));
                }
            }
        }
        try (SearchSession session = mapping.createSession()) {
            // Each refresh has left a segment of its own; ours was written in few large ones.
            session.workspace().mergeSegments();
            session.workspace().flush();
            session.workspace().refresh();
        }
    }

    /** Ten hits with highlights, the exact total, which is given back, and the counts of the facets asked for. */
    long page(SearchRequest request) {
        try (SearchSession session = mapping.createSession()) {
            var query = session.search(Peer.class)
                    .select(f -> f.composite()
                            .from(
                                    f.id(String.class),
                                    f.highlight("name"),
                                    f.highlight("organisation"),
                                    f.highlight("summary"),
                                    f.highlight("body"))
                            .asList())
                    .where(f -> f.match().fields(TEXTS.toArray(String[]::new)).matching(request.text()))
                    .highlighter(f -> f.unified());
            for (String facet : request.facets()) {
                AggregationKey<java.util.Map<String, Long>> key = AggregationKey.of(facet);
                query = query.aggregation(
                        key,
                        f -> f.terms().field("facet_" + facet, String.class).maxTermCount(request.facetSize()));
            }
            return query.fetch(10).total().hitCount();
        }
    }

    @Override
    public void close() {
        mapping.close();
    }

    /** A record as Hibernate Search maps it. */
    @SearchEntity
    @Indexed
    static final class Peer {

        @DocumentId
        String id;

        @FullTextField(
                analyzer = ANALYZER,
                projectable = Projectable.YES,
                highlightable = Highlightable.UNIFIED,
                termVector = TermVector.WITH_POSITIONS_OFFSETS)
        String name;

        @FullTextField(
                analyzer = ANALYZER,
                projectable = Projectable.YES,
                highlightable = Highlightable.UNIFIED,
                termVector = TermVector.WITH_POSITIONS_OFFSETS)
        String organisation;

        @FullTextField(
                analyzer = ANALYZER,
                projectable = Projectable.YES,
                highlightable = Highlightable.UNIFIED,
                termVector = TermVector.WITH_POSITIONS_OFFSETS)
        String summary;

        @FullTextField(
                analyzer = ANALYZER,
                projectable = Projectable.YES,
                highlightable = Highlightable.UNIFIED,
                termVector = TermVector.WITH_POSITIONS_OFFSETS)
        String body;

        @KeywordField(name = "facet_organisation", aggregable = Aggregable.YES)
        String owner;

        @KeywordField(name = "facet_status", aggregable = Aggregable.YES)
        String status;

        @KeywordField(name = "facet_sector", aggregable = Aggregable.YES)
        String sector;

        @KeywordField(name = "facet_risk", aggregable = Aggregable.YES)
        String risk;

        @KeywordField(name = "facet_year", aggregable = Aggregable.YES)
        String year;

        Peer(IndexedRecord record) {
            id = record.id();
            name = text(record, "name");
            organisation = text(record, "organisation");
            summary = text(record, "summary");
            body = text(record, "body");
            owner = facet(record, "organisation");
            status = facet(record, "status");
            sector = facet(record, "sector");
            risk = facet(record, "risk");
            year = facet(record, "year");
        }

        private static String text(IndexedRecord record, String field) {
            return record.texts().stream()
                    .filter(text -> text.field().equals(field))
                    .map(NamedText::text)
                    .findFirst()
                    .orElse("");
        }

        private static String facet(IndexedRecord record, String facet) {
            return record.facets().get(facet).iterator().next();
        }
    }
}
