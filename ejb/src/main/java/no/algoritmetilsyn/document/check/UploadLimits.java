package no.algoritmetilsyn.document.check;

import java.util.List;

/**
 * How much may be handed in at once.
 *
 * @param file bytes of one file
 * @param files number of files
 * @param together bytes of all files
 */
public record UploadLimits(long file, int files, long together) {

    private static final long MIB = 1 << 20;

    /**
     * What a citizen may add to a complaint. 10 MiB hold a scanned letter of some forty pages, ten files the letters of
     * a long case, 30 MiB what a slow mobile line sends before people give up.
     */
    public static final UploadLimits CITIZEN = new UploadLimits(10 * MIB, 10, 30 * MIB);

    /**
     * Checks the sizes of all files of one submission.
     *
     * @param sizes in bytes
     * @throws FileRefused when there are too many, or they are too large alone or together
     */
    public void check(List<Long> sizes) throws FileRefused {
        if (sizes.size() > files) {
            throw new FileRefused(FileRefusal.TOO_MANY);
        }
        long sum = 0;
        for (long size : sizes) {
            if (size > file) {
                throw new FileRefused(FileRefusal.TOO_LARGE);
            }
            sum += size;
        }
        if (sum > together) {
            throw new FileRefused(FileRefusal.TOO_LARGE_TOGETHER);
        }
    }
}
