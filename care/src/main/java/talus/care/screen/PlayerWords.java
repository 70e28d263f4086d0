package talus.care.screen;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import talus.care.event.Region;
import talus.care.exercise.Position;
import talus.care.sheet.SheetMessage;
import talus.chain.body.Side;
import talus.chain.json.Json;
import talus.chain.json.JsonArray;
import talus.chain.json.JsonObject;
import talus.chain.report.words.Message;
import talus.chain.report.words.Words;

/** What the player says besides the sets, by the name that it has for it. */
final class PlayerWords {
    private static final Map<String, Message> WORDS = Map.ofEntries(
            Map.entry("begin", ScreenMessage.BEGIN),
            Map.entry("pause", ScreenMessage.PAUSE),
            Map.entry("goOn", ScreenMessage.GO_ON),
            Map.entry("skip", ScreenMessage.SKIP),
            Map.entry("hurts", ScreenMessage.IT_HURTS),
            Map.entry("hurtNoted", ScreenMessage.HURT_NOTED),
            Map.entry("done", ScreenMessage.SET_DONE),
            Map.entry("rest", ScreenMessage.REST),
            Map.entry("ready", ScreenMessage.GET_READY),
            Map.entry("work", ScreenMessage.WORK),
            Map.entry("howWas", ScreenMessage.EFFORT_ASK),
            Map.entry("easy", ScreenMessage.EASY),
            Map.entry("right", ScreenMessage.JUST_RIGHT),
            Map.entry("hard", ScreenMessage.HARD),
            Map.entry("howMany", ScreenMessage.HOW_MANY),
            Map.entry("howLong", ScreenMessage.HOW_LONG),
            Map.entry("fewer", ScreenMessage.FEWER),
            Map.entry("more", ScreenMessage.MORE),
            Map.entry("allDone", ScreenMessage.ALL_DONE),
            Map.entry("sayHow", ScreenMessage.SAY_HOW),
            Map.entry("end", ScreenMessage.END),
            Map.entry("voice", ScreenMessage.VOICE),
            Map.entry("sounds", ScreenMessage.SOUNDS),
            Map.entry("quiet", ScreenMessage.QUIET),
            Map.entry("switch", ScreenMessage.SWITCH),
            Map.entry("clockWaits", ScreenMessage.CLOCK_WAITS),
            Map.entry("inPlace", ScreenMessage.READY),
            Map.entry("steps", SheetMessage.STEPS),
            Map.entry("stopRules", SheetMessage.STOP_RULES));

    private static final Map<String, Message> HURT = Map.of(
            "where", ScreenMessage.HURT_WHERE,
            "side", ScreenMessage.HURT_SIDE,
            "much", ScreenMessage.HURT_MUCH,
            "low", ScreenMessage.NOTHING_FELT,
            "high", ScreenMessage.WORST,
            "keep", ScreenMessage.SAVE,
            "justStop", ScreenMessage.JUST_STOP);

    private PlayerWords() {}

    static JsonObject all() {
        return said(WORDS).put("hurt", hurt()).build();
    }

    /** How to get into the position. */
    static String takeUp(Position position) {
        return Words.say(
                switch (position) {
                    case STAND -> ScreenMessage.TAKE_STAND;
                    case HALF_KNEEL -> ScreenMessage.TAKE_HALF_KNEEL;
                    case KNEEL -> ScreenMessage.TAKE_KNEEL;
                    case SIT -> ScreenMessage.TAKE_SIT;
                    case LIE_BACK -> ScreenMessage.TAKE_LIE_BACK;
                    case LIE_SIDE -> ScreenMessage.TAKE_LIE_SIDE;
                    case LIE_FRONT -> ScreenMessage.TAKE_LIE_FRONT;
                });
    }

    private static JsonObject hurt() {
        List<Json> regions = new ArrayList<>();
        for (Region region : Region.ALL) {
            regions.add(ScreenWriter.option(region.word(), Names.of(region)));
        }
        return said(HURT)
                .put("regions", new JsonArray(regions))
                .put(
                        "sides",
                        new JsonArray(List.of(
                                ScreenWriter.option(Side.LEFT.word(), Words.say(ScreenMessage.LEFT)),
                                ScreenWriter.option(Side.RIGHT.word(), Words.say(ScreenMessage.RIGHT)))))
                .build();
    }

    private static JsonObject.Builder said(Map<String, Message> messages) {
        JsonObject.Builder words = JsonObject.builder();
        messages.forEach((name, message) -> words.put(name, Words.say(message)));
        return words;
    }
}
