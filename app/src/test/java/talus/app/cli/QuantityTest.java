package talus.app.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.Scale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import talus.chain.contract.scenario.AnkleMeasure;
import talus.chain.contract.scenario.Person;
import talus.chain.contract.shape.Range;
import talus.chain.report.words.UnitSystem;

class QuantityTest {
    private static double stature(String given) throws WrongInput {
        return Quantity.parse("--height", Quantity.Kind.STATURE, given, Person.HEIGHT_M)
                .value();
    }

    private static double distance(String given) throws WrongInput {
        return Quantity.parse("--left", Quantity.Kind.DISTANCE, given, AnkleMeasure.WALL_DISTANCE_M)
                .value();
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "168cm,1.68",
                "1.68m,1.68",
                "1680mm,1.68",
                "66in,1.6764",
                "5ft6in,1.6764",
                "5 ft 6 in,1.6764",
                "5'6\",1.6764",
                "5'6,1.6764",
                "5ft6,1.6764",
                "5.5ft,1.6764",
                "168 CM,1.68",
                "+168cm,1.68",
                "5ft6.5in,1.6891"
            })
    void lengthsAreReadExactly(String given, double metres) throws WrongInput {
        assertThat(stature(given)).isEqualTo(metres);
    }

    @ParameterizedTest
    @CsvSource({
        "6cm,0.06",
        "-1cm,-0.01",
        "\u22121cm,-0.01",
        "2.5in,0.0635",
        "-0.5in,-0.0127",
        "0cm,0",
        "25cm,0.25",
        "-10cm,-0.1",
        "0.06m,0.06"
    })
    void distancesMayBeBelowZero(String given, double metres) throws WrongInput {
        assertThat(distance(given)).isEqualTo(metres);
    }

    @Test
    void aCommaStandsForThePoint() throws WrongInput {
        assertThat(stature("1,68m")).isEqualTo(1.68);
        assertThat(stature("5ft6,5in")).isEqualTo(1.6891);
        assertThat(distance("6,5cm")).isEqualTo(0.065);
    }

    @Test
    void anOptionWithoutItsValueSaysSo() {
        assertThatThrownBy(() -> stature(" "))
                .isInstanceOf(WrongInput.class)
                .hasMessageStartingWith("--height has no value; a length with its unit");
    }

    @Test
    void massesAnglesAndAgesAreRead() throws WrongInput {
        assertThat(Quantity.parse("--mass", Quantity.Kind.MASS, "66kg", Person.MASS_KG)
                        .value())
                .isEqualTo(66);
        assertThat(Quantity.parse("--mass", Quantity.Kind.MASS, "145lb", Person.MASS_KG)
                        .value())
                .isEqualTo(65.77089365);
        assertThat(Quantity.parse("--mass", Quantity.Kind.MASS, "145 lbs", Person.MASS_KG)
                        .value())
                .isEqualTo(65.77089365);
        assertThat(Quantity.parse("--left-limit", Quantity.Kind.ANGLE, "35deg", AnkleMeasure.LIMIT_DEG)
                        .value())
                .isEqualTo(35);
        assertThat(Quantity.parse("--left-limit", Quantity.Kind.ANGLE, "35.5\u00b0", AnkleMeasure.LIMIT_DEG)
                        .value())
                .isEqualTo(35.5);
        assertThat(Quantity.parse("--age", Quantity.Kind.AGE, "41", Person.AGE_YEARS)
                        .value())
                .isEqualTo(41);
    }

    @Test
    void theUnitsSaySomethingAboutThePerson() throws WrongInput {
        assertThat(Quantity.parse("--height", Quantity.Kind.STATURE, "5ft6in", Person.HEIGHT_M)
                        .units())
                .isEqualTo(UnitSystem.US);
        assertThat(Quantity.parse("--height", Quantity.Kind.STATURE, "168cm", Person.HEIGHT_M)
                        .units())
                .isEqualTo(UnitSystem.METRIC);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "168",
                "1.68",
                "cm",
                "168kg",
                "1,6,8m",
                "168 c m",
                "1e2cm",
                "0x10cm",
                "--5cm",
                "168cmcm",
                "NaNcm",
                "5ft6in3in",
                "99999999cm",
                "6in5ft",
                "\u0661cm"
            })
    void whatIsNoLengthIsRefusedNamingTheUnits(String given) {
        assertThatThrownBy(() -> stature(given))
                .isInstanceOf(WrongInput.class)
                .hasMessage("--height: " + given
                        + " is not allowed; a length with its unit, such as 168cm, 1.68m, 5ft6in or 66in");
    }

    @Test
    void whatIsOutsideTheRangeIsRefusedNamingIt() {
        assertThatThrownBy(() -> stature("90cm"))
                .isInstanceOf(WrongInput.class)
                .hasMessage("--height: 90cm is not allowed; 130cm to 220cm (51.2in to 86.6in)");
        assertThatThrownBy(() -> distance("60cm"))
                .isInstanceOf(WrongInput.class)
                .hasMessage("--left: 60cm is not allowed; -10cm to 25cm (-3.9in to 9.8in)");
        assertThatThrownBy(() -> Quantity.parse("--age", Quantity.Kind.AGE, "17", Person.AGE_YEARS))
                .hasMessage("--age: 17 is not allowed; 18 to 90 years");
    }

    @ParameterizedTest
    @ValueSource(strings = {"130cm", "220cm", "51.2in", "86.6in"})
    void theEndsOfThePrintedRangeAreInside(String given) throws WrongInput {
        assertThat(Person.HEIGHT_M.holds(stature(given))).isTrue();
    }

    @Test
    void aLongTextIsNotRepeatedWhole() {
        assertThatThrownBy(() -> stature("9".repeat(5000)))
                .satisfies(e -> assertThat(e.getMessage()).hasSizeLessThan(200));
    }

    @Property(seed = "20261121")
    void everyDecimalNumberOfCentimetresIsRoundedOnce(
            @ForAll @BigRange(min = "-99999", max = "99999") @Scale(9) BigDecimal centimetres) throws WrongInput {
        String given = centimetres.toPlainString().toLowerCase(Locale.ROOT) + "cm";
        assertThat(Quantity.parse("--x", Quantity.Kind.DISTANCE, given, Range.ALL)
                        .value())
                .isEqualTo(centimetres.movePointLeft(2).doubleValue());
    }
}
