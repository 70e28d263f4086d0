package talus.chain.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import talus.chain.contract.result.Comparison;
import talus.chain.contract.result.Frame;
import talus.chain.contract.result.JointChange;
import talus.chain.contract.result.JointChanges;
import talus.chain.contract.result.PerCentimetre;
import talus.chain.contract.result.Result;
import talus.chain.contract.result.StrategyName;
import talus.chain.report.words.ChangeMessage;
import talus.chain.report.words.Decimal;
import talus.chain.report.words.UnitMessage;
import talus.chain.report.words.UnitSystem;
import talus.chain.report.words.Words;

/** Where the travel that the ankles do not give comes back, and what one centimetre more would change. */
public final class ShareSentences {
    /** Shares from here on are told. */
    private static final double TOLD = 0.05;

    /** The gain at the wall that sensitivities belong to, m. */
    private static final double CENTIMETRE_M = 0.01;

    private ShareSentences() {}

    /** A part of the travel that comes back at one place. */
    public record Share(ChangeMessage place, double part) {
        /** Whether it is large enough to be told. */
        public boolean told() {
            return Math.abs(part) >= TOLD;
        }
    }

    static void append(Report.Builder report, Result result, UnitSystem units) {
        result.comparison().ifPresent(comparison -> {
            List<String> shares = shares(result);
            if (!shares.isEmpty() && !comesLessForward(result)) {
                report.say(ChangeMessage.SHARES_NOT);
            } else if (!shares.isEmpty()) {
                report.say(ChangeMessage.SHARES).bullets(shares);
            }
            comparison.sameStrategy().ifPresent(same -> sameStrategy(report, same));
        });
        result.perCentimetre()
                .ifPresent(change -> perCentimetre(
                        report, change, Shown.ofPerson(result).map(Shown::frame).orElseThrow(), units));
    }

    /** Whether the shins lean less far than those of the body with more bend: else there is no lost travel that could come back. */
    public static boolean comesLessForward(Result result) {
        Optional<Shown> reference = Shown.ofReference(result);
        return Shown.ofPerson(result)
                .flatMap(own -> reference.map(freer -> shinDeg(own) < shinDeg(freer)))
                .orElse(false);
    }

    private static double shinDeg(Shown shown) {
        return shown.frame().angles().shinDeg().mean();
    }

    /** All that are known, the largest first. Where a heel is up, what its ankle does not bend comes with what its foot does. */
    public static List<Share> of(Result result) {
        return result.comparison()
                .map(comparison -> of(
                        comparison,
                        Shown.ofPerson(result)
                                .map(Shown::frame)
                                .filter(frame -> LiftedHeels.of(frame).any())
                                .isPresent()))
                .orElse(List.of());
    }

    private static List<Share> of(Comparison comparison, boolean heelUp) {
        JointChanges joints = comparison.joints();
        List<Share> shares = new ArrayList<>();
        add(shares, ChangeMessage.SHARE_HIPS, joints.hip().left(), joints.hip().right());
        add(
                shares,
                ChangeMessage.SHARE_KNEES,
                joints.knee().left(),
                joints.knee().right());
        if (heelUp) {
            add(
                    shares,
                    ChangeMessage.SHARE_ANKLES_AND_FEET,
                    joints.ankle().left(),
                    joints.ankle().right(),
                    joints.subtalar().left(),
                    joints.subtalar().right());
        } else {
            add(
                    shares,
                    ChangeMessage.SHARE_ANKLES,
                    joints.ankle().left(),
                    joints.ankle().right());
            add(
                    shares,
                    ChangeMessage.SHARE_FEET,
                    joints.subtalar().left(),
                    joints.subtalar().right());
        }
        add(shares, ChangeMessage.SHARE_LUMBAR, joints.lumbar());
        add(shares, ChangeMessage.SHARE_TRUNK, joints.trunk());
        comparison
                .pressureCentreShare()
                .ifPresent(part -> shares.add(
                        new Share(part < 0 ? ChangeMessage.SHARE_PRESSURE_AHEAD : ChangeMessage.SHARE_PRESSURE, part)));
        shares.sort(Comparator.comparingDouble((Share share) -> -Math.abs(share.part())));
        return shares;
    }

    private static List<String> shares(Result result) {
        List<String> told = new ArrayList<>();
        for (Share share : of(result)) {
            if (share.told()) {
                told.add(Words.say(ChangeMessage.SHARE, Words.say(share.place()), UnitSystem.percent(share.part())));
            }
        }
        return told;
    }

    private static void add(List<Share> shares, ChangeMessage place, JointChange... changes) {
        double sum = 0.0;
        boolean known = false;
        for (JointChange change : changes) {
            OptionalDouble share = change.share();
            known |= share.isPresent();
            sum += share.orElse(0.0);
        }
        if (known) {
            shares.add(new Share(place, sum));
        }
    }

    private static void sameStrategy(Report.Builder report, Comparison.SameStrategy same) {
        String trunk = UnitSystem.signedDegrees(same.joints().trunk().angleDeg());
        String lumbar = UnitSystem.signedDegrees(same.joints().lumbar().angleDeg());
        if (same.name() == StrategyName.SHALLOWER) {
            report.say(ChangeMessage.SAME_DEPTH, trunk, lumbar);
        } else {
            report.say(ChangeMessage.SAME_WAY, Words.say(SquatSection.shortName(same.name())), trunk, lumbar);
        }
    }

    private static void perCentimetre(Report.Builder report, PerCentimetre change, Frame bottom, UnitSystem units) {
        List<String> sentences = new ArrayList<>();
        LiftedHeels heels = LiftedHeels.of(bottom);
        centimetre(
                sentences,
                units,
                ChangeMessage.PER_CENTIMETRE_LEFT,
                change.left(),
                heels.left(),
                ChangeMessage.LIFTED_LEFT);
        centimetre(
                sentences,
                units,
                ChangeMessage.PER_CENTIMETRE_RIGHT,
                change.right(),
                heels.right(),
                ChangeMessage.LIFTED_RIGHT);
        report.bullets(sentences);
    }

    private static void centimetre(
            List<String> sentences,
            UnitSystem units,
            ChangeMessage message,
            Map<String, Double> change,
            boolean heelLifted,
            ChangeMessage lifted) {
        Double trunk = change.get("trunkDeg");
        Double lumbar = change.get("lumbarFlexionDeg");
        if (trunk == null || lumbar == null) {
            return;
        }
        boolean nothing = Decimal.rounded(trunk, 1) == 0 && Decimal.rounded(lumbar, 1) == 0;
        sentences.add(
                heelLifted && nothing
                        ? Words.say(lifted)
                        : Words.say(message, units.roundLength(CENTIMETRE_M), degrees(trunk), degrees(lumbar)));
    }

    private static String degrees(double change) {
        return Words.say(UnitMessage.DEGREES, Decimal.signed(change, 1));
    }
}
