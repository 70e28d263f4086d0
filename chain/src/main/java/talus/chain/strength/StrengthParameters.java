package talus.chain.strength;

import java.util.List;
import talus.chain.parameters.Parameter;
import talus.chain.parameters.ParameterStatus;

/** Every number that a person's strength rests on beside Anderson's table. */
public final class StrengthParameters {
    private static final String ANDERSON = "Anderson, Madigan and Nussbaum 2007, J Biomech 40:3105-3113, table 3";
    private static final String SUGIMOTO = "Sugimoto 2014, Clin J Sport Med 24:422-428";
    private static final String DA_FONSECA = "da Fonseca 2025, World J Orthop 16(10):108858";
    private static final String STOBBE = "Stobbe and Chaffin, isometric trunk strength of US workers";
    private static final String PER_KG = "N.m/kg";
    private static final String OF_WEIGHT_HEIGHT = "body weight x stature";

    /**
     * Strength of one person beside the mean of sex and age: the table's standard deviation of C1 over its mean, both
     * sexes, 18-25.
     */
    static final Parameter HIP_EXTENSION_SPREAD = spread("hipExtension", 0.28);

    static final Parameter HIP_FLEXION_SPREAD = spread("hipFlexion", 0.24);
    static final Parameter KNEE_EXTENSION_SPREAD = spread("kneeExtension", 0.21);
    static final Parameter KNEE_FLEXION_SPREAD = spread("kneeFlexion", 0.18);
    static final Parameter PLANTARFLEXION_SPREAD = spread("anklePlantarflexion", 0.28);
    static final Parameter DORSIFLEXION_SPREAD = spread("ankleDorsiflexion", 0.19);

    static final Parameter KNEE_EXTENSION_FLOOR = floor("kneeExtension", 0.65, 0.12);
    static final Parameter HIP_FLOOR = floor("hip", 0.5, 0.15);
    static final Parameter PLANTARFLEXION_FLOOR = floor("anklePlantarflexion", 0.5, 0.15);
    static final Parameter OTHER_FLOOR = floor("others", 0.3, 0.12);

    /** Loss of strength in a year of age, of the value at its start. */
    static final Parameter AGE_DECLINE = new Parameter(
            "strength.ageDeclinePerYear",
            0.01,
            "1/year",
            ParameterStatus.RECALLED_MEDIUM,
            "consensus on leg extensors, 1 to 1.5 % a year after 50",
            "carries Anderson's last band beyond its middle, and from 50 on every strength that has no table by age",
            0.004);

    /** Middle of the oldest age band of the table. */
    static final Parameter OLD_BAND_AGE = Parameter.assumed(
            "strength.oldBandAge",
            72,
            "year",
            3,
            "the table says over 65 and not how old; volunteers for such tests are mostly under 80");

    /** Age from which every strength that has no table by age falls. */
    static final Parameter UNTABLED_DECLINE_FROM = Parameter.assumed(
            "strength.untabledDeclineFrom",
            50,
            "year",
            6,
            "where the consensus on leg extensors begins, taken over for every muscle");

    static final Parameter HIP_ABDUCTION_MALE = perKg(
            "hipAbduction.male",
            1.29,
            0.24,
            ParameterStatus.FOUND,
            SUGIMOTO,
            "16 athletes, standing, shortening at 60 degrees/s");
    static final Parameter HIP_ABDUCTION_FEMALE = perKg(
            "hipAbduction.female",
            1.13,
            0.20,
            ParameterStatus.FOUND,
            SUGIMOTO,
            "20 athletes, standing, shortening at 60 degrees/s");
    static final Parameter HIP_ADDUCTION_MALE = assumedPerKg(
            "hipAdduction.male",
            1.4,
            0.35,
            "somewhat stronger than abduction, without a difference between the sexes in ratio");
    static final Parameter HIP_ADDUCTION_FEMALE =
            assumedPerKg("hipAdduction.female", 1.19, 0.3, "0.85 of the men's, as for abduction");
    static final Parameter HIP_ROTATION_MALE = assumedPerKg(
            "hipRotation.male",
            0.7,
            0.2,
            "about half of abduction; internal and external are close, internal rises with hip flexion");
    static final Parameter HIP_ROTATION_FEMALE =
            assumedPerKg("hipRotation.female", 0.595, 0.18, "0.85 of the men's, as for abduction");

    static final Parameter INVERSION_MALE = perKg(
            "subtalarInversion.male", 0.47, 0.15, ParameterStatus.DERIVED, DA_FONSECA, torque("37.0 +- 11.6", "79 kg"));
    static final Parameter INVERSION_FEMALE = perKg(
            "subtalarInversion.female",
            0.44,
            0.15,
            ParameterStatus.DERIVED,
            DA_FONSECA,
            torque("30.1 +- 10.0", "68 kg"));
    static final Parameter EVERSION_MALE = perKg(
            "subtalarEversion.male", 0.42, 0.13, ParameterStatus.DERIVED, DA_FONSECA, torque("33.4 +- 9.9", "79 kg"));
    static final Parameter EVERSION_FEMALE = perKg(
            "subtalarEversion.female", 0.33, 0.1, ParameterStatus.DERIVED, DA_FONSECA, torque("22.3 +- 6.6", "68 kg"));

