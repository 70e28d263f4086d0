package talus.chain.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import talus.chain.body.Side;
import talus.chain.contract.result.Band;
import talus.chain.contract.result.Bands;
import talus.chain.contract.result.Block;
import talus.chain.contract.result.BlockKind;
import talus.chain.contract.result.Note;
import talus.chain.contract.result.Result;
import talus.chain.contract.result.Strategy;
import talus.chain.contract.result.StrategyName;
import talus.chain.contract.result.StrategyOutcome;

class PredictionReportTest {
    private static String told(Result result) {
        return PlainText.of(PredictionReport.of(result));
    }

    @Test
    void aStiffLeftAnkleIsTabledAsAgreed() throws IOException {
        try (InputStream in = PredictionReportTest.class.getResourceAsStream("predict-stiff-left.txt")) {
            String golden = new String(in == null ? new byte[0] : in.readAllBytes(), StandardCharsets.UTF_8);
            assertThat(told(HandMade.result())).isEqualTo(golden);
        }
    }

    @Test
    void anInfeasibleStrategyNamesItsBlocks() {
        Strategy blocked = new Strategy(
                StrategyName.HEELS_DOWN,
                new StrategyOutcome.Infeasible(
                        List.of(
                                new Block(BlockKind.ANKLE_LIMIT, Optional.of(Side.LEFT), "x"),
                                new Block(BlockKind.BALANCE, Optional.empty(), "y")),
                        OptionalDouble.of(12.34)),
                OptionalDouble.empty(),
                List.of());
        Strategy unavailable = new Strategy(
                StrategyName.HEELS_UP, new StrategyOutcome.Unavailable(), OptionalDouble.empty(), List.of());
        String text = told(HandMade.result(
                HandMade.scenario(), List.of(blocked, unavailable), Optional.empty(), Optional.empty()));
        assertThat(text)
                .contains("infeasible", "ankleLimit.left, balance, reached thigh 12.3 deg", "unavailable")
                .contains("No strategy is feasible and none reached a frame.");
    }

    @Test
    void bandsStandBesideTheirNumbers() {
        Result r = HandMade.result();
        Bands bands = new Bands(
                Map.of(
                        "shinDeg.left",
                        new Band(22.04, 28.06),
                        "forceN.right.up",
                        new Band(300, 380),
                        "trunkDeg",
                        new Band(38, 47)),
                Map.of(StrategyName.HEELS_DOWN, 0.925),
                List.of(new Bands.Driver("ankles.left", 0.61)));
        String text = told(new Result(
                r.engine(),
                r.scenario(),
                r.ankles(),
                r.sideDifference(),
                r.preferred(),
                r.strategies(),
                r.reference(),
                r.comparison(),
                r.perCentimetre(),
                Optional.of(bands),
                r.events(),
                List.of(new Note("tie", "two are alike"))));
        assertThat(text)
                .contains("[22.0, 28.1]", "[38.0, 47.0]", "[300, 380]")
                .contains("Preferred over the draws: heelsDown 93 %", "Bands hang most on: ankles.left 61 %")
                .contains("- tie: two are alike");
    }
}
