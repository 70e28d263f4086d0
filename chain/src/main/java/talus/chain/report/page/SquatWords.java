package talus.chain.report.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import talus.chain.contract.result.Result;
import talus.chain.contract.scenario.Arms;
import talus.chain.contract.scenario.Depth;
import talus.chain.contract.scenario.Setting;
import talus.chain.contract.scenario.Stance;
import talus.chain.contract.scenario.Task;
import talus.chain.contract.scenario.Wedge;
import talus.chain.contract.scenario.Wedges;
import talus.chain.report.Shown;
import talus.chain.report.SquatSection;
import talus.chain.report.words.Decimal;
import talus.chain.report.words.PageMessage;
import talus.chain.report.words.UnitSystem;
import talus.chain.report.words.Words;

/** What the picture shows, in sentences: how deep, beside whom, on which feet, with what, in which way. */
final class SquatWords {
    private SquatWords() {}

    static List<String> of(Result result, Optional<Shown> reference, UnitSystem units) {
        List<String> sentences = new ArrayList<>();
        sentences.add(shown(result.scenario().task()));
        OptionalDouble referenceM = result.scenario().options().referenceWallDistanceM();
        if (reference.isPresent() && referenceM.isPresent()) {
            sentences.add(Words.say(PageMessage.BESIDE, units.roundLength(referenceM.getAsDouble())));
        } else if (result.reference().isEmpty() && referenceM.isPresent()) {
            sentences.add(Words.say(PageMessage.BESIDE_NEITHER, units.roundLength(referenceM.getAsDouble())));
        }
        setting(result.scenario().task().setting(), units, sentences);
        sentences.addAll(SquatSection.ways(result, reference));
        return sentences;
    }

    /** What comes out, in short. */
    static String answer(Result result, Optional<Shown> reference) {
        List<String> sentences = new ArrayList<>(List.of(shown(result.scenario().task())));
        sentences.addAll(SquatSection.ways(result, reference));
        return String.join(" ", sentences);
    }

    private static String shown(Task task) {
        Optional<Depth> depth = task instanceof Task.Squat squat ? squat.depth() : Optional.empty();
        return depth.isPresent() && depth.get() instanceof Depth.ThighAngle thigh
                ? Words.say(PageMessage.SHOWN, Controls.depthText(thigh.thighDeg()))
                : Words.say(PageMessage.SHOWN_DEEPEST);
    }

    private static void setting(Setting setting, UnitSystem units, List<String> sentences) {
        Stance stance = setting.stance();
        if (stance.widthM().isPresent()) {
            double wholeCm = Decimal.rounded(stance.widthM().getAsDouble() * 100, 0);
            sentences.add(Words.say(
                    PageMessage.FEET, units.roundLength(wholeCm / 100), UnitSystem.degrees(stance.toeOutDeg())));
        }
        raised(setting.wedges(), units, sentences);
        switch (setting.arms()) {
            case Arms.Held held -> sentences.add(Words.say(PageMessage.ARMS_ARE, Controls.armsText(held.position())));
            case Arms.Load load ->
                sentences.add(
                        Words.say(PageMessage.CARRIES, units.mass(load.massKg()), Controls.loadText(load.position())));
            case Arms.OnArmrests rests -> {}
            case Arms.AtObject object -> {}
        }
    }

    private static void raised(Wedges wedges, UnitSystem units, List<String> sentences) {
        double leftM = heelM(wedges.left());
        double rightM = heelM(wedges.right());
        if (leftM > 0 && leftM == rightM) {
            sentences.add(Words.say(PageMessage.STANDS_RAISED, units.length(leftM)));
            return;
        }
        if (leftM > 0) {
            sentences.add(Words.say(PageMessage.STANDS_RAISED_LEFT, units.length(leftM)));
        }
        if (rightM > 0) {
            sentences.add(Words.say(PageMessage.STANDS_RAISED_RIGHT, units.length(rightM)));
        }
    }

    /** Height under a heel, m; 0 on the flat. */
    private static double heelM(Wedge wedge) {
        return wedge instanceof Wedge.HeelHeight height ? height.heelM() : 0;
    }
}
