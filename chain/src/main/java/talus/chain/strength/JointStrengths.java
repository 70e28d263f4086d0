package talus.chain.strength;

import talus.chain.anthropometry.Sex;
import talus.chain.parameters.Parameter;
import talus.chain.parameters.ParameterValues;

/**
 * The largest moments that one person's joints can exert, per leg, in N.m, all positive. Both legs alike.
 *
 * <p>Six directions follow Anderson's curves, scaled by body weight times stature; between the middles of the age bands
 * (21.5, 60 and {@link StrengthParameters#OLD_BAND_AGE} years) every parameter is linear in age. Younger than 21.5
 * counts as 21.5; beyond the last the peak falls by {@link StrengthParameters#AGE_DECLINE} of its value there a year.
 * The other directions are constant over the angle and fall by the same decline from {@link
 * StrengthParameters#UNTABLED_DECLINE_FROM} on.
 *
 * @param hipExtension curve over hip flexion
 * @param hipFlexion curve over hip flexion
 * @param kneeExtension curve over knee flexion
 * @param kneeFlexion curve over knee flexion
 * @param anklePlantarflexion curve over dorsiflexion
 * @param ankleDorsiflexion curve over dorsiflexion
 * @param hipAbductionNm hip abductors
 * @param hipAdductionNm hip adductors
 * @param hipRotationNm hip rotators, inward and outward alike
 * @param subtalarInversionNm invertors
 * @param subtalarEversionNm evertors
 * @param toeFlexionNm all toes, towards the ground
 * @param toeExtensionNm all toes, upwards
 * @param trunkExtension at L5/S1, over lumbar flexion
 * @param trunkFlexionNm at L5/S1
 * @param trunkBendingNm to either side
 * @param trunkTwistingNm to either side
 */
