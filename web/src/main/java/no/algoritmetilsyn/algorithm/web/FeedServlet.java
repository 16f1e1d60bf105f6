package no.algoritmetilsyn.algorithm.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javax.xml.stream.XMLStreamException;
import no.algoritmetilsyn.algorithm.PublicRecord;
import no.algoritmetilsyn.algorithm.PublicRegister;
import no.algoritmetilsyn.algorithm.RegisterNews;
import no.algoritmetilsyn.authority.web.AuthorityView;
import no.algoritmetilsyn.platform.Settings;
import no.algoritmetilsyn.platform.web.AtomFeed;
import no.algoritmetilsyn.platform.web.Texts;
import no.algoritmetilsyn.search.RegisterQuery;
import no.algoritmetilsyn.search.RegisterSort;
import no.algoritmetilsyn.search.Search;
import no.algoritmetilsyn.search.index.SearchResult;

/**
 * {@code /algoritmer/feed.atom}: the records that are new or have changed, newest first (RFC 4287). An entry tells what a
 * record is called, whose it is and when it changed; what it says is read where it leads. With the words and filters of a
 * list it follows that list: a search that somebody saves by subscribing to it, with no account and nothing kept here.
 */
@WebServlet("/algoritmer/feed.atom")
public class FeedServlet extends HttpServlet {

    /** The feed is the same wherever it is read, whatever the address. */
    private static final String ID = "urn:uuid:5f0c8f0a-6d0e-4a52-9a53-0d7c1f6b9e21";

    private static final int MOST = 100;
    private static final String RETRY_SECONDS = "5";

    @Inject
    private transient Settings settings;

    @Inject
    private transient RegisterNews news;

    @Inject
    private transient PublicRegister register;

    @Inject
    private transient Search search;

    @Inject
    private transient AskedRegister asks;

    @Inject
    private transient AuthorityView authority;

    @Inject
    private transient Texts texts;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        RegisterQuery query = asks.query(RegisterSort.CHANGED, MOST);
        Optional<List<PublicRecord>> records = query.isNarrowed() ? found(query) : Optional.of(news.newest(MOST));
        if (records.isEmpty()) {
            response.setHeader("Retry-After", RETRY_SECONDS);
            response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
            return;
        }
        AtomFeed.answer(response, texts.getLanguage().tag(), feed -> write(feed, records.get(), query.isNarrowed()));
    }

    /** What the search finds, as it is now; empty while there is no index. */
    private Optional<List<PublicRecord>> found(RegisterQuery query) {
        SearchResult result = search.register(query);
        return result.available()
                ? Optional.of(
                        register
                                .all(result.hits().stream()
                                        .map(hit -> UUID.fromString(hit.id()))
                                        .toList())
                                .values()
                                .stream()
                                .sorted(Comparator.comparing(PublicRecord::changedAt)
                                        .reversed())
                                .toList())
                : Optional.empty();
    }

    /** One search is one feed for everybody, in whatever order the filters stand. */
    private String id(boolean narrowed) {
        return narrowed
                ? "urn:uuid:" + UUID.nameUUIDFromBytes((ID + asks.at("")).getBytes(StandardCharsets.UTF_8))
                : ID;
    }

    private void write(AtomFeed feed, List<PublicRecord> records, boolean narrowed) throws XMLStreamException {
        String page = settings.serviceAddress() + "algoritmer";
        feed.element("id", id(narrowed));
        feed.element(
                "title",
                narrowed
                        ? texts.get("algorithm.feed.search", authority.getName(), asks.described())
                        : texts.get("algorithm.feed.title", authority.getName()));
        feed.element("subtitle", texts.get("algorithm.feed.subtitle", MOST));
        feed.moment(
                "updated",
                records.stream().map(PublicRecord::changedAt).findFirst().orElse(Instant.EPOCH));
        feed.link("self", AtomFeed.TYPE, asks.at(page + "/feed.atom").toString());
        feed.link("alternate", "text/html", asks.at(page).toString());
        feed.author(authority.getName());
        Set<UUID> fresh = news.among(records);
        for (PublicRecord record : records) {
            feed.entry(null, entry -> write(entry, record, fresh.contains(record.id()), page + "/" + record.id()));
        }
    }

    private void write(AtomFeed entry, PublicRecord record, boolean isNew, String address) throws XMLStreamException {
        entry.element("id", "urn:uuid:" + record.id());
        entry.element("title", record.name());
        entry.moment("published", record.registeredAt());
        entry.moment("updated", record.changedAt());
        entry.link("alternate", "text/html", address);
        entry.author(record.organisation());
        entry.category(isNew ? "new" : "changed", texts.get(isNew ? "algorithm.feed.new" : "algorithm.feed.changed"));
    }
}
