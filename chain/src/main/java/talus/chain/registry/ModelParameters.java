package talus.chain.registry;

import java.util.ArrayList;
import java.util.List;
import talus.chain.anthropometry.JointCentreLengths;
import talus.chain.anthropometry.JointCentreOffsets;
import talus.chain.anthropometry.SegmentInertias;
import talus.chain.body.FootParameters;
import talus.chain.body.LumbarRhythm;
import talus.chain.parameters.Parameter;
import talus.chain.parameters.ParameterStatus;
import talus.chain.posture.ArmParameters;
import talus.chain.posture.ContactParameters;
import talus.chain.posture.CostParameters;
import talus.chain.posture.LimitParameters;
import talus.chain.posture.TissueParameters;
import talus.chain.posture.WallTestParameters;
import talus.chain.prediction.LoadParameters;
import talus.chain.prediction.PersonParameters;
import talus.chain.strength.StrengthParameters;
import talus.chain.tissue.RienerEdrich;

/** Every parameter of the model with its source, status and prior; what {@code talus doctor --model} prints. */
public final class ModelParameters {
    private static final List<Parameter> ALL = gather();

    private ModelParameters() {}

    private static List<Parameter> gather() {
        List<Parameter> all = new ArrayList<>();
        all.addAll(JointCentreOffsets.parameters());
        all.addAll(JointCentreLengths.parameters());
        all.addAll(SegmentInertias.parameters());
        all.addAll(StrengthParameters.all());
        all.addAll(RienerEdrich.parameters());
        all.addAll(FootParameters.all());
        all.addAll(LumbarRhythm.parameters());
        all.addAll(TissueParameters.all());
        all.addAll(LimitParameters.all());
        all.addAll(ContactParameters.all());
        all.addAll(WallTestParameters.all());
        all.addAll(CostParameters.all());
        all.addAll(ArmParameters.all());
        all.addAll(PersonParameters.all());
        all.addAll(LoadParameters.all());
        return List.copyOf(all);
    }

    /** All, in the order of the rooms. */
    public static List<Parameter> all() {
        return ALL;
    }

    /** Those of one status. */
    public static List<Parameter> withStatus(ParameterStatus status) {
        List<Parameter> some = new ArrayList<>();
        for (Parameter parameter : ALL) {
            if (parameter.status() == status) {
                some.add(parameter);
            }
        }
        return List.copyOf(some);
    }

    /** Those that a band samples: the ones with a prior. */
    public static List<Parameter> sampled() {
        List<Parameter> some = new ArrayList<>();
        for (Parameter parameter : ALL) {
            if (parameter.priorSd() > 0) {
                some.add(parameter);
            }
        }
        return List.copyOf(some);
    }
}
