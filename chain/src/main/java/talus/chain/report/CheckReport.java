package talus.chain.report;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import talus.chain.anthropometry.PersonSize;
import talus.chain.anthropometry.Sex;
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
     * @param entered what the person said of their body, before defaults
     */
    public static Report of(CheckResult check, PersonSize entered, UnitSystem units) {
        Report.Builder report = new Report.Builder();
        report.title(CheckMessage.TITLE);
        person(report, check.result(), entered, units);
        AnkleSection.append(report, check, units);
        check.demands().ifPresent(demands -> DemandSection.append(report, check.ankles(), demands));
        SquatSection.append(report, check.result(), units);
        notSaid(report);
        notes(report, check.result().notes());
        return report.build();
    }

    private static void person(Report.Builder report, Result result, PersonSize entered, UnitSystem units) {
        OptionalDouble massKg = result.scenario().person().size().massKg();
        boolean woman = entered.sex() == Sex.FEMALE;
        CheckMessage whole = woman ? CheckMessage.WOMAN : CheckMessage.MAN;
        CheckMessage withoutMass = woman ? CheckMessage.WOMAN_WITHOUT_MASS : CheckMessage.MAN_WITHOUT_MASS;
        report.say(
                entered.massKg().isPresent() ? whole : withoutMass,
                Decimal.shortest(entered.ageYears(), 1),
                units.stature(entered.heightM()),
                massKg.isPresent() ? units.mass(massKg.getAsDouble()) : "");
    }

    private static void notSaid(Report.Builder report) {
        report.heading(CheckMessage.NOT_SAID)
                .bullets(List.of(
                        Words.say(CheckMessage.AVERAGE_BODY),
                        Words.say(CheckMessage.NOT_WHY),
                        Words.say(CheckMessage.UNPROVEN),
                        Words.say(CheckMessage.SMALL_TRIALS),
                        Words.say(CheckMessage.CONTRARY)))
                .say(CheckMessage.BACKS_BEND);
    }

    private static void notes(Report.Builder report, List<Note> notes) {
        if (!notes.isEmpty()) {
            List<String> texts = new ArrayList<>();
            for (Note note : notes) {
                texts.add(note.text());
            }
            report.heading(CheckMessage.NOTES).bullets(texts);
        }
    }
}
