package talus.care.screen;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import talus.care.event.Log;
import talus.care.plan.Plan;
import talus.care.plan.RandomLog;
import talus.care.programme.Programme;
import talus.care.programme.Situation;
import talus.care.programme.WorkTime;
import talus.chain.json.Json;
import talus.chain.json.JsonArray;
import talus.chain.json.JsonNumber;
import talus.chain.json.JsonObject;

/** The plan, what it is cut by and the player reckon one length of a session, and it stays within the minutes that the person has. */
class SessionLengthTest {
    private static final Path PERSONAS = Path.of("../examples/personas");
    private static final LocalDate FIRST = LocalDate.parse("2026-11-30");
    private static final int DAYS = 29;

    private static int number(Json of, String name) {
        return (int) ((JsonNumber) ((JsonObject) of).get(name).orElseThrow()).value();
    }

    /** As the player runs the steps from the first work on: the rest goes on while the position changes. */
    private static int played(JsonObject session) {
        int seconds = 0;
        for (Json step : ((JsonArray) session.get("steps").orElseThrow()).items()) {
            int before = Math.max(number(step, "restS"), number(step, "changeS")) + number(step, "readyS");
            seconds += (seconds == 0 ? 0 : before) + number(step, "workS");
        }
        return seconds;
    }

    private static Map<String, Log> personas() throws IOException {
        Map<String, Log> logs = new TreeMap<>();
        try (Stream<Path> files = Files.list(PERSONAS)) {
            for (Path file : files.toList()) {
                logs.put(file.getFileName().toString(), talus.care.plan.Diary.read(Files.readString(file)));
            }
        }
        return logs;
    }

    private static void assertOneLength(Diary diary, TodayVariant variant, String who) {
        Plan plan = variant.plan(diary);
        JsonObject session = PlayerScript.of(diary, variant.word());
        int seconds = WorkTime.seconds(plan.today());
        assertThat(played(session)).as(who).isEqualTo(seconds).isEqualTo(number(session, "seconds"));
        assertThat(plan.minutes()).as(who).isEqualTo((seconds + 59) / 60);
    }

    @Test
    void ofEverySessionOfTheTwelvePeopleThePlanAndThePlayerReckonOneLength() throws IOException {
        int sessions = 0;
        for (Map.Entry<String, Log> persona : personas().entrySet()) {
            for (int day = 0; day < DAYS; day += 3) {
                Diary whole = Diary.of(talus.care.plan.Diary.CONTENT, persona.getValue(), FIRST.plusDays(day));
                Log before = new Log(whole.log().events().stream()
                        .filter(event -> event.at().date().isBefore(whole.on()))
                        .toList());
                Diary diary = Diary.of(whole.content(), before, whole.on());
                for (TodayVariant variant : TodayVariant.values()) {
                    assertOneLength(diary, variant, persona.getKey() + " " + diary.on() + " " + variant);
                    sessions++;
                }
            }
        }
        assertThat(sessions).isGreaterThan(300);
    }

    private static List<Diary> diaries() throws IOException {
        List<Diary> diaries = new ArrayList<>();
        for (Log log : personas().values()) {
            for (int day = 0; day < DAYS; day += 4) {
                diaries.add(Diary.of(talus.care.plan.Diary.CONTENT, log, FIRST.plusDays(day)));
            }
        }
        for (long seed = 0; seed < 60; seed++) {
            Log log = talus.care.plan.Diary.read(String.join("\n", RandomLog.lines(seed)));
            diaries.add(Diary.of(talus.care.plan.Diary.CONTENT, log, RandomLog.START.plusDays(seed % 45)));
        }
        return diaries;
    }

    @Test
    void noSessionOfAWeekIsLongerThanTheMinutesAskedFor() throws IOException {
        int full = 0;
        for (Diary diary : diaries()) {
            int asked = diary.history().settings().minutesADay().orElse(Situation.USUAL_MINUTES);
            for (Programme.Day day : diary.plan().week()) {
                int minutes = WorkTime.minutes(day.items());
                assertThat(minutes).as(day.day() + " " + day.items()).isLessThanOrEqualTo(asked);
                full += minutes == asked ? 1 : 0;
            }
        }
        assertThat(full).as("sessions that use up all of their minutes").isPositive();
    }
}
