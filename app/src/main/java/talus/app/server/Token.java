package talus.app.server;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;

/** What only the pages of this server know, made anew at each start: other pages cannot read its answers. */
record Token(String text) {
    /** The header that carries it. */
    static final String HEADER = "X-Talus-Token";

    private static final int BYTES = 32;

    static Token random() {
        byte[] bytes = new byte[BYTES];
        new SecureRandom().nextBytes(bytes);
        return new Token(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    /** In a time that does not hang on where they differ. */
    boolean is(String given) {
        return MessageDigest.isEqual(text.getBytes(UTF_8), given.getBytes(UTF_8));
    }
}
