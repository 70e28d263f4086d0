package talus.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import talus.chain.contract.scenario.AnkleMeasure;

class DrawnPeopleTest {
    private static final long SEED = 3;
    private static final int MANY = 2000;

    /** Standard errors that a figure of a random sample may lie off: one in three million lies further. */
    private static final double FAR = 5;

    private static final double MEN_MASS_KG = 85.5;
    private static final double MEN_MASS_SD_KG = 14.2;

    private final DrawnPeople people = new DrawnPeople(SEED);
    private final List<DrawnPeople.Drawn> drawn =
            IntStream.range(0, MANY).mapToObj(people::person).toList();

    @Test
    void theSameSeedAndNumberGiveTheSamePerson() {
        assertThat(new DrawnPeople(SEED).person(17).person())
                .isEqualTo(people.person(17).person());
        assertThat(new DrawnPeople(SEED + 1).person(17).person())
                .isNotEqualTo(people.person(17).person());
    }

    @Test
    void theyAreAsTallAndHeavyAndTheirAnklesBendAsFarAsTheirSourcesSay() {
        List<DrawnPeople.Drawn> men =
                drawn.stream().filter(DrawnPeople.Drawn::isMale).toList();
        isNormal(men, d -> d.person().size().heightM(), 1.7562, 0.0686);
        isNormal(drawn, d -> d.measured().bendDeg(), 38.8, 5.2);
        isNormal(drawn, d -> bend(d.ankles().left()) - bend(d.ankles().right()), 0, 2.6);
        // a log-normal mass has a mean above its middle, by half of the squared spread
        double above = 0.5 * MEN_MASS_SD_KG * MEN_MASS_SD_KG / MEN_MASS_KG;
        assertThat(mean(men, DrawnPeople.Drawn::massKg))
                .isBetween(
                        MEN_MASS_KG - FAR * MEN_MASS_SD_KG / Math.sqrt(men.size()),
                        MEN_MASS_KG + above + FAR * MEN_MASS_SD_KG / Math.sqrt(men.size()));
    }

    @Test
    void aBendMeasuredWithoutLoadGoesWithTheTrueOneAsPublished() {
        double r = Line.through(drawn.stream()
                        .map(d -> new double[] {
                            d.measured().bendDeg(), d.measured().unloadedBend()
                        })
                        .toList())
                .correlation();
        double standardError = (1 - 0.645 * 0.645) / Math.sqrt(MANY);
        assertThat(r).isCloseTo(0.645, within(FAR * standardError));
    }

    private static double bend(AnkleMeasure ankle) {
        return switch (ankle) {
            case AnkleMeasure.ShinLimit limit -> limit.limitDeg();
            case AnkleMeasure.WallDistance d -> throw new IllegalStateException("drawn as an angle");
        };
    }

    private static void isNormal(
            List<DrawnPeople.Drawn> of, ToDoubleFunction<DrawnPeople.Drawn> value, double mean, double sd) {
        double standardError = sd / Math.sqrt(of.size());
        double found = mean(of, value);
        assertThat(found).isCloseTo(mean, within(FAR * standardError));
        double spread = Math.sqrt(of.stream()
                .mapToDouble(d -> (value.applyAsDouble(d) - found) * (value.applyAsDouble(d) - found))
                .average()
                .orElseThrow());
        assertThat(spread).isCloseTo(sd, within(FAR * standardError / Math.sqrt(2)));
    }

    private static double mean(List<DrawnPeople.Drawn> of, ToDoubleFunction<DrawnPeople.Drawn> value) {
        return of.stream().mapToDouble(value).average().orElseThrow();
    }
}
