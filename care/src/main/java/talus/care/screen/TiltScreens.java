package talus.care.screen;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import talus.care.test.Change;
import talus.care.tilt.Still;
import talus.care.tilt.Tilt;
import talus.chain.contract.shape.Range;
import talus.chain.json.Json;
import talus.chain.json.JsonArray;
import talus.chain.json.JsonNumber;
import talus.chain.json.JsonObject;
import talus.chain.report.words.CheckMessage;
import talus.chain.report.words.Decimal;
import talus.chain.report.words.Words;

/** The wall test with the phone on the shin: what is said in it, and when the shin is held still and how far it leans. */
final class TiltScreens {
    /** The lean that a log takes, deg. */
    static final Range LEAN = new Range(0, 60);

    /** A shin that leans less stands, deg (our own: far below any result, far above how two stands differ). */
    private static final double STANDS_DEG = 8;

    private static final Map<String, ScreenMessage> WORDS = Map.ofEntries(
            Map.entry("title", ScreenMessage.TILT),
            Map.entry("intro", ScreenMessage.TILT_INTRO),
            Map.entry("place", ScreenMessage.TILT_PLACE),
            Map.entry("begin", ScreenMessage.TILT_BEGIN),
            Map.entry("tape", ScreenMessage.TILT_TAPE),
            Map.entry("insecure", ScreenMessage.TILT_INSECURE),
            Map.entry("noSensor", ScreenMessage.TILT_NO_SENSOR),
            Map.entry("denied", ScreenMessage.TILT_DENIED),
            Map.entry("stand", ScreenMessage.TILT_STAND),
            Map.entry("lean", ScreenMessage.TILT_LEAN),
            Map.entry("back", ScreenMessage.TILT_BACK),
            Map.entry("own", ScreenMessage.TILT_OWN),
            Map.entry("degrees", ScreenMessage.DEGREES),
            Map.entry("left", ScreenMessage.BIG_LEFT),
            Map.entry("right", ScreenMessage.BIG_RIGHT),
            Map.entry("trial", ScreenMessage.TRIAL_OF),
            Map.entry("discard", ScreenMessage.DISCARD),
            Map.entry("hurts", ScreenMessage.IT_HURTS),
            Map.entry("hurt", ScreenMessage.MEASURE_HURTS),
            Map.entry("otherSide", ScreenMessage.OTHER_SIDE),
            Map.entry("otherNumbers", ScreenMessage.OTHER_NUMBERS),
            Map.entry("end", ScreenMessage.END_TEST),
            Map.entry("stoppedLeft", ScreenMessage.STOPPED_LEFT),
            Map.entry("stoppedRight", ScreenMessage.STOPPED_RIGHT),
            Map.entry("nothing", ScreenMessage.STOP_UNKNOWN),
            Map.entry("keep", ScreenMessage.SAVE));

    private TiltScreens() {}

    static JsonObject of(Diary diary) {
        JsonObject.Builder words = JsonObject.builder();
        WORDS.forEach((name, message) -> words.put(name, Measurement.withPlace(message)));
        JsonObject.Builder written = JsonObject.builder()
                .put("trials", Measurement.TRIALS)
                .put("words", words.build())
                .put("stops", Measurement.stops())
                .put("notToTest", Words.say(CheckMessage.WHEN_NOT_TO_TEST));
        if (!diary.plan().outcome().plans()) {
            written.put("first", SafetyScreens.SAFETY);
        }
        return written.build();
    }

    /**
     * {@code {"still": false}}, or with the phone held still {@code {"still": true, "leans": whether it is away from standing, "deg": how
     * far}}; without a stand to compare with it stands.
     *
     * @param readings {@code {"readings": [[ms, beta, gamma]], "standing": the same, or empty}}
     */
    static JsonObject lean(JsonObject readings) {
        Optional<Still> now = Still.atEnd(tilts(readings, "readings"));
        Optional<Still> standing = Still.atEnd(tilts(readings, "standing"));
        if (now.isEmpty()) {
            return JsonObject.builder().put("still", false).build();
        }
        double deg = standing.map(stand -> now.get().leanDegFrom(stand)).orElse(0.0);
        return JsonObject.builder()
                .put("still", true)
                .put("leans", deg > STANDS_DEG + Change.ROUNDING)
                .put("deg", Double.parseDouble(Decimal.shortest(deg, 1)))
                .build();
    }

    private static List<Tilt> tilts(JsonObject of, String name) {
        List<Tilt> tilts = new ArrayList<>();
        for (Json row : ((JsonArray) of.get(name).orElseThrow()).items()) {
            List<Json> one = ((JsonArray) row).items();
            tilts.add(new Tilt(number(one.get(0)), number(one.get(1)), number(one.get(2))));
        }
        return tilts;
    }

    private static double number(Json json) {
        return ((JsonNumber) json).value();
    }
}
