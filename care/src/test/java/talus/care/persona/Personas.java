package talus.care.persona;

import java.util.List;
import talus.care.plan.Diary;

/** The people. */
final class Personas {
    private Personas() {}

    static final List<Persona> ALL = List.of(
            new Persona(
                    "desk-worker",
                    "Ana, 38, at a desk",
                    "Sits nine hours a day, low back 3 of 10. Both ankles short. Fifteen minutes, three days a week.",
                    diary -> profile(diary, "female", 1988, 1.66)
                            .event("habits", "{'heels': 'sometimes', 'sittingHours': 9, 'training': 'none'}")
                            .event(
                                    "settings",
                                    "{'minutesADay': 15, 'daysAWeek': 3, 'equipment': ['wall', 'chair', 'ball'], 'goals': ['bend']}")
                            .walls(0.07, 0.075)
                            .raises(14, 15)
                            .rate("before", "back", 3),
                    "ggmgggbgggg"),
            new Persona(
                    "runner",
                    "Ben, 29, wants to run again",
                    "Ran until a sprain a year ago. Walks without trouble. Range fine, raises strong but uneven.",
                    diary -> profile(diary, "male", 1997, 1.81)
                            .event(
                                    "habits",
                                    "{'sprains': [{'side': 'right', 'year': 2025, 'givesWay': 'sometimes'}], 'training': 'some'}")
                            .event(
                                    "settings",
                                    "{'minutesADay': 45, 'daysAWeek': 4, 'equipment': ['wall', 'chair', 'step', 'weight'], 'goals': ['run', 'jump']}")
                            .walls(0.12, 0.115)
                            .raises(30, 24),
                    "gggggggggggggggg"),
            new Persona(
                    "old-sprain",
                    "Carla, 45, an old sprain",
                    "The left ankle gave way for years and still does. It has three centimetres less than the right.",
                    diary -> profile(diary, "female", 1981, 1.70)
                            .event("habits", "{'sprains': [{'side': 'left', 'year': 2012, 'givesWay': 'often'}]}")
                            .event(
                                    "settings",
                                    "{'minutesADay': 20, 'daysAWeek': 3, 'equipment': ['wall', 'chair', 'step'], 'goals': ['stairs', 'balance']}")
                            .walls(0.09, 0.12)
                            .raises(12, 20),
                    "gghgugggggg"),
            new Persona(
                    "one-stiff-side",
                    "Dev, 52, one very stiff side",
                    "Knee stays two centimetres short of the wall on the right, a pinch at the front stops it. The left is fine.",
                    diary -> profile(diary, "male", 1974, 1.76)
                            .event(
                                    "settings",
                                    "{'minutesADay': 20, 'daysAWeek': 4, 'equipment': ['wall', 'chair', 'strap', 'wedge'], 'goals': ['squat']}")
                            .wall("left", 0.125, "calf")
                            .wall("right", -0.02, "frontPinch")
                            .raises(22, 16),
                    "ggggmgbgggggggg"),
            new Persona(
                    "hypermobile",
                    "Eli, 24, loose joints",
                    "Reaches 16 cm at the wall on both sides. Ankles wobble.",
                    diary -> profile(diary, "male", 2002, 1.79)
                            .conditions("looseJoints")
                            .event(
                                    "settings",
                                    "{'minutesADay': 15, 'daysAWeek': 3, 'equipment': ['wall', 'chair'], 'goals': ['balance']}")
                            .walls(0.16, 0.165)
                            .raises(25, 26),
                    "ggggggggggg"),
            new Persona(
                    "pregnant",
                    "Fatou, 33, pregnant",
                    "Sixth month. Ankles a little short, calves tired in the evening.",
                    diary -> profile(diary, "female", 1993, 1.63)
                            .conditions("pregnancy")
                            .event(
                                    "settings",
                                    "{'minutesADay': 12, 'daysAWeek': 3, 'equipment': ['wall', 'chair'], 'goals': ['walk']}")
                            .walls(0.085, 0.09)
                            .raises(15, 15),
                    "ggsgg-ggggg"),
            new Persona(
                    "reduced-feeling",
                    "Georg, 67, feet that feel little",
                    "Sugar for twenty years, feet numb at the toes. Fell once in spring. Thinner blood by tablet.",
                    diary -> profile(diary, "male", 1959, 1.74)
                            .conditions("reducedFeeling", "bloodThinners", "fallsOrDizziness")
                            .event(
                                    "settings",
                                    "{'minutesADay': 15, 'daysAWeek': 3, 'equipment': ['wall', 'chair', 'step', 'ball'], 'goals': ['walk', 'stairs']}")
                            .walls(0.05, 0.06)
                            .raises(6, 7),
                    "ggmgggggggg"),
            new Persona(
                    "chair-only",
                    "Hana, 82, chair only",
                    "Stands only with help. Wants to keep her legs awake.",
                    diary -> profile(diary, "female", 1944, 1.55)
                            .conditions("cannotStandSafely")
                            .event(
                                    "settings",
                                    "{'minutesADay': 10, 'daysAWeek': 5, 'equipment': ['chair'], 'programme': 'chair'}"),
                    "gggghggggggggggggggg"),
            new Persona(
                    "five-minutes",
                    "Ivo, 41, five minutes a day",
                    "Two small children. Five minutes, every day that works out. Left ankle short.",
                    diary -> profile(diary, "male", 1985, 1.84)
                            .event(
                                    "settings",
                                    "{'minutesADay': 5, 'daysAWeek': 6, 'equipment': ['wall', 'chair'], 'goals': ['bend']}")
                            .walls(0.08, 0.105),
                    "gmggg-mgggg----------g"),
            new Persona(
                    "no-equipment",
                    "Jun, 57, no equipment, on the road",
                    "Lives out of a bag. No wall worth trusting, no chair. Has not tested the ankles yet. High heels for work.",
                    diary -> profile(diary, "female", 1969, 1.60)
                            .event("habits", "{'heels': 'often', 'sittingHours': 5}")
                            .event("settings", "{'minutesADay': 10, 'daysAWeek': 3, 'equipment': ['none']}"),
                    "gggggggggg"),
            new Persona(
                    "athlete",
                    "Kim, 19, plays volleyball",
                    "Jumps for a living. Left heel cord sore where it meets the heel. Strong calves.",
                    diary -> profile(diary, "female", 2007, 1.85)
                            .event("habits", "{'training': 'regular'}")
                            .event(
                                    "settings",
                                    "{'minutesADay': 30, 'daysAWeek': 5, 'equipment': ['wall', 'chair', 'step', 'slantBoard', 'band', 'weight'], 'goals': ['jump', 'squat']}")
                            .wall("left", 0.09, "heelCordPain")
                            .wall("right", 0.115, "calf")
                            .raises(28, 31),
                    "gggbggggggggggggggg"),
            new Persona(
                    "both-fine",
                    "Lotte, 60, both ankles fine",
                    "Came for her back. Ankles have all they need. Wants the ready programme later.",
                    diary -> profile(diary, "female", 1966, 1.68)
                            .event(
                                    "settings",
                                    "{'minutesADay': 20, 'daysAWeek': 3, 'equipment': ['wall', 'chair', 'step', 'weight'], 'goals': ['stairs']}")
                            .walls(0.12, 0.125)
                            .raises(20, 20)
                            .rate("before", "back", 4),
                    "ggggggggggg"));

    private static Diary profile(Diary diary, String sex, int birthYear, double heightM) {
        return diary.event(
                        "profile", "{'sex': '%s', 'birthYear': %d, 'heightM': %s}".formatted(sex, birthYear, heightM))
                .safety("none");
    }
}
