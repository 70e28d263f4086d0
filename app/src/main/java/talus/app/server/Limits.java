package talus.app.server;

import java.time.Duration;

/**
 * How much the server takes on.
 *
 * @param bodyBytes longest body of a request
 * @param atOnce scenarios computed at the same time
 * @param waiting scenarios that wait for their turn
 * @param burst scenarios that may come at once
 * @param perSecond scenarios a second in the long run
 * @param longest from the moment a scenario has come to its answer
 */
record Limits(int bodyBytes, int atOnce, int waiting, int burst, int perSecond, Duration longest) {
    /**
     * A scenario needs a few hundred bytes and some tens of milliseconds. One processor is left to the pages; a page asks
     * three scenarios each time that its sliders come to rest.
     */
    static Limits usual(int processors) {
        return new Limits(1 << 20, Math.max(1, processors - 1), 8, 40, 20, Duration.ofSeconds(20));
    }
}
