package no.algoritmetilsyn.draft;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import no.algoritmetilsyn.platform.Keys;

/** Encrypts the texts of one draft (AES-GCM) under a key derived from the draft's own and the installation's secret. */
final class DraftCipher {

    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final SecretKeySpec key;

    DraftCipher(Keys keys, String draftKey) {
        this.key = new SecretKeySpec(keys.hash("draft-content", draftKey), "AES");
    }

    byte[] close(Map<String, String> texts) {
        var json = Json.createObjectBuilder();
        new TreeMap<>(texts).forEach((name, value) -> {
            if (value != null) {
                json.add(name, value);
            }
        });
        byte[] nonce = new byte[NONCE_BYTES];
        RANDOM.nextBytes(nonce);
        byte[] sealed =
                crypt(Cipher.ENCRYPT_MODE, nonce, json.build().toString().getBytes(StandardCharsets.UTF_8));
        byte[] content = Arrays.copyOf(nonce, NONCE_BYTES + sealed.length);
        System.arraycopy(sealed, 0, content, NONCE_BYTES, sealed.length);
        return content;
    }

    Map<String, String> open(byte[] content) {
        byte[] plain = crypt(
                Cipher.DECRYPT_MODE,
                Arrays.copyOf(content, NONCE_BYTES),
                Arrays.copyOfRange(content, NONCE_BYTES, content.length));
        JsonObject json = Json.createReader(new StringReader(new String(plain, StandardCharsets.UTF_8)))
                .readObject();
        var texts = new TreeMap<String, String>();
        json.forEach((name, value) -> texts.put(name, ((JsonString) value).getString()));
        return texts;
    }

    private byte[] crypt(int mode, byte[] nonce, byte[] content) {
        try {
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
            return cipher.doFinal(content);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("A draft cannot be opened", e);
        }
    }
}
