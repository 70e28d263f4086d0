package talus.chain.report.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.RoundingMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DecimalTest {
    @ParameterizedTest
    @CsvSource({
        "0.5,0,1",
        "-0.5,0,-1",
        "-0.4,0,0",
        "1.25,1,1.3",
        "12,2,12.00",
        "0.049,1,0.0",
        "-3.06,1,-3.1",
        "1234567.891,3,1234567.891"
    })
    void halvesGoAwayFromZeroAndZeroHasNoSign(double value, int decimals, String text) {
        assertThat(Decimal.of(value, decimals)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({"3.2,0,+3", "-3.2,0,-3", "0.4,0,0", "-0.04,1,0.0", "0.06,1,+0.1"})
    void aSignedZeroStaysBare(double value, int decimals, String text) {
        assertThat(Decimal.signed(value, decimals)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({"168,1,168", "5.50,2,5.5", "100,0,100", "0,3,0"})
    void theShortestTextHasNoNeedlessZeros(double value, int decimals, String text) {
        assertThat(Decimal.shortest(value, decimals)).isEqualTo(text);
    }

    @Test
    void whatCannotBeWrittenIsRefused() {
        assertThatThrownBy(() -> Decimal.of(Double.NaN, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Decimal.of(1e13, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Decimal.of(1, 7)).isInstanceOf(IllegalArgumentException.class);
    }

    /** Exact values round alike; a double just below a half may scale up to it, hence one unit of the last place there. */
    @Property(seed = "20261121")
    void roundingAgreesWithExactArithmetic(
            @ForAll @DoubleRange(min = -1e6, max = 1e6) double value, @ForAll @IntRange(max = 6) int decimals) {
        BigDecimal exact = new BigDecimal(value).setScale(decimals, RoundingMode.HALF_UP);
        BigDecimal text = new BigDecimal(Decimal.of(value, decimals));
        BigDecimal half = new BigDecimal(value).subtract(text).abs();
        BigDecimal scaledRounding = new BigDecimal(Math.ulp(value * 1e6)).scaleByPowerOfTen(-decimals);
        assertThat(text.compareTo(exact) == 0
                        || half.compareTo(new BigDecimal("0.5")
                                        .scaleByPowerOfTen(-decimals)
                                        .add(scaledRounding))
                                <= 0)
                .as("%s to %d decimals: %s", value, decimals, text)
                .isTrue();
        assertThat(new BigDecimal(Decimal.rounded(value, decimals)).setScale(decimals, RoundingMode.HALF_EVEN))
                .isEqualByComparingTo(text);
    }
}
