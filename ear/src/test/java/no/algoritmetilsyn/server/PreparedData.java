package no.algoritmetilsyn.server;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.Stream;

/**
 * What an installation holds that has just come up for the first time: the tables and the demo data, whose making takes longer than all
 * else of a start. The forks of one run of tests share it; the next run makes its own.
 */
final class PreparedData implements AutoCloseable {

    /** What an installation writes beside its database and cannot do without. The index is made anew. */
    private static final List<String> BESIDE = List.of("secret", "anchor", "mail", "min-sak.txt");

    private static final String PREFIX = "prepared-";

    private final Path folder;
    private final FileChannel channel;
    private final FileLock lock;

    private PreparedData(Path folder, FileChannel channel, FileLock lock) {
        this.folder = folder;
        this.channel = channel;
        this.lock = lock;
    }

    /**
     * The data of this run, for one fork at a time: who comes while another makes it waits for it.
     *
     * @param data folder of an installation, beside which it lies
     */
    static PreparedData claim(Path data) throws IOException {
        Path all = Files.createDirectories(data.toAbsolutePath().getParent());
        Path own = all.resolve(PREFIX + System.getProperty("test.run"));
        FileChannel channel =
                FileChannel.open(all.resolve("prepared.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        FileLock lock = channel.lock();
        try (Stream<Path> earlier = Files.list(all)) {
            for (Path each : earlier.filter(
                            path -> path.getFileName().toString().startsWith(PREFIX) && !path.equals(own))
                    .toList()) {
                Folders.empty(each);
                Files.delete(each);
            }
        }
        return new PreparedData(own, channel, lock);
    }

    /** Whether an installation has been prepared. */
    boolean isThere() {
        return Files.isDirectory(folder);
    }

    /** Lays it into an empty folder. */
    void layInto(Path data) throws IOException {
        Folders.copy(folder, data);
    }

    /** Takes it from an installation that is at work. */
    void takeFrom(Installation installation) throws Exception {
        Path unfinished = folder.resolveSibling(folder.getFileName() + ".unfinished");
        installation.postgres().copyTo(unfinished.resolve("postgres"));
        for (String beside : BESIDE) {
            Path file = installation.data().resolve(beside);
            if (Files.exists(file)) {
                Folders.copy(file, unfinished.resolve(beside));
            }
        }
        Folders.move(unfinished, folder);
    }

    @Override
    public void close() throws IOException {
        lock.release();
        channel.close();
    }
}
