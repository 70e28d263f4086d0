package talus.chain.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import talus.chain.contract.result.Frame;
import talus.chain.contract.result.JointMoments;
import talus.chain.contract.result.Sides;
import talus.chain.report.words.ChangeMessage;
import talus.chain.report.words.Decimal;
import talus.chain.report.words.Message;
import talus.chain.report.words.PairMessage;
import talus.chain.report.words.UnitSystem;
import talus.chain.report.words.Words;

/** The postures of two scenarios in numbers: angles and efforts with their differences, moments side by side. */
final class PairPosture {
    private PairPosture() {}

    /** Adds what is shown of two answers. */
    static void append(Report.Builder report, PairReport.Named a, PairReport.Named b, UnitSystem units) {
        report.heading(PairMessage.POSTURE);
        Optional<Shown> ofA = Shown.ofPerson(a.result());
        Optional<Shown> ofB = Shown.ofPerson(b.result());
        List<String> said = new ArrayList<>();
        ofA.ifPresent(shownA -> ofB.ifPresent(shownB -> said.add(Words.say(
                PairMessage.OF_WAY,
                Words.say(SquatSection.shortName(shownA.strategy().name())),
                Words.say(SquatSection.shortName(shownB.strategy().name()))))));
        said.addAll(unfinished(a, PairMessage.A, ofA));
        said.addAll(unfinished(b, PairMessage.B, ofB));
        report.paragraph(said);
        if (ofA.isPresent() && ofB.isPresent()) {
            Frame frameA = ofA.get().frame();
            Frame frameB = ofB.get().frame();
            changes(report, frameA, frameB, units);
            moments(report, frameA, frameB);
        }
    }

    private static List<String> unfinished(PairReport.Named named, PairMessage letter, Optional<Shown> shown) {
        if (shown.isEmpty()) {
            return List.of(Words.say(PairMessage.NO_POSTURE, Words.say(letter)));
        }
        return named.result().preferred().isPresent()
                ? List.of()
                : List.of(Words.say(PairMessage.STOPPED_POSTURE, Words.say(letter)));
    }

    private static void changes(Report.Builder report, Frame frameA, Frame frameB, UnitSystem units) {
        List<List<String>> rows = new ArrayList<>();
        for (ChangeTable.Line line : ChangeTable.lines(frameB, Optional.of(frameA), Optional.empty(), units)) {
            rows.add(List.of(
                    line.title(),
                    line.other().orElse(""),
                    line.mine(),
                    line.difference().orElse("")));
        }
        report.table(
                        PairReport.columns(PairMessage.QUANTITY, PairMessage.A, PairMessage.B, PairMessage.DIFFERENCE),
                        rows)
                .say(ChangeMessage.EFFORT_IS);
    }

    private static void moments(Report.Builder report, Frame frameA, Frame frameB) {
        JointMoments inA = frameA.momentNm();
        JointMoments inB = frameB.momentNm();
        report.heading(PairMessage.MOMENTS)
                .table(
                        PairReport.columns(
                                PairMessage.MOMENT,
                                PairMessage.A_LEFT,
                                PairMessage.A_RIGHT,
                                PairMessage.B_LEFT,
                                PairMessage.B_RIGHT),
                        List.of(
                                sided(PairMessage.HIP, JointMoments::hip, inA, inB),
                                sided(PairMessage.KNEE, JointMoments::knee, inA, inB),
                                sided(PairMessage.ANKLE, JointMoments::ankle, inA, inB),
                                List.of(
                                        Words.say(PairMessage.LOW_BACK),
                                        Decimal.of(inA.l5s1(), 0),
                                        "",
                                        Decimal.of(inB.l5s1(), 0),
                                        "")))
                .say(PairMessage.MOMENT_SIGNS);
    }

    private static List<String> sided(
            Message name, Function<JointMoments, Sides> read, JointMoments inA, JointMoments inB) {
        return List.of(
                Words.say(name),
                Decimal.of(read.apply(inA).left(), 0),
                Decimal.of(read.apply(inA).right(), 0),
                Decimal.of(read.apply(inB).left(), 0),
                Decimal.of(read.apply(inB).right(), 0));
    }
}
