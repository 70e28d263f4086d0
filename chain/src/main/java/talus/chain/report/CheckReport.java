package talus.chain.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import talus.chain.anthropometry.PersonSize;
import talus.chain.anthropometry.Sex;
import talus.chain.body.Side;
import talus.chain.contract.result.CheckResult;
import talus.chain.contract.result.Note;
import talus.chain.contract.result.Result;
import talus.chain.report.words.CheckMessage;
import talus.chain.report.words.Decimal;
import talus.chain.report.words.UnitSystem;
import talus.chain.report.words.Words;

/**
 * A check told to the person who was measured: the ankles, what daily tasks ask of them, what they do to a squat, what the answer does
 * not say. Angles, efforts and margins; no forces.
 */
public final class CheckReport {
    private CheckReport() {}

    /**
     * The report.
     *
     * @param usual the same body with usual ankles, when there is an answer for it
     * @param moreBend the same squat with a little more bend
     * @param entered what the person said of their body, before defaults
     */
    public static Report of(
            CheckResult check, Optional<UsualAnkles> usual, MoreBend moreBend, PersonSize entered, PersonUnits units) {
        Report.Builder report = new Report.Builder();
        report.title(CheckMessage.TITLE).paragraph(List.of(person(check.result(), entered, units)));
        report.heading(CheckMessage.IN_SHORT).bullets(inShort(check, usual, units.distance()));
        AnkleSection.append(report, check, usual, units.distance());
        check.demands().ifPresent(demands -> DemandSection.append(report, check, demands, units.distance()));
        SquatSection.append(report, check.result(), units.distance());
        moreBend.append(report, check.result(), units.distance());
        notSaid(report, check.result());
        return report.build();
    }

    private static List<String> inShort(CheckResult check, Optional<UsualAnkles> usual, UnitSystem units) {
        List<String> sentences = new ArrayList<>();
        AnkleSection ankles = AnkleSection.of(check, usual, units);
        sentences.add(Words.say(
                CheckMessage.SHORT_ANKLES,
                standing(ankles, check, Side.LEFT, units),
                standing(ankles, check, Side.RIGHT, units)));
        Result result = check.result();
        Optional<Shown> reference = Shown.ofMoreBend(result);
        sentences.add(String.join(" ", SquatSection.ways(result, reference)));
        Optional<Shown> person = Shown.ofPerson(result);
        if (person.isPresent() && reference.isPresent()) {
            ChangeSentences.of(person.get().frame(), reference.get().frame(), units).stream()
                    .findFirst()
                    .ifPresent(most -> sentences.add(Words.say(CheckMessage.SHORT_CHANGE, most)));
        }
        sentences.add(Words.say(CheckMessage.SHORT_WEEK));
        return sentences;
    }

    private static String standing(AnkleSection ankles, CheckResult check, Side side, UnitSystem units) {
        return Words.say(
                CheckMessage.SHORT_ANKLE,
                units.tape(check.ankles().of(side).wallDistanceM()),
                ankles.standing(side).said());
    }

    /** Who was measured, in one line. */
    public static String person(Result result, PersonSize entered, PersonUnits units) {
        OptionalDouble massKg = result.scenario().person().size().massKg();
        boolean woman = entered.sex() == Sex.FEMALE;
        CheckMessage whole = woman ? CheckMessage.WOMAN : CheckMessage.MAN;
        CheckMessage withoutMass = woman ? CheckMessage.WOMAN_WITHOUT_MASS : CheckMessage.MAN_WITHOUT_MASS;
        return Words.say(
                entered.massKg().isPresent() ? whole : withoutMass,
                Decimal.shortest(entered.ageYears(), 1),
                units.stature().stature(entered.heightM()),
                massKg.isPresent() ? units.mass().mass(massKg.getAsDouble()) : "");
    }

    private static void notSaid(Report.Builder report, Result result) {
        report.heading(CheckMessage.NOT_SAID).bullets(limits(result)).say(CheckMessage.BACKS_BEND);
    }

    /** What an answer does not say, sentence by sentence. */
    public static List<String> limits(Result result) {
        List<String> limits = new ArrayList<>();
        limits.add(Words.say(CheckMessage.AVERAGE_BODY));
        limits.add(Words.say(CheckMessage.NO_ADVICE));
        limits.add(Words.say(CheckMessage.ASSUMED));
        if (noted(result, Note.EXTRAPOLATION)) {
            limits.add(Words.say(CheckMessage.BEYOND_DATA));
        }
        if (noted(result, Note.TIE)) {
            limits.add(Words.say(CheckMessage.TIE));
        }
        limits.add(Words.say(CheckMessage.NOT_WHY));
        limits.add(Words.say(CheckMessage.UNPROVEN));
        limits.add(Words.say(CheckMessage.SMALL_TRIALS));
        limits.add(Words.say(CheckMessage.CONTRARY));
        return limits;
    }

    private static boolean noted(Result result, String code) {
        return result.notes().stream().anyMatch(note -> note.code().equals(code));
    }
}
