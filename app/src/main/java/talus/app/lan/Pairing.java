package talus.app.lan;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;

/**
 * The code by which a phone shows that its owner can read this machine's screen. There is at most one; it works once, for some minutes, and bears few
 * wrong tries. A new one comes only when somebody at this machine asks for it, so guessing ends with the code: five tries at a million codes.
 */
public final class Pairing {
    /** From the moment it is shown. Assumed: enough to trust the certificate first. */
    public static final Duration LIFE = Duration.ofMinutes(10);

    /** Wrong codes after which the code is gone. */
    public static final int TRIES = 5;

    private static final int CODES = 1_000_000;

    /** What became of a code that was typed. */
    public enum Outcome {
        /** It was right, and is used up. */
        RIGHT,
        /** It was wrong; there are tries left. */
        WRONG,
        /** It was wrong and the last try; the code is gone. */
        LAST_WRONG,
        /** There is no code to compare it with. */
        NO_CODE
    }

    /**
     * A code while it works.
     *
     * @param digits six
     * @param ends the first moment at which it works no more
     */
    public record Code(String digits, Instant ends) {}

    private final InstantSource clock;
    private final SecureRandom random = new SecureRandom();
    private Optional<Code> code = Optional.empty();
    private int wrong;

    Pairing(InstantSource clock) {
        this.clock = clock;
    }

    /** A new code; the one before works no more. */
    public synchronized Code renew() {
        String digits = Integer.toString(CODES + random.nextInt(CODES)).substring(1);
        Code made = new Code(digits, clock.instant().plus(LIFE));
        code = Optional.of(made);
        wrong = 0;
        return made;
    }

    /** The code that works now. */
    public synchronized Optional<Code> current() {
        code = code.filter(made -> clock.instant().isBefore(made.ends()));
        return code;
    }

    /** Compares in a time that does not hang on where the two differ. Spaces do not count. */
    public synchronized Outcome offer(String typed) {
        Optional<Code> present = current();
        if (present.isEmpty()) {
            return Outcome.NO_CODE;
        }
        byte[] given = typed.replace(" ", "").getBytes(UTF_8);
        if (MessageDigest.isEqual(present.get().digits().getBytes(UTF_8), given)) {
            code = Optional.empty();
            return Outcome.RIGHT;
        }
        wrong++;
        if (wrong < TRIES) {
            return Outcome.WRONG;
        }
        code = Optional.empty();
        return Outcome.LAST_WRONG;
    }
}
