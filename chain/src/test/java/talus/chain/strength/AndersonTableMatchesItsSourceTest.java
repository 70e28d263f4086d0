package talus.chain.strength;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import talus.chain.anthropometry.Sex;
import talus.chain.anthropometry.TableFile;

class AndersonTableMatchesItsSourceTest {
    private static final List<String> COLUMNS = List.of("C1", "C2", "C3", "C4", "C5", "C6", "B1", "k1", "B2", "k2");
    private static final List<String> BANDS = List.of("18-25", "55-65", ">65");

    @Test
    void constantsAreTheFile() {
        List<Map<String, String>> rows = TableFile.rows("anderson2007.csv");
        assertThat(rows).hasSize(JointAction.values().length * Sex.values().length * AndersonTable.BANDS);
        for (Map<String, String> row : rows) {
            JointAction action = action(row.get("joint") + " " + row.get("direction"));
            Sex sex = "male".equals(row.get("sex")) ? Sex.MALE : Sex.FEMALE;
            int band = BANDS.indexOf(row.get("ageBand"));
            double[] mean = AndersonTable.mean(action, sex, band);
            double[] sd = AndersonTable.standardDeviation(action, sex, band);
            for (int i = 0; i < COLUMNS.size(); i++) {
                String column = COLUMNS.get(i);
                assertThat(mean[i]).as("%s %s", row, column).isEqualTo(TableFile.number(row, column));
                assertThat(sd[i]).as("%s sd %s", row, column).isEqualTo(TableFile.number(row, "sd_" + column));
            }
        }
    }

    /** The spread of strength is pooled from the table's two youngest groups. */
    @Test
    void spreadOfStrengthIsTheTables() {
        assertSpread(JointAction.HIP_EXTENSION, StrengthParameters.HIP_EXTENSION_SPREAD.priorSd());
        assertSpread(JointAction.HIP_FLEXION, StrengthParameters.HIP_FLEXION_SPREAD.priorSd());
        assertSpread(JointAction.KNEE_EXTENSION, StrengthParameters.KNEE_EXTENSION_SPREAD.priorSd());
        assertSpread(JointAction.KNEE_FLEXION, StrengthParameters.KNEE_FLEXION_SPREAD.priorSd());
        assertSpread(JointAction.ANKLE_PLANTARFLEXION, StrengthParameters.PLANTARFLEXION_SPREAD.priorSd());
        assertSpread(JointAction.ANKLE_DORSIFLEXION, StrengthParameters.DORSIFLEXION_SPREAD.priorSd());
    }

    private static void assertSpread(JointAction action, double spread) {
        double sum = 0;
        for (Sex sex : Sex.values()) {
            sum += AndersonTable.standardDeviation(action, sex, 0)[0] / AndersonTable.mean(action, sex, 0)[0] / 2;
        }
        assertThat(spread).as("%s", action).isBetween(sum - 0.006, sum + 0.006);
    }

    private static JointAction action(String name) {
        return switch (name) {
            case "hip extension" -> JointAction.HIP_EXTENSION;
            case "hip flexion" -> JointAction.HIP_FLEXION;
            case "knee extension" -> JointAction.KNEE_EXTENSION;
            case "knee flexion" -> JointAction.KNEE_FLEXION;
            case "ankle extension" -> JointAction.ANKLE_PLANTARFLEXION;
            case "ankle flexion" -> JointAction.ANKLE_DORSIFLEXION;
            default -> throw new IllegalArgumentException("no such action: " + name);
        };
    }
}
