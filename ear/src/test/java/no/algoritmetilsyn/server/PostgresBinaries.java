package no.algoritmetilsyn.server;

import io.zonky.test.db.postgres.embedded.DefaultPostgresBinaryResolver;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.codec.digest.DigestUtils;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;
import org.apache.commons.lang3.SystemUtils;

/**
 * The programs of PostgreSQL, unpacked where the library that starts it looks for them.
 *
 * <p>The library unpacks as well, into the place itself: ended half-way it leaves a truncated program there, which it takes
 * for good from then on; and of two that start at once on a busy machine the second may wait for the first in vain. Here
 * they are unpacked beside the place and moved there when they are whole.
 */
final class PostgresBinaries {

    private PostgresBinaries() {}

    /** The folder to give the library as its working directory, with all programs in it. */
    static synchronized Path unpacked() throws IOException {
        byte[] archive;
        try (InputStream packed = DefaultPostgresBinaryResolver.INSTANCE.getPgBinary(system(), architecture())) {
            archive = packed.readAllBytes();
        }
        Path folder = Files.createDirectories(Path.of(
                System.getProperty("java.io.tmpdir"), "algoritmetilsyn-postgres-" + System.getProperty("user.name")));
        Path place = folder.resolve("PG-" + DigestUtils.md5Hex(archive));
        if (!isWhole(place)) {
            Path beside = Files.createTempDirectory(folder, "unpacking");
            unpack(archive, beside);
            put(beside, place);
        }
        return folder;
    }

    private static void put(Path beside, Path place) throws IOException {
        if (Files.exists(place)) {
            // A cleaner of temporary files has been here. What runs from it keeps its files until it ends.
            Folders.move(place, beside.resolveSibling(beside.getFileName() + "-instead"));
        }
        try {
            Folders.move(beside, place);
        } catch (FileAlreadyExistsException | DirectoryNotEmptyException faster) {
            if (!isWhole(place)) {
                throw faster;
            }
        }
    }

    private static String system() {
        return SystemUtils.IS_OS_MAC_OSX ? "Darwin" : SystemUtils.IS_OS_WINDOWS ? "Windows" : "Linux";
    }

    private static String architecture() {
        return "amd64".equals(SystemUtils.OS_ARCH) ? "x86_64" : SystemUtils.OS_ARCH;
    }

    private static void unpack(byte[] archive, Path folder) throws IOException {
        List<String> contents = new ArrayList<>();
        try (var entries = new TarArchiveInputStream(new XZCompressorInputStream(new ByteArrayInputStream(archive)))) {
            for (TarArchiveEntry entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
                Path file = folder.resolve(entry.getName()).normalize();
                if (entry.isDirectory()) {
                    Files.createDirectories(file);
                    continue;
                }
                Files.createDirectories(file.getParent());
                if (entry.isSymbolicLink() || entry.isLink()) {
                    Files.createSymbolicLink(file, Path.of(entry.getLinkName()));
                } else {
                    Files.copy(entries, file);
                    contents.add(entry.getSize() + " " + folder.relativize(file));
                }
                if (file.startsWith(folder.resolve("bin")) && !file.toFile().setExecutable(true, false)) {
                    throw new IOException("Cannot be made executable: " + file);
                }
            }
        }
        Files.write(folder.resolve("contents"), contents);
        // What the library goes by: newer than everything beside it.
        Path ready = Files.createFile(folder.resolve(".exists"));
        Files.setLastModifiedTime(ready, FileTime.from(Instant.now().plus(Duration.ofDays(36_500))));
    }

    private static boolean isWhole(Path place) throws IOException {
        Path contents = place.resolve("contents");
        if (!Files.exists(contents) || !Files.exists(place.resolve(".exists"))) {
            return false;
        }
        for (String line : Files.readAllLines(contents)) {
            String[] sizeAndName = line.split(" ", 2);
            Path file = place.resolve(sizeAndName[1]);
            if (!Files.exists(file) || Files.size(file) != Long.parseLong(sizeAndName[0])) {
                return false;
            }
        }
        return true;
    }
}
