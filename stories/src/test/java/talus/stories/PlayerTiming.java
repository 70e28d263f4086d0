package talus.stories;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import talus.chain.json.JsonObject;
import talus.chain.json.JsonText;

/**
 * Measures when the player's cues sound, over 60 real seconds each: the page seen; the page hidden, its timers slowed to one a second; and the
 * device's clock put forward and back by an hour. What sounds is listened to sample by sample and set against the times at which the cues
 * were laid, and the clock of the sound against the browser's own steady clock. A program for people who wonder, no test: it takes minutes.
 *
 * <p>Argument: the file for the answer.
 */
final class PlayerTiming {
    private static final int MEASURED_MS = 60_000;

    /** Listens to all that goes to the loudspeaker; a sound begins where 40 ms of silence end. */
    private static final String LISTEN = """
            const heard = { laid: [], sounded: [], clocks: [] };
            window.heard = heard;
            const Real = AudioContext;
            const connect = AudioNode.prototype.connect;
            window.AudioContext = class extends Real {
              constructor() {
                super();
                heard.context = this;
                const tap = this.createScriptProcessor(1024, 1, 1);
                this.tap = tap;
                connect.call(tap, this.destination);
                let silent = Infinity;
                tap.onaudioprocess = ({ inputBuffer, playbackTime }) => {
                  const samples = inputBuffer.getChannelData(0);
                  for (let i = 0; i < samples.length; i++) {
                    if (Math.abs(samples[i]) > 0.001) {
                      if (silent > 0.04 * this.sampleRate) {
                        heard.sounded.push(playbackTime - 1024 / this.sampleRate + i / this.sampleRate);
                      }
                      silent = 0;
                    } else {
                      silent++;
                    }
                  }
                };
              }
            };
            AudioNode.prototype.connect = function (to, ...rest) {
              if (to === this.context.destination && this.context.tap) {
                connect.call(this, this.context.tap);
              }
              return connect.call(this, to, ...rest);
            };
            const start = OscillatorNode.prototype.start;
            OscillatorNode.prototype.start = function (when) {
              heard.laid.push(when);
              return start.call(this, when);
            };
            heard.clock = () => {
              const { contextTime, performanceTime } = heard.context.getOutputTimestamp();
              return [contextTime, performanceTime];
            };
            """;

    private static final String HIDDEN = """
            const every = window.setInterval;
            window.setInterval = (what, ms, ...rest) => every(what, Math.max(1000, ms), ...rest);
            Object.defineProperty(document, "visibilityState", { get: () => "hidden" });
            Object.defineProperty(document, "hidden", { get: () => true });
            """;

    /** Of the cues that were due within the time: how many, the largest distance to a sound, and how the clocks drifted. */
    private static final String ANSWER = """
            ([from, to]) => {
              const { laid, sounded } = window.heard;
              const due = laid.filter((at) => at > from[0] && at < to[0] - 0.5);
              const off = due.map((at) => Math.min(...sounded.map((one) => Math.abs(one - at))) * 1000);
              return {
                seconds: (to[1] - from[1]) / 1000,
                cues: due.length,
                worstMs: Math.max(...off),
                meanMs: off.reduce((sum, one) => sum + one, 0) / off.length,
                driftMs: (to[0] - from[0]) * 1000 - (to[1] - from[1]),
              };
            }""";

    private PlayerTiming() {}

    public static void main(String[] files) throws IOException {
        JsonObject.Builder answer = JsonObject.builder().put("schema", "talus/player-timing/1");
        try (App app = new App()) {
            answer.put("seen", measured(app, "", false));
            answer.put("hidden", measured(app, HIDDEN, false));
            answer.put("clockPutForwardAndBack", measured(app, "", true));
        }
        Files.writeString(Path.of(files[0]), JsonText.writeIndented(answer.build()) + "\n", UTF_8);
    }

    private static JsonObject measured(App app, String before, boolean jumps) {
        try (Visit visit = app.visit(Screen.DESKTOP)) {
            Page page = visit.page();
            page.addInitScript(LISTEN);
            Hand hand = new Hand.Mouse(page);
            if (jumps) {
                visit.at("2026-11-02T18:00:00");
            }
            CompanionPage companion = CompanionPage.begin(visit, hand);
            if (!before.isEmpty()) {
                page.evaluate("() => {" + before + "}");
            }
            companion.start().begin();
            page.waitForTimeout(3_000);
            Object from = page.evaluate("() => window.heard.clock()");
            page.waitForTimeout(MEASURED_MS / 2.0);
            if (jumps) {
                visit.at("2026-11-02T19:00:00");
            }
            page.waitForTimeout(MEASURED_MS / 4.0);
            if (jumps) {
                visit.at("2026-11-02T18:01:00");
            }
            page.waitForTimeout(MEASURED_MS / 4.0);
            Object to = page.evaluate("() => window.heard.clock()");
            @SuppressWarnings("unchecked")
            Map<String, Object> told = (Map<String, Object>) page.evaluate(ANSWER, List.of(from, to));
            JsonObject.Builder written = JsonObject.builder();
            for (String name : List.of("seconds", "cues", "worstMs", "meanMs", "driftMs")) {
                written.put(
                        name,
                        Math.round(((Number) Objects.requireNonNull(told.get(name))).doubleValue() * 100) / 100.0);
            }
            written.put(
                    "stillOn",
                    page.locator("#player .session:is([data-phase=running], [data-phase=asking], [data-phase=moving])")
                                    .count()
                            == 1);
            return written.build();
        }
    }
}
