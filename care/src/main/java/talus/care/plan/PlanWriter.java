package talus.care.plan;

import java.util.ArrayList;
import java.util.List;
import talus.care.dose.Amount;
import talus.care.habit.HabitAdvice;
import talus.care.programme.ExpectedCourse;
import talus.care.programme.Item;
import talus.care.programme.Programme;
import talus.care.rule.Reason;
import talus.care.test.Change;
import talus.care.test.Series;
import talus.chain.json.Json;
import talus.chain.json.JsonArray;
import talus.chain.json.JsonObject;
import talus.chain.json.JsonString;

/** Writes plans as {@code talus/plan/1}. */
public final class PlanWriter {
    private PlanWriter() {}

    /** The document of a plan. */
    public static JsonObject write(Plan plan) {
        JsonObject.Builder next =
                JsonObject.builder().put("test", plan.next().test().toString());
        plan.next().review().ifPresent(date -> next.put("review", date.toString()));
        next.put("askSafety", plan.next().askSafety().toString());
        return JsonObject.builder()
                .put("schema", Plan.SCHEMA)
                .put("on", plan.on().toString())
                .put("outcome", plan.outcome().word())
                .putIf("level", plan.level().map(level -> new JsonString(level.word())))
                .put("reasons", reasons(plan.reasons()))
                .put("emphasis", plan.emphasis().word())
                .put("sessionsAWeek", plan.sessionsAWeek())
                .put(
                        "today",
                        JsonObject.builder()
                                .put("minutes", plan.minutes())
                                .put("items", items(plan.today()))
                                .build())
                .put("week", week(plan.week()))
                .put("leftOut", leftOut(plan.leftOut()))
                .put("changed", changed(plan.changed()))
                .put("expected", expected(plan.expected()))
                .put("advice", advice(plan.advice()))
                .put("next", next.build())
                .build();
    }

    private static JsonArray week(List<Programme.Day> week) {
        List<Json> days = new ArrayList<>();
        for (Programme.Day day : week) {
            days.add(JsonObject.builder()
                    .put("day", day.day().toString())
                    .put("items", items(day.items()))
                    .build());
        }
        return new JsonArray(days);
    }

    private static JsonArray items(List<Item> items) {
        List<Json> written = new ArrayList<>();
        for (Item item : items) {
            Amount amount = item.amount();
            written.add(JsonObject.builder()
                    .put("exercise", item.exercise().id())
                    .put("side", item.side().word())
                    .put("sets", amount.sets())
                    .put("reps", amount.reps())
                    .put("holdS", amount.holdS())
                    .put("loadKg", amount.loadKg())
                    .put("change", item.change().word())
                    .put("reasons", reasons(item.reasons()))
                    .build());
        }
        return new JsonArray(written);
    }

    private static JsonArray reasons(List<Reason> reasons) {
        return new JsonArray(reasons.stream().<Json>map(PlanWriter::reason).toList());
    }

    private static JsonObject reason(Reason reason) {
        return JsonObject.builder()
                .put("rule", reason.rule().id())
                .put("inputs", reason.inputs())
                .put("source", reason.rule().source())
                .put("text", reason.text())
                .build();
    }

    private static JsonArray expected(List<ExpectedCourse> expected) {
        List<Json> written = new ArrayList<>();
        for (ExpectedCourse course : expected) {
            Series series = course.series();
            written.add(JsonObject.builder()
                    .put("measure", series.test().word())
                    .putIf("side", series.side().map(side -> new JsonString(side.word())))
                    .putIf("method", series.method().map(method -> new JsonString(method.word())))
                    .put("from", course.from().toString())
                    .put("start", course.start())
                    .put("gainLow", course.low())
                    .put("gainHigh", course.high())
                    .put("fromWeek", course.fromWeek())
                    .put("toWeek", course.toWeek())
                    .put("reason", reason(course.reason()))
                    .build());
        }
        return new JsonArray(written);
    }

    private static JsonArray advice(List<HabitAdvice> advice) {
        List<Json> written = new ArrayList<>();
        for (HabitAdvice one : advice) {
            written.add(JsonObject.builder()
                    .put("id", one.id())
                    .put("advice", one.advice())
                    .put("because", one.because())
                    .put("sources", JsonArray.ofStrings(one.sources()))
                    .putIf("exercise", one.exercise().map(JsonString::new))
                    .build());
        }
        return new JsonArray(written);
    }

    private static JsonArray leftOut(List<Programme.LeftOut> leftOut) {
        List<Json> written = new ArrayList<>();
        for (Programme.LeftOut one : leftOut) {
            written.add(JsonObject.builder()
                    .put("exercise", one.exercise())
                    .put("rule", one.rule().id())
                    .build());
        }
        return new JsonArray(written);
    }

    private static JsonArray changed(List<Change> changed) {
        List<Json> written = new ArrayList<>();
        for (Change change : changed) {
            written.add(JsonObject.builder()
                    .put("measure", change.measure())
                    .putIf("side", change.side().map(side -> new JsonString(side.word())))
                    .putIf("method", change.method().map(method -> new JsonString(method.word())))
                    .put("verdict", change.verdict().word())
                    .put("value", change.value())
                    .put("error", change.error())
                    .build());
        }
        return new JsonArray(written);
    }
}
