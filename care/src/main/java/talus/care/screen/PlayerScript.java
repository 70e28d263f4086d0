package talus.care.screen;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import talus.care.dose.Amount;
import talus.care.dose.ItemChange;
import talus.care.event.Limb;
import talus.care.exercise.Dose;
import talus.care.exercise.Exercise;
import talus.care.exercise.Step;
import talus.care.exercise.WorkMode;
import talus.care.plan.PlanWords;
import talus.care.programme.Instead;
import talus.care.programme.Item;
import talus.care.programme.Situation;
import talus.care.safety.SafetyReview;
import talus.chain.json.Json;
import talus.chain.json.JsonArray;
import talus.chain.json.JsonObject;
import talus.chain.json.JsonString;
import talus.chain.report.words.UnitSystem;
import talus.chain.report.words.Words;

/**
 * A session set by set, in turn: while one part rests, another works. A set follows the one before at once when its own last set is long
 * enough ago, else after the rest that is missing.
 */
final class PlayerScript {
    /** To get ready for a set, s (our own: enough to lie down and read the next cue). */
    private static final int READY_S = 8;

    private static final int SECONDS_A_MINUTE = 60;

    private final TodaySession session;
    private final Situation now;
    private final UnitSystem units;
    private final List<Json> steps = new ArrayList<>();
    private final Map<String, Integer> endedAtS = new HashMap<>();
    private int clockS;

    private PlayerScript(TodaySession session, Situation now, UnitSystem units) {
        this.now = now;
        this.session = session;
        this.units = units;
    }

    static JsonObject of(Diary diary, String variant) {
        TodaySession session = TodaySession.of(diary, variant);
        List<Item> items = session.today();
        PlayerScript script = new PlayerScript(session, situation(diary), diary.units());
        int rounds = items.stream().mapToInt(item -> item.amount().sets()).max().orElse(0);
        for (int set = 1; set <= rounds; set++) {
            for (Item item : items) {
                if (set <= item.amount().sets()) {
                    script.set(item, set);
                }
            }
        }
        return JsonObject.builder()
                .put("steps", new JsonArray(script.steps))
                .put("seconds", script.clockS)
                .put("takes", takes(script))
                .put("words", PlayerWords.all())
                .build();
    }

    private static Situation situation(Diary diary) {
        return Situation.of(diary.content(), diary.history(), SafetyReview.of(diary.history()));
    }

    private static String takes(PlayerScript script) {
        int minutes = (script.clockS + SECONDS_A_MINUTE - 1) / SECONDS_A_MINUTE;
        return Words.say(ScreenMessage.TAKES, Integer.toString(script.steps.size()), Integer.toString(minutes));
    }

    private void set(Item item, int set) {
        TodaySession.sides(item).forEach(side -> step(item, set, side));
    }

    private void step(Item item, int set, Limb side) {
        Dose dose = item.exercise().dose();
        String key = item.exercise().id() + " " + side.word();
        Integer ended = endedAtS.get(key);
        int restS = ended == null ? 0 : Math.max(0, dose.restS() - (clockS - ended) - READY_S);
        int workS = workS(item);
        clockS += restS + READY_S + workS;
        endedAtS.put(key, clockS);
        Instead instead = Instead.of(now, item.exercise());
        List<Json> others = new ArrayList<>();
        instead.easier().forEach(other -> others.add(other(item, side, set, ScreenMessage.EASIER, other)));
        instead.harder().forEach(other -> others.add(other(item, side, set, ScreenMessage.HARDER, other)));
        steps.add(written(item, side, set, restS)
                .put("done", session.isDone(item, side, set))
                .put("instead", new JsonArray(others))
                .build());
    }

    /** The same set of an exercise that stands in for it, as who never did it begins. */
    private JsonObject other(Item item, Limb side, int set, ScreenMessage way, Exercise other) {
        Item standIn = new Item(
                other,
                item.side(),
                Amount.first(other).withSets(item.amount().sets()),
                Optional.empty(),
                ItemChange.SWAPPED,
                List.of());
        return JsonObject.builder()
                .put("text", Words.say(way, other.name()))
                .put(
                        "step",
                        written(standIn, side, set, 0)
                                .put("done", false)
                                .put("instead", new JsonArray(List.of()))
                                .build())
                .build();
    }

    private JsonObject.Builder written(Item item, Limb side, int set, int restS) {
        Dose dose = item.exercise().dose();
        return JsonObject.builder()
                .put("exercise", item.exercise().id())
                .put("name", item.exercise().name())
                .put("side", side.word())
                .put("sideText", PlanWords.side(item, side))
                .put("set", set)
                .put(
                        "setText",
                        Words.say(
                                ScreenMessage.SET_OF,
                                Integer.toString(set),
                                Integer.toString(item.amount().sets())))
                .put("of", item.amount().sets())
                .put("mode", item.exercise().mode().word())
                .put("restS", restS)
                .put("readyS", READY_S)
                .put("workS", workS(item))
                .put("reps", item.amount().reps())
                .put("holdS", item.amount().holdS())
                .put("moveS", dose.tempo().moveS())
                .put("pauseS", dose.tempo().pauseS())
                .put("returnS", dose.tempo().returnS())
                .put("loadKg", item.amount().loadKg())
                .put("dose", PlanWords.dose(item, units))
                .put("cue", item.exercise().cue())
                .put("position", item.exercise().position().word())
                .put("takeUp", PlayerWords.takeUp(item.exercise().position()))
                .put("steps", texts(item.exercise().steps().stream().map(Step::text)))
                .put("stopRules", texts(item.exercise().stopRules().stream()))
                .put("say", said(item, side));
    }

    private static JsonArray texts(Stream<String> sentences) {
        return new JsonArray(sentences.<Json>map(JsonString::new).toList());
    }

    private static int workS(Item item) {
        return switch (item.exercise().mode()) {
            case REPS ->
                item.amount().reps()
                        * Math.max(1, item.exercise().dose().tempo().repS());
            case HOLD -> item.amount().reps() * item.amount().holdS();
            case TIME -> item.amount().holdS();
        };
    }

    /** What the voice says before the set. */
    private static String said(Item item, Limb side) {
        String reps = Integer.toString(item.amount().reps());
        String hold = Integer.toString(item.amount().holdS());
        String work = item.exercise().mode() == WorkMode.REPS
                ? Words.say(ScreenMessage.SAY_REPS, reps)
                : item.amount().reps() > 1
                        ? Words.say(ScreenMessage.SAY_SPOTS, reps, hold)
                        : Words.say(ScreenMessage.SAY_HOLD, hold);
        ScreenMessage message = switch (side) {
            case LEFT -> ScreenMessage.SAY_LEFT;
            case RIGHT -> ScreenMessage.SAY_RIGHT;
            case BOTH, EACH -> ScreenMessage.SAY_SET;
        };
        return Words.say(message, item.exercise().name(), work);
    }
}
