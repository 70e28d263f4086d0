package talus.chain.prediction;

import java.util.ArrayList;
import java.util.List;
import talus.chain.anthropometry.BodyEstimate;
import talus.chain.anthropometry.PersonSize;
import talus.chain.body.Side;
import talus.chain.contract.scenario.Arms;
import talus.chain.contract.scenario.Task;

/** Where a scenario lies outside the people and measurements that the model rests on. */
final class Extrapolation {
    /** Ages of Anderson's table, years: its last band is open, its people were not older than about this. */
    private static final double YOUNGEST = 18;

    private static final double OLDEST = 80;

    private static final double STANDARD_DEVIATIONS = 3;

    /** Body mass index that soldiers hardly leave, kg/m2. */
    private static final double LEAST_BMI = 17;

    private static final double GREATEST_BMI = 37;

    /** Wall distances of the published table of mean legs, m. */
    private static final double LEAST_DISTANCE_M = 0;

    private static final double GREATEST_DISTANCE_M = 0.16;

    private Extrapolation() {}

    /** One sentence each; none when the model stands on data. */
    static List<String> of(Case asked) {
        PersonSize size = asked.scenario().person().size();
        double massKg = asked.person().massKg();
        List<String> out = new ArrayList<>();
        if (size.ageYears() < YOUNGEST || size.ageYears() > OLDEST) {
            out.add("age: strength was measured from 18 to about 80 years");
        }
        double spread = BodyEstimate.statureInStandardDeviations(size.sex(), size.heightM());
        if (Math.abs(spread) > STANDARD_DEVIATIONS) {
            out.add("height: outside the people whose bodies were measured");
        }
        double bmi = massKg / (size.heightM() * size.heightM());
        if (bmi < LEAST_BMI || bmi > GREATEST_BMI) {
            out.add("mass for this height: outside the people whose bodies were measured");
        }
        for (Side side : Side.BOTH) {
            double distance = asked.ankle(side).answer().wallDistanceM();
            if (distance < LEAST_DISTANCE_M || distance > GREATEST_DISTANCE_M) {
                out.add("ankle " + side.word() + ": outside the distances of the published table, 0 to 16 cm");
            }
        }
        if (asked.scenario().task() instanceof Task.Squat squat
                && squat.setting().arms() instanceof Arms.Load load
                && load.massKg() > massKg) {
            out.add("load: heavier than the body");
        }
        return out;
    }
}
