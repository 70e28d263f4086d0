package talus.care.screen;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import talus.care.exercise.Exercise;
import talus.care.exercise.ExerciseCatalogue;
import talus.care.sheet.ExerciseReport;
import talus.care.source.Bibliography;
import talus.chain.Engine;
import talus.chain.report.Report;
import talus.chain.report.words.Words;

/** All exercises, one of them, and what Talus is. */
final class LibraryScreens {
    static final String EXERCISES = "exercises";
    static final String MORE = "more";
    static final String ABOUT = "about";

    private LibraryScreens() {}

    /** @param argument an exercise's id; all of them for any other word */
    static Screen exercises(Diary diary, Bibliography bibliography, String argument) {
        ExerciseCatalogue catalogue = diary.content().exercises();
        Optional<Exercise> one = catalogue.exercises().stream()
                .filter(exercise -> exercise.id().equals(argument))
                .findFirst();
        return one.isPresent() ? sheet(one.get(), catalogue, bibliography) : all(catalogue);
    }

    private static Screen sheet(Exercise exercise, ExerciseCatalogue catalogue, Bibliography bibliography) {
        List<Screen.Part> parts = new ArrayList<>();
        parts.add(new Screen.Card(exercise, "", "", "", List.of()));
        for (Report.Part part :
                ExerciseReport.of(exercise, catalogue, bibliography).parts()) {
            if (!(part instanceof Report.Title)) {
                parts.add(new Screen.Said(part));
            }
        }
        return new Screen(EXERCISES, exercise.name(), parts, Optional.empty(), List.of());
    }

    private static Screen all(ExerciseCatalogue catalogue) {
        List<Screen.Link> links = catalogue.exercises().stream()
                .map(exercise -> new Screen.Link(EXERCISES, exercise.id(), exercise.name(), false))
                .toList();
        return new Screen(EXERCISES, Words.say(ScreenMessage.EXERCISES), List.of(), Optional.empty(), links);
    }

    static Screen about(Diary diary, String argument) {
        List<Screen.Part> parts = new ArrayList<>();
        for (ScreenMessage message :
                List.of(ScreenMessage.ABOUT_IS, ScreenMessage.ABOUT_KEPT, ScreenMessage.ABOUT_FREE)) {
            parts.add(new Screen.Said(new Report.Paragraph(Words.say(message))));
        }
        parts.add(new Screen.Said(new Report.Paragraph(Words.say(ScreenMessage.ABOUT_VERSION, Engine.VERSION))));
        return new Screen(ABOUT, Words.say(ScreenMessage.ABOUT), parts, Optional.empty(), List.of());
    }

    /** What is not needed every day. The chain is the person's own as soon as the diary holds its numbers. */
    static Screen more(Diary diary) {
        return new Screen(
                MORE,
                Words.say(ScreenMessage.MORE_PAGES),
                List.of(new Screen.Documents()),
                Optional.empty(),
                List.of(
                        link(TestScreens.TESTS, ScreenMessage.TESTS),
                        link(LearnScreens.LEARN, ScreenMessage.LEARN),
                        link(ProgressScreens.REPORT, ScreenMessage.REPORT),
                        link(HandoverScreens.CONTACT, ScreenMessage.CONTACT),
                        link(SettingScreens.SETTINGS, ScreenMessage.SETTINGS),
                        link(KeepingScreens.KEEPING, ScreenMessage.KEEPING),
                        OwnChain.link(diary, ScreenMessage.THE_CHAIN)
                                .orElseGet(() -> link("numbers", ScreenMessage.THE_CHAIN)),
                        link(ABOUT, ScreenMessage.ABOUT)));
    }

    private static Screen.Link link(String name, ScreenMessage text) {
        return new Screen.Link(name, "", Words.say(text), false);
    }
}
