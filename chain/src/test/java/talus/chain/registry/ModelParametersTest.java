package talus.chain.registry;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import talus.chain.parameters.Parameter;
import talus.chain.parameters.ParameterStatus;

class ModelParametersTest {
    @Test
    void everyNameIsGivenOnce() {
        assertThat(ModelParameters.all())
                .extracting(Parameter::name)
                .doesNotHaveDuplicates()
                .hasSizeGreaterThan(40);
    }

    @Test
    void whatIsAssumedHasAReasonAndAPriorOrSaysWhyNot() {
        for (Parameter parameter : ModelParameters.withStatus(ParameterStatus.ASSUMED)) {
            assertThat(parameter.reason()).as(parameter.name()).isNotBlank();
            if (parameter.priorSd() == 0) {
                assertThat(parameter.reason()).as(parameter.name()).contains("not sampled");
            }
        }
    }

    @Test
    void everyRoomHandsInItsParameters() {
        assertThat(ModelParameters.all())
                .extracting(Parameter::name)
                .contains(
                        "tissue.kneeRotation.stiffness",
                        "limit.hipCapsule",
                        "wallTest.calfPart",
                        "cost.weight.balance",
                        "contact.holdable",
                        "foot.axis.subtalar.raised",
                        "lumbar.flexion.L5S1",
                        "person.hipFlexionLimit",
                        "arms.gaze",
                        "load.highBar.forward");
    }

    @Test
    void statusesAddUpToTheList() {
        int sum = 0;
        for (ParameterStatus status : ParameterStatus.values()) {
            List<Parameter> some = ModelParameters.withStatus(status);
            assertThat(some).allMatch(parameter -> parameter.status() == status);
            sum += some.size();
        }
        assertThat(sum).isEqualTo(ModelParameters.all().size());
    }

    @Test
    void sampledParametersAreThoseWithAPrior() {
        assertThat(ModelParameters.sampled()).isNotEmpty().allMatch(parameter -> parameter.priorSd() > 0);
    }
}
