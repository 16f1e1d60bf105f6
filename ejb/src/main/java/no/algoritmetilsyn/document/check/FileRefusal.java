package no.algoritmetilsyn.document.check;

/** Why a file is not taken; the texts stand under {@code document.fileRefusal.<CONSTANT>}. */
public enum FileRefusal {
    /** Nothing is left of the name when paths and control characters are taken away. */
    NAME,
    /** The file has no bytes. */
    EMPTY,
    /** The file is larger than one file may be. */
    TOO_LARGE,
    /** There are more files than may come with one submission. */
    TOO_MANY,
    /** The files together are larger than one submission may be. */
    TOO_LARGE_TOGETHER,
    /** Files of this kind are not taken. */
    TYPE_NOT_ALLOWED,
    /** A picture as telephones store it (HEIC, HEIF, AVIF), whatever its name says. */
    PICTURE_OF_TELEPHONE,
    /** The bytes are of another kind than the name says. */
    CONTENT_DIFFERS_FROM_NAME,
    /** The file can only be opened with a password, or is encrypted in another way. */
    PASSWORD_PROTECTED,
    /** The file holds macros. */
    MACROS,
    /** Unpacked, the file would be far larger than it looks. */
    ZIP_BOMB,
    /** The file cannot be read as what it says it is. */
    DAMAGED,
    /** So many files are being looked at that this one has to come again. */
    BUSY
}
