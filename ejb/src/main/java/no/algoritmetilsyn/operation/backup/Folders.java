package no.algoritmetilsyn.operation.backup;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Folders that nobody else may read, and copies with a digest of what was copied. */
final class Folders {

    private Folders() {}

    /** Makes a folder that only its owner may read, with those above it. */
    static Path make(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            if (folder.getParent() != null) {
                Files.createDirectories(folder.getParent());
            }
            Files.createDirectories(
                    folder, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        }
        return folder;
    }

    static boolean isEmpty(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return true;
        }
        try (Stream<Path> content = Files.list(folder)) {
            return content.findAny().isEmpty();
        }
    }

    /**
     * Copies a folder that may be written to meanwhile: a file that goes away is left out.
     *
     * @param wanted says of a path, relative to the folder, whether it is copied; of a folder, whether it is entered
     * @param sums is told what was copied
     */
    static void copy(Path from, Path to, Predicate<Path> wanted, Checksums sums) throws IOException {
        make(to);
        Files.walkFileTree(from, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) throws IOException {
                Path relative = from.relativize(folder);
                if (!relative.toString().isEmpty() && !wanted.test(relative)) {
                    return FileVisitResult.SKIP_SUBTREE;
                }
                make(to.resolve(relative));
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Path relative = from.relativize(file);
                if (attributes.isRegularFile() && wanted.test(relative)) {
                    file(file, to.resolve(relative), sums);
                }
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException failure) throws IOException {
                if (failure instanceof NoSuchFileException) {
                    return FileVisitResult.CONTINUE;
                }
                throw failure;
            }
        });
    }

    /** Copies one file. */
    static void file(Path from, Path to, Checksums sums) throws IOException {
        MessageDigest digest = sha256();
        try (InputStream in = new DigestInputStream(Files.newInputStream(from), digest);
                OutputStream out = create(to)) {
            in.transferTo(out);
        } catch (NoSuchFileException gone) {
            Files.deleteIfExists(to);
            return;
        }
        sums.add(to, HexFormat.of().formatHex(digest.digest()));
    }

    /** Writes a file of our own. */
    static void write(Path file, String text, Checksums sums) throws IOException {
        try (OutputStream out = create(file)) {
            out.write(text.getBytes(java.nio.charset.StandardCharsets.UTF_8));
        }
        sums.add(file, digest(file));
    }

    /** Notes the digests of what somebody else has written into a folder. */
    static void sum(Path folder, Checksums sums) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                sums.add(file, digest(file));
            }
        }
    }

    private static OutputStream create(Path file) throws IOException {
        Files.deleteIfExists(file);
        Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        return Files.newOutputStream(file);
    }

    static String digest(Path file) throws IOException {
        MessageDigest digest = sha256();
        try (InputStream in = new DigestInputStream(Files.newInputStream(file), digest)) {
            in.transferTo(OutputStream.nullOutputStream());
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
