package talus.app.log;

import java.util.ArrayList;
import java.util.List;
import talus.chain.report.words.Words;

/** What an erasure cannot reach, told to whoever asked for it. */
public final class OutOfReach {
    private OutOfReach() {}

    /** The sentences. */
    public static List<String> after(Erasure erasure) {
        List<String> sentences = new ArrayList<>();
        for (StoreMessage message : List.of(StoreMessage.BACKUPS, StoreMessage.ELSEWHERE, StoreMessage.DISK)) {
            sentences.add(Words.say(message));
        }
        if (erasure == Erasure.BYTES_REMAIN) {
            sentences.add(Words.say(StoreMessage.BYTES_REMAIN));
        }
        return sentences;
    }
}