public record JointStrengths(
        StrengthCurve hipExtension,
        StrengthCurve hipFlexion,
        StrengthCurve kneeExtension,
        StrengthCurve kneeFlexion,
        StrengthCurve anklePlantarflexion,
        StrengthCurve ankleDorsiflexion,
        double hipAbductionNm,
        double hipAdductionNm,
        double hipRotationNm,
        double subtalarInversionNm,
        double subtalarEversionNm,
        double toeFlexionNm,
        double toeExtensionNm,
        TrunkExtension trunkExtension,
        double trunkFlexionNm,
        double trunkBendingNm,
        double trunkTwistingNm) {
    private static final double DEG = StrictMath.PI / 180;

    private static final double GRAVITY = 9.80665;

    /** Middle of the table's bands 18-25 and 55-65. */
    private static final double YOUNG_YEARS = 21.5;

    private static final double OLDER_YEARS = 60;

    /** Every parameter at its nominal value, every factor 1. */
    public static JointStrengths of(Sex sex, double ageYears, double heightM, double massKg) {
        return of(sex, ageYears, heightM, massKg, StrengthFactors.ONE, ParameterValues.nominal());
    }

    /**
     * The strengths of a person.
     *
     * @param sex which tables
     * @param ageYears 18 to 90
     * @param heightM stature
     * @param massKg body mass
     * @param factors the person's own
     * @param values of the parameters
     */
    public static JointStrengths of(
            Sex sex, double ageYears, double heightM, double massKg, StrengthFactors factors, ParameterValues values) {
        if (!(ageYears >= 18 && ageYears <= 90) || !(heightM > 0) || !(massKg > 0)) {
            throw new IllegalArgumentException("age " + ageYears + " must be from 18 to 90, height " + heightM
                    + " and mass " + massKg + " positive");
        }
        boolean female = sex == Sex.FEMALE;
        double weightHeight = massKg * GRAVITY * heightM;
        double decline = 1
                - values.of(StrengthParameters.AGE_DECLINE)
                        * Math.max(0, ageYears - values.of(StrengthParameters.UNTABLED_DECLINE_FROM));
        double hipKg = massKg * decline * factors.hip();
        double footKg = massKg * decline * factors.ankle();
        double extension =
                values.of(female ? StrengthParameters.TRUNK_EXTENSION_FEMALE : StrengthParameters.TRUNK_EXTENSION_MALE)
                        * weightHeight
                        * decline
                        * factors.trunk();
        var curves = new Curves(sex, ageYears, weightHeight, values);
        return new JointStrengths(
                curves.of(JointAction.HIP_EXTENSION, factors.hip()),
                curves.of(JointAction.HIP_FLEXION, factors.hip()),
                curves.of(JointAction.KNEE_EXTENSION, factors.knee()),
                curves.of(JointAction.KNEE_FLEXION, factors.knee()),
                curves.of(JointAction.ANKLE_PLANTARFLEXION, factors.ankle()),
                curves.of(JointAction.ANKLE_DORSIFLEXION, factors.ankle()),
                hipKg
                        * values.of(
                                female
                                        ? StrengthParameters.HIP_ABDUCTION_FEMALE
                                        : StrengthParameters.HIP_ABDUCTION_MALE),
                hipKg
                        * values.of(
                                female
                                        ? StrengthParameters.HIP_ADDUCTION_FEMALE
                                        : StrengthParameters.HIP_ADDUCTION_MALE),
                hipKg
                        * values.of(
                                female ? StrengthParameters.HIP_ROTATION_FEMALE : StrengthParameters.HIP_ROTATION_MALE),
                footKg * values.of(female ? StrengthParameters.INVERSION_FEMALE : StrengthParameters.INVERSION_MALE),
                footKg * values.of(female ? StrengthParameters.EVERSION_FEMALE : StrengthParameters.EVERSION_MALE),
                footKg
                        * values.of(
                                female ? StrengthParameters.TOE_FLEXION_FEMALE : StrengthParameters.TOE_FLEXION_MALE),
                footKg * values.of(StrengthParameters.TOE_EXTENSION),
                TrunkExtension.of(
                        extension,
                        values.of(StrengthParameters.TRUNK_GROWTH),
                        values.of(StrengthParameters.TRUNK_STRONGEST) * DEG),
                extension * values.of(StrengthParameters.TRUNK_FLEXION_SHARE),
                extension * values.of(StrengthParameters.TRUNK_BENDING_SHARE),
                extension * values.of(StrengthParameters.TRUNK_TWISTING_SHARE));
    }

    /** The curve of one direction. */
    public StrengthCurve curve(JointAction action) {
        return switch (action) {
            case HIP_EXTENSION -> hipExtension;
            case HIP_FLEXION -> hipFlexion;
            case KNEE_EXTENSION -> kneeExtension;
            case KNEE_FLEXION -> kneeFlexion;
            case ANKLE_PLANTARFLEXION -> anklePlantarflexion;
            case ANKLE_DORSIFLEXION -> ankleDorsiflexion;
        };
    }

    private record Curves(Sex sex, double ageYears, double weightHeight, ParameterValues values) {
        StrengthCurve of(JointAction action, double factor) {
            double oldYears = values.of(StrengthParameters.OLD_BAND_AGE);
            double years = Math.max(YOUNG_YEARS, Math.min(oldYears, ageYears));
            boolean early = years <= OLDER_YEARS;
            double[] from = AndersonTable.mean(action, sex, early ? 0 : 1);
            double[] to = AndersonTable.mean(action, sex, early ? 1 : 2);
            double share = early
                    ? (years - YOUNG_YEARS) / (OLDER_YEARS - YOUNG_YEARS)
                    : (years - OLDER_YEARS) / (oldYears - OLDER_YEARS);
            double[] c = new double[6];
            for (int i = 0; i < c.length; i++) {
                c[i] = from[i] + share * (to[i] - from[i]);
            }
            double decline = 1 - values.of(StrengthParameters.AGE_DECLINE) * Math.max(0, ageYears - oldYears);
            double peakNm = c[0] * weightHeight * decline * factor * values.of(spread(action));
            return new StrengthCurve(peakNm, c[1], c[2], c[3], c[4], c[5], values.of(floor(action)));
        }

        private static Parameter spread(JointAction action) {
            return switch (action) {
                case HIP_EXTENSION -> StrengthParameters.HIP_EXTENSION_SPREAD;
                case HIP_FLEXION -> StrengthParameters.HIP_FLEXION_SPREAD;
                case KNEE_EXTENSION -> StrengthParameters.KNEE_EXTENSION_SPREAD;
                case KNEE_FLEXION -> StrengthParameters.KNEE_FLEXION_SPREAD;
                case ANKLE_PLANTARFLEXION -> StrengthParameters.PLANTARFLEXION_SPREAD;
                case ANKLE_DORSIFLEXION -> StrengthParameters.DORSIFLEXION_SPREAD;
            };
        }

        private static Parameter floor(JointAction action) {
            return switch (action) {
                case HIP_EXTENSION, HIP_FLEXION -> StrengthParameters.HIP_FLOOR;
                case KNEE_EXTENSION -> StrengthParameters.KNEE_EXTENSION_FLOOR;
                case ANKLE_PLANTARFLEXION -> StrengthParameters.PLANTARFLEXION_FLOOR;
                case KNEE_FLEXION, ANKLE_DORSIFLEXION -> StrengthParameters.OTHER_FLOOR;
            };
        }
    }
}
