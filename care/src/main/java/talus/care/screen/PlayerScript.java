package talus.care.screen;

import java.util.ArrayList;
import java.util.List;
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
import talus.care.programme.Turn;
import talus.care.programme.WorkTime;
import talus.care.safety.SafetyReview;
import talus.chain.json.Json;
import talus.chain.json.JsonArray;
import talus.chain.json.JsonObject;
import talus.chain.json.JsonString;
import talus.chain.report.words.UnitSystem;
import talus.chain.report.words.Words;

/**
 * A session set by set for the player, in its {@link Turn}s: a set follows the one before at once when its own last set is long enough ago,
 * else after the rest that is missing.
 */
final class PlayerScript {
    private final TodaySession session;
    private final Situation now;
    private final UnitSystem units;
    private final List<Json> steps = new ArrayList<>();

    private PlayerScript(TodaySession session, Situation now, UnitSystem units) {
        this.now = now;
        this.session = session;
        this.units = units;
    }

    static JsonObject of(Diary diary, String variant) {
        TodaySession session = TodaySession.of(diary, variant);
        List<Item> items = session.today();
        PlayerScript script = new PlayerScript(session, situation(diary), diary.units());
        Turn.of(items).forEach(script::step);
        return JsonObject.builder()
                .put("steps", new JsonArray(script.steps))
                .put("seconds", WorkTime.seconds(items))
                .put("takes", takes(script, items))
                .put("words", PlayerWords.all())
                .build();
    }

    private static Situation situation(Diary diary) {
        return Situation.of(diary.content(), diary.history(), SafetyReview.of(diary.history()));
    }

    private static String takes(PlayerScript script, List<Item> items) {
        return Words.say(
                ScreenMessage.TAKES, Integer.toString(script.steps.size()), Integer.toString(WorkTime.minutes(items)));
    }

    private void step(Turn turn) {
        Item item = turn.item();
        Instead instead = Instead.of(now, item.exercise());
        List<Json> others = new ArrayList<>();
        instead.easier().forEach(other -> others.add(other(turn, ScreenMessage.EASIER, other)));
        instead.harder().forEach(other -> others.add(other(turn, ScreenMessage.HARDER, other)));
        steps.add(written(turn)
                .put("done", session.isDone(item, turn.side(), turn.set()))
                .put("instead", new JsonArray(others))
                .build());
    }

    /** The same set of an exercise that stands in for it, as who never did it begins. */
    private JsonObject other(Turn turn, ScreenMessage way, Exercise other) {
        Item standIn = new Item(
                other,
                turn.item().side(),
                Amount.first(other).withSets(turn.item().amount().sets()),
                Optional.empty(),
                ItemChange.SWAPPED,
                List.of());
        return JsonObject.builder()
                .put("text", Words.say(way, other.name()))
                .put(
                        "step",
                        written(turn.instead(standIn))
                                .put("done", false)
                                .put("instead", new JsonArray(List.of()))
                                .build())
                .build();
    }

    private JsonObject.Builder written(Turn turn) {
        Item item = turn.item();
        Limb side = turn.side();
        Dose dose = item.exercise().dose();
        return JsonObject.builder()
                .put("exercise", item.exercise().id())
                .put("name", item.exercise().name())
                .put("side", side.word())
                .put("sideText", PlanWords.side(item, side))
                .put("set", turn.set())
                .put(
                        "setText",
                        Words.say(
                                ScreenMessage.SET_OF,
                                Integer.toString(turn.set()),
                                Integer.toString(item.amount().sets())))
                .put("of", item.amount().sets())
                .put("mode", item.exercise().mode().word())
                .put("changeS", turn.changeS())
                .put("restS", turn.restS())
                .put("readyS", turn.readyS())
                .put("workS", turn.workS())
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
