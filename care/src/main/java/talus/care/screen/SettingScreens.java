package talus.care.screen;

import java.util.List;
import java.util.Optional;
import talus.care.event.EventData;
import talus.care.event.Frequency;
import talus.care.event.Goal;
import talus.care.event.ProgrammeChoice;
import talus.care.event.Training;
import talus.care.event.Units;
import talus.care.exercise.Equipment;
import talus.care.programme.Situation;
import talus.care.safety.Matrix;
import talus.chain.report.words.Decimal;
import talus.chain.report.words.Words;

/** How much, with what and what for; and how the person lives. */
final class SettingScreens {
    static final String SETTINGS = "settings";
    static final String HABITS = "habits";

    private SettingScreens() {}

    static Screen settings(Diary diary, String argument) {
        EventData.Settings set = diary.history().settings();
        boolean rises = set.progression().orElse(true);
        Screen.Form form = new Fields()
                .number(
                        "minutesADay",
                        Words.say(ScreenMessage.MINUTES),
                        ScreenMessage.MIN,
                        typed(set.minutesADay().orElse(Situation.USUAL_MINUTES)))
                .number(
                        "daysAWeek",
                        Words.say(ScreenMessage.DAYS),
                        ScreenMessage.DAYS_UNIT,
                        typed(set.daysAWeek().orElse(Situation.USUAL_DAYS)))
                .many(
                        "equipment",
                        ScreenMessage.EQUIPMENT,
                        Equipment.ALL,
                        Names::of,
                        set.equipment().orElse(Matrix.USUAL_HOME)::contains)
                .many(
                        "goals",
                        ScreenMessage.GOALS,
                        Goal.ALL,
                        Names::of,
                        set.goals().orElse(List.of())::contains)
                .one(
                        "programme",
                        ScreenMessage.PROGRAMME,
                        ProgrammeChoice.ALL,
                        Names::of,
                        set.programme().orElse(ProgrammeChoice.FIVE_PHASE)::equals)
                .options(
                        "progression",
                        ScreenMessage.PROGRESSION,
                        false,
                        List.of(
                                new Screen.Option("on", Words.say(ScreenMessage.ON), rises),
                                new Screen.Option("off", Words.say(ScreenMessage.OFF), !rises)))
                .one(
                        "units",
                        ScreenMessage.UNITS,
                        Units.ALL,
                        Names::of,
                        set.units().orElse(Units.METRIC)::equals)
                .form(SETTINGS, ScreenMessage.SAVE);
        return new Screen(
                SETTINGS,
                Words.say(ScreenMessage.SETTINGS),
                List.of(),
                Optional.of(form),
                List.of(
                        new Screen.Link(HABITS, "", Words.say(ScreenMessage.HABITS), false),
                        new Screen.Link(SafetyScreens.CONDITIONS, "", Words.say(ScreenMessage.CONDITIONS), false)));
    }

    private static String typed(int number) {
        return Integer.toString(number);
    }

    static Screen habits(Diary diary, String argument) {
        Optional<EventData.Habits> lived = diary.history().habits();
        Optional<Boolean> soft = lived.flatMap(EventData.Habits::cushionedShoes);
        Screen.Form form = new Fields()
                .one(
                        "heels",
                        ScreenMessage.HEELS,
                        Frequency.ALL,
                        Names::of,
                        often -> lived.flatMap(EventData.Habits::heels).equals(Optional.of(often)))
                .options(
                        "cushionedShoes",
                        ScreenMessage.CUSHIONED,
                        false,
                        List.of(
                                new Screen.Option("true", Words.say(ScreenMessage.ON), soft.equals(Optional.of(true))),
                                new Screen.Option(
                                        "false", Words.say(ScreenMessage.OFF), soft.equals(Optional.of(false)))))
                .number("sittingHours", Words.say(ScreenMessage.SITTING), ScreenMessage.HOURS, hours(lived, true))
                .number("barefootHours", Words.say(ScreenMessage.BAREFOOT), ScreenMessage.HOURS, hours(lived, false))
                .one(
                        "training",
                        ScreenMessage.TRAINING,
                        Training.ALL,
                        Names::of,
                        training -> lived.flatMap(EventData.Habits::training).equals(Optional.of(training)))
                .form(HABITS, ScreenMessage.SAVE);
        return new Screen(HABITS, Words.say(ScreenMessage.HABITS), List.of(), Optional.of(form), List.of());
    }

    private static String hours(Optional<EventData.Habits> lived, boolean sitting) {
        return lived.map(habits -> sitting ? habits.sittingHours() : habits.barefootHours())
                .filter(hours -> hours.isPresent())
                .map(hours -> Decimal.shortest(hours.getAsDouble(), 1))
                .orElse("");
    }
}
