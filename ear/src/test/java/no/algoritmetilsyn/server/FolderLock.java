package no.algoritmetilsyn.server;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Leaves a data folder to one launcher at a time. The lock goes with the process that holds it, however that ends. */
final class FolderLock {

    /** Referred to for as long as the process lives: a channel that nobody knows is closed, and its lock lost. */
    private static FileChannel held;

    private FolderLock() {}

    /**
     * Takes the folder for the rest of this process.
     *
     * @param folder an existing folder
     * @return whether it was to be had; it is not while another process holds it
     */
    static boolean take(Path folder) throws IOException {
        held = FileChannel.open(folder.resolve("run.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        OwnerOnly.close(folder.resolve("run.lock"));
        return held.tryLock() != null;
    }
}
