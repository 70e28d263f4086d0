package talus.chain.report.page;

import static org.assertj.core.api.Assertions.assertThat;
import static talus.chain.report.page.Tree.at;
import static talus.chain.report.page.Tree.number;
import static talus.chain.report.page.Tree.text;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import talus.chain.body.Side;
import talus.chain.contract.result.Block;
import talus.chain.contract.result.BlockKind;
import talus.chain.contract.result.Result;
import talus.chain.contract.result.Strategy;
import talus.chain.contract.result.StrategyName;
import talus.chain.contract.result.StrategyOutcome;
import talus.chain.json.Json;
import talus.chain.json.JsonArray;
import talus.chain.json.JsonObject;
import talus.chain.report.HandMade;
import talus.chain.report.words.UnitSystem;

class ChainPageTest {
    private static JsonObject page(Result result, UnitSystem units) {
        PageRequest request = new PageRequest(HandMade.scenario(), Optional.empty(), units);
        Map<String, Json> members = new LinkedHashMap<>();
        members.putAll(
                ChainPage.ankles(result, Optional.of(HandMade.usual()), request).members());
        members.putAll(
                ChainPage.ways(result, Optional.of(HandMade.usual()), request).members());
        members.putAll(ChainPage.squat(result, request).members());
        return new JsonObject(members);
    }

    private static Result with(Strategy... strategies) {
        return HandMade.result(
                HandMade.scenario(),
                List.of(strategies),
                Optional.of(strategies[0].name()),
                Optional.of(HandMade.converged(StrategyName.HEELS_DOWN, 3.25, HandMade.FREE)));
    }

    private static Strategy blocked(Block... blocks) {
        return new Strategy(
                StrategyName.HEELS_DOWN,
                new StrategyOutcome.Infeasible(List.of(blocks), OptionalDouble.of(20)),
                OptionalDouble.empty(),
                List.of(HandMade.frame(HandMade.STIFF)));
    }

    private static String why(Result result, int way) {
        return text(page(result, UnitSystem.METRIC), "ways", way, "why", 0);
    }

    @Test
    void anAnkleIsToldInWordsAndDrawnFromItsNumbers() {
        JsonObject page = page(HandMade.result(), UnitSystem.METRIC);
        assertThat(text(page, "ankles", "headline"))
                .isEqualTo("Your left ankle is short of bend: below 10 cm counts as short.");
        assertThat(text(page, "ankles", "sides", 0, "value")).isEqualTo("6.0 cm");
        assertThat(text(page, "ankles", "sides", 0, "standing")).isEqualTo("below");
        assertThat(number(page, "ankles", "sides", 0, "limitDeg")).isEqualTo(28.2);
        // 1.9 cm are 2.77 standard errors, the band reaches 1.645 of them.
        assertThat(number(page, "ankles", "sides", 0, "distanceBandM", 0))
                .isCloseTo(0.06 - 0.019 * 1.645 / 2.77, org.assertj.core.data.Offset.offset(1e-12));
    }

    @Test
    void theUnitsOfThePersonAreUsedThroughout() {
        JsonObject page = page(HandMade.result(), UnitSystem.US);
        assertThat(text(page, "ankles", "sides", 0, "value")).isEqualTo("2.36 in");
        assertThat(text(page, "person")).contains("5 ft 6.1 in").contains("lb");
        assertThat(text(page, "controls", "others", 1, "unit")).isEqualTo("in");
    }

    @Test
    void theBodyIsSeenFromTheSideOfTheStifferAnkle() {
        assertThat(text(page(HandMade.result(), UnitSystem.METRIC), "squat", "near"))
                .isEqualTo("left");
    }

    @Test
    void everyTaskSaysWhatItAsksAndWhatIsLeft() {
        JsonObject page = page(HandMade.result(), UnitSystem.METRIC);
        assertThat(text(page, "margins", "rows", 0, "needs")).isEqualTo("leans about 10 degrees");
        assertThat(text(page, "margins", "rows", 0, "sides", 0, "text")).isEqualTo("18 to spare");
        assertThat(text(page, "margins", "rows", 0, "sides", 0, "margin")).isEqualTo("spare");
        assertThat(text(page, "margins", "rows", 0, "source")).contains("Perry");
    }

    @Test
    void everyNumberOfThePoseHasItsMeaning() {
        JsonArray lines = (JsonArray) at(page(HandMade.result(), UnitSystem.METRIC), "squat", "lines");
        assertThat(lines.items()).hasSizeGreaterThan(10);
        for (Json line : lines.items()) {
            assertThat(text(line, "meaning")).as(text(line, "title")).endsWith(".");
            assertThat(text(line, "source")).endsWith(".");
            assertThat(text(line, "sure")).endsWith(".");
        }
    }

