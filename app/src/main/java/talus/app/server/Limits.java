package talus.app.server;

import java.time.Duration;

/**
 * How much the server takes on.
 *
 * @param bodyBytes longest body of a request
 * @param atOnce questions answered at the same time
 * @param waiting questions that wait for their turn
 * @param burst questions that may come at once
 * @param perSecond questions a second in the long run
 * @param longest from the moment a question has come to its answer
 */
record Limits(int bodyBytes, int atOnce, int waiting, int burst, int perSecond, Duration longest) {
    /**
     * A scenario needs a few hundred bytes and a tenth of a second. One processor is left to the pages; a page whose browser cannot run
     * the engine asks three or four questions each time that its sliders come to rest.
     */
    static Limits usual(int processors) {
        return new Limits(1 << 20, Math.max(1, processors - 1), 8, 40, 20, Duration.ofSeconds(20));
    }
}