    static final Parameter TOE_FLEXION_MALE = perKg(
            "toeFlexion.male",
            0.12,
            0.04,
            ParameterStatus.DERIVED,
            "Goldmann and Brueggemann 2012, J Anat 221:187-194",
            "6.3 +- 2.6 to 14.2 +- 5.8 N.m over ankle and toe angles in 20 men, their middle over an assumed 80 kg");
    static final Parameter TOE_FLEXION_FEMALE =
            assumedPerKg("toeFlexion.female", 0.102, 0.04, "0.85 of the men's, as for hip abduction");
    static final Parameter TOE_EXTENSION = assumedPerKg(
            "toeExtension",
            0.05,
            0.02,
            "lifts the toes and no load; the extensors have less than half of the flexors' muscle");

    static final Parameter TRUNK_EXTENSION_MALE = trunk(
            "trunkExtension.male",
            0.172,
            0.06,
            "median about 240 N.m, 5-95 % 160 to 500, over a man of 80 kg and 1.78 m");
    static final Parameter TRUNK_EXTENSION_FEMALE = trunk(
            "trunkExtension.female",
            0.144,
            0.05,
            "median about 140 to 150 N.m, 5-95 % 90 to 360, over a woman of 65 kg and 1.65 m");
    static final Parameter TRUNK_FLEXION_SHARE = share(
            "trunkFlexionShare",
            0.6,
            0.12,
            "extension is 1.3 to 2 times as strong as flexion upright and more so bent forward");
    static final Parameter TRUNK_BENDING_SHARE =
            share("trunkBendingShare", 0.6, 0.12, "side bending uses the same muscles with shorter arms");
    static final Parameter TRUNK_GROWTH = new Parameter(
            "strength.trunkGrowth",
            0.5,
            "1",
            ParameterStatus.DERIVED,
            "two abstracts on trunk strength and posture: extension 68 % stronger at 36 degrees of trunk flexion than"
                    + " upright; strongest at 50 degrees (10 men, 10 women)",
            "what full flexion adds to the upright strength; a little less than the first figure, because upright"
                    + " strength of the tables may have been taken leaning",
            0.2);
    static final Parameter TRUNK_STRONGEST = Parameter.assumed(
            "strength.trunkStrongest",
            40,
            "deg",
            6,
            "lumbar flexion; the same two abstracts found the most at 36 and at 50 degrees of trunk flexion, which is lumbar for the most"
                    + " part");
    static final Parameter TRUNK_TWISTING_SHARE =
            share("trunkTwistingShare", 0.35, 0.1, "the obliques twist with 70 to 90 N.m in young men");

    private static final List<Parameter> ALL = List.of(
            HIP_EXTENSION_SPREAD,
            HIP_FLEXION_SPREAD,
            KNEE_EXTENSION_SPREAD,
            KNEE_FLEXION_SPREAD,
            PLANTARFLEXION_SPREAD,
            DORSIFLEXION_SPREAD,
            KNEE_EXTENSION_FLOOR,
            HIP_FLOOR,
            PLANTARFLEXION_FLOOR,
            OTHER_FLOOR,
            AGE_DECLINE,
            OLD_BAND_AGE,
            UNTABLED_DECLINE_FROM,
            HIP_ABDUCTION_MALE,
            HIP_ABDUCTION_FEMALE,
            HIP_ADDUCTION_MALE,
            HIP_ADDUCTION_FEMALE,
            HIP_ROTATION_MALE,
            HIP_ROTATION_FEMALE,
            INVERSION_MALE,
            INVERSION_FEMALE,
            EVERSION_MALE,
            EVERSION_FEMALE,
            TOE_FLEXION_MALE,
            TOE_FLEXION_FEMALE,
            TOE_EXTENSION,
            TRUNK_EXTENSION_MALE,
            TRUNK_EXTENSION_FEMALE,
            TRUNK_FLEXION_SHARE,
            TRUNK_BENDING_SHARE,
            TRUNK_TWISTING_SHARE,
            TRUNK_GROWTH,
            TRUNK_STRONGEST);

    private StrengthParameters() {}

    /** All of them. */
    public static List<Parameter> all() {
        return ALL;
    }

    private static Parameter spread(String name, double sd) {
        return new Parameter(
                "strength." + name + ".spread",
                1,
                "1",
                ParameterStatus.DERIVED,
                ANDERSON,
                "factor of one person beside the mean of sex and age: standard deviation of C1 over C1, both sexes,"
                        + " 18-25",
                sd);
    }

    private static Parameter floor(String name, double value, double sd) {
        return new Parameter(
                "strength." + name + ".floor",
                value,
                "1",
                ParameterStatus.ASSUMED,
                "",
                "share of the peak that remains where the fitted cosine leaves the angles it was fitted to and falls"
                        + " to zero and below",
                sd);
    }

    private static Parameter perKg(
            String name, double value, double sd, ParameterStatus status, String source, String reason) {
        return new Parameter("strength." + name, value, PER_KG, status, source, reason, sd);
    }

    private static Parameter assumedPerKg(String name, double value, double sd, String reason) {
        return perKg(name, value, sd, ParameterStatus.ASSUMED, "", reason);
    }

    private static String torque(String newtonMetres, String mass) {
        return newtonMetres
                + " N.m on an isokinetic dynamometer in active adults of mean body mass index 25.8, over an assumed "
                + mass;
    }

    private static Parameter trunk(String name, double value, double sd, String reason) {
        return new Parameter(
                "strength." + name, value, OF_WEIGHT_HEIGHT, ParameterStatus.RECALLED_LOW, STOBBE, reason, sd);
    }

    private static Parameter share(String name, double value, double sd, String reason) {
        return new Parameter(
                "strength." + name, value, "1", ParameterStatus.ASSUMED, "", "part of trunk extension: " + reason, sd);
    }
}
