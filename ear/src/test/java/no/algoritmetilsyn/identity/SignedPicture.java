package no.algoritmetilsyn.identity;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;

/** A small picture that says in its metadata who has made it. */
final class SignedPicture {

    /** The signature of the format, and the header that stands first. */
    private static final int HEAD = 33;

    private SignedPicture() {}

    /** As PNG. */
    static byte[] of(String author) throws IOException {
        var plain = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(8, 8, BufferedImage.TYPE_INT_RGB), "png", plain);
        byte[] text = ("tEXtAuthor\0" + author).getBytes(StandardCharsets.ISO_8859_1);
        var sum = new CRC32();
        sum.update(text);
        var out = new ByteArrayOutputStream();
        var data = new DataOutputStream(out);
        data.write(plain.toByteArray(), 0, HEAD);
        data.writeInt(text.length - 4);
        data.write(text);
        data.writeInt((int) sum.getValue());
        data.write(plain.toByteArray(), HEAD, plain.size() - HEAD);
        return out.toByteArray();
    }
}
