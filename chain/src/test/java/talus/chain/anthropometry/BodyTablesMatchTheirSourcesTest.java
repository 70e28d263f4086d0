package talus.chain.anthropometry;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class BodyTablesMatchTheirSourcesTest {
    @ParameterizedTest
    @EnumSource(Sex.class)
    void ansurConstantsAreTheFile(Sex sex) {
        List<Map<String, String>> rows = TableFile.rows(sex == Sex.FEMALE ? "ansur2-female.csv" : "ansur2-male.csv");
        assertThat(rows).hasSize(BodyVariable.COUNT);
        double[] correlation = AnsurTable.correlation(sex);
        for (BodyVariable variable : BodyVariable.values()) {
            int i = variable.index();
            Map<String, String> row = rows.get(i);
            assertThat(row).containsEntry("variable", variable.column());
            assertThat(AnsurTable.mean(sex)[i]).isEqualTo(TableFile.number(row, "mean"));
            assertThat(AnsurTable.standardDeviation(sex)[i]).isEqualTo(TableFile.number(row, "sd"));
            for (BodyVariable other : BodyVariable.values()) {
                assertThat(correlation[i * BodyVariable.COUNT + other.index()])
                        .as("%s with %s", variable, other)
                        .isEqualTo(TableFile.number(row, other.column()));
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Sex.class)
    void ansurCorrelationsAreSymmetricWithOnesOnTheDiagonal(Sex sex) {
        double[] r = AnsurTable.correlation(sex);
        int n = BodyVariable.COUNT;
        for (int i = 0; i < n; i++) {
            assertThat(r[i * n + i]).isEqualTo(1);
            for (int j = 0; j < n; j++) {
                assertThat(r[i * n + j]).isEqualTo(r[j * n + i]);
            }
        }
    }

    @Test
    void deLevaConstantsAreTheFile() {
        matches("female", "Head 2", DeLevaTable.HEAD_NECK_FEMALE);
        matches("male", "Head 2", DeLevaTable.HEAD_NECK_MALE);
        matches("female", "Trunk 2", DeLevaTable.TRUNK_FEMALE);
        matches("male", "Trunk 2", DeLevaTable.TRUNK_MALE);
        matches("female", "Upper trunk 2", DeLevaTable.UPPER_TRUNK_FEMALE);
        matches("male", "Upper trunk 2", DeLevaTable.UPPER_TRUNK_MALE);
        matches("female", "Middle trunk", DeLevaTable.MIDDLE_TRUNK_FEMALE);
        matches("male", "Middle trunk", DeLevaTable.MIDDLE_TRUNK_MALE);
        matches("female", "Lower trunk", DeLevaTable.LOWER_TRUNK_FEMALE);
        matches("male", "Lower trunk", DeLevaTable.LOWER_TRUNK_MALE);
        matches("female", "Upper arm", DeLevaTable.UPPER_ARM_FEMALE);
        matches("male", "Upper arm", DeLevaTable.UPPER_ARM_MALE);
        matches("female", "Forearm", DeLevaTable.FOREARM_FEMALE);
        matches("male", "Forearm", DeLevaTable.FOREARM_MALE);
        matches("female", "Forearm 2", DeLevaTable.FOREARM_TO_STYLION_FEMALE);
        matches("male", "Forearm 2", DeLevaTable.FOREARM_TO_STYLION_MALE);
        matches("female", "Hand 2", DeLevaTable.HAND_FEMALE);
        matches("male", "Hand 2", DeLevaTable.HAND_MALE);
        matches("female", "Thigh", DeLevaTable.THIGH_FEMALE);
        matches("male", "Thigh", DeLevaTable.THIGH_MALE);
        matches("female", "Shank", DeLevaTable.SHANK_FEMALE);
        matches("male", "Shank", DeLevaTable.SHANK_MALE);
        matches("female", "Shank 2", DeLevaTable.SHANK_TO_MALLEOLUS_FEMALE);
        matches("male", "Shank 2", DeLevaTable.SHANK_TO_MALLEOLUS_MALE);
        matches("female", "Foot", DeLevaTable.FOOT_FEMALE);
        matches("male", "Foot", DeLevaTable.FOOT_MALE);
    }

    private static void matches(String sex, String segment, DeLevaTable constants) {
        Map<String, String> row = TableFile.rows("deleva1996.csv").stream()
                .filter(r -> sex.equals(r.get("sex")) && segment.equals(r.get("segment")))
                .findFirst()
                .orElseThrow();
        assertThat(constants)
                .as("%s %s", sex, segment)
                .isEqualTo(new DeLevaTable(
                        TableFile.number(row, "massShare"),
                        TableFile.number(row, "com"),
                        TableFile.number(row, "sagittal"),
                        TableFile.number(row, "transverse"),
                        TableFile.number(row, "longitudinal")));
    }
}