    @Test
    void whatWasAskedForIsChosenAndADearerWaySaysWhy() {
        Result result = with(
                HandMade.converged(StrategyName.HEELS_DOWN, 4.5, HandMade.STIFF),
                HandMade.converged(StrategyName.HEELS_UP, 6, HandMade.HEELS_UP));
        assertThat(text(page(result, UnitSystem.METRIC), "ways", 0, "state")).isEqualTo("chosen");
        assertThat(why(result, 0)).isEqualTo("The easiest for this body.");
        assertThat(why(result, 1))
                .isEqualTo("Costs 33 % more, most of it in joints near their ends and in small muscles.");
    }

    @Test
    void atTheDepthOfStandingThereIsButOneWay() {
        Result standing = HandMade.result();
        assertThat(text(page(standing, UnitSystem.METRIC), "waysSame")).contains("just stands");
    }

    @Test
    void aFreerBodyThatDoesNotGetThereEitherIsTold() {
        Result alone = HandMade.result(
                HandMade.scenario(),
                List.of(HandMade.converged(StrategyName.HEELS_DOWN, 4.5, HandMade.STIFF)),
                Optional.of(StrategyName.HEELS_DOWN),
                Optional.empty());
        assertThat(text(page(alone, UnitSystem.METRIC), "squat", "sentences", 1))
                .isEqualTo("The same body with freer ankles, 11 cm on both sides, does not get there either.");
    }

    @Test
    void costsWithinOnePercentAreATie() {
        Result result = with(
                HandMade.converged(StrategyName.HEELS_DOWN, 4.5, HandMade.STIFF),
                HandMade.converged(StrategyName.FEET_TURNED_OUT, 4.54, HandMade.STIFF));
        assertThat(why(result, 1)).isEqualTo("Just as easy.");
    }

    @Test
    void fallingBackwardIsToldWithWhatStandsInTheWay() {
        Strategy shallower = HandMade.converged(StrategyName.SHALLOWER, 3, HandMade.STIFF);
        Result result = with(
                shallower,
                blocked(
                        new Block(BlockKind.ANKLE_LIMIT, Optional.of(Side.LEFT), ""),
                        new Block(BlockKind.BALANCE, Optional.empty(), "")));
        assertThat(why(result, 1)).isEqualTo("Would fall backward: left ankle and balance.");
        assertThat(text(page(result, UnitSystem.METRIC), "ways", 1, "state")).isEqualTo("blocked");
    }

    @Test
    void bothSidesAreToldTogether() {
        Result result = with(
                HandMade.converged(StrategyName.SHALLOWER, 3, HandMade.STIFF),
                blocked(
                        new Block(BlockKind.STRENGTH, Optional.of(Side.LEFT), ""),
                        new Block(BlockKind.STRENGTH, Optional.empty(), ""),
                        new Block(BlockKind.STRENGTH, Optional.of(Side.RIGHT), "")));
        assertThat(why(result, 1)).isEqualTo("Does not work: strength of the legs and strength of the trunk.");
    }

    @Test
    void withoutAComparisonThereAreNoShares() {
        assertThat(text(page(HandMade.result(), UnitSystem.METRIC), "shares", "note"))
                .isNotBlank();
    }

    @Test
    void thePictureIsDescribed() {
        assertThat(text(page(HandMade.result(), UnitSystem.METRIC), "squat", "description"))
                .contains("left shin leans 25 degrees")
                .contains("Pale behind it");
    }

    @Test
    void whileThingsChangeAnInfeasiblePoseSaysWhy() {
        JsonObject.Builder live = JsonObject.builder();
        LivePart.put(
                live,
                StrategyName.HEELS_DOWN,
                new StrategyOutcome.Infeasible(
                        List.of(new Block(BlockKind.BALANCE, Optional.empty(), "")), OptionalDouble.empty()),
                Optional.of(HandMade.frame(HandMade.STIFF)));
        assertThat(text(live.build(), "note")).isEqualTo("Would fall backward: balance.");
        assertThat(text(live.build(), "readout", 0, "mine")).isEqualTo("25 degrees");
    }

    @Test
    void aRaisedHeelIsNotSaidToFallBackward() {
        JsonObject.Builder live = JsonObject.builder();
        LivePart.put(
                live,
                StrategyName.HEELS_UP,
                new StrategyOutcome.Infeasible(
                        List.of(new Block(BlockKind.BALANCE, Optional.empty(), "")), OptionalDouble.empty()),
                Optional.of(HandMade.frame(HandMade.STIFF)));
        assertThat(text(live.build(), "note")).doesNotContain("backward").contains("balance");
    }
}
