package talus.app.log;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import talus.chain.report.words.AvoidedWords;
import talus.chain.report.words.Words;

class StoreMessageTest {
    @ParameterizedTest
    @EnumSource
    void noMessageHoldsAnAvoidedWord(StoreMessage message) {
        assertThat(AvoidedWords.in(message.template())).isEmpty();
        assertThat(AvoidedWords.achesIn(message.template())).isEmpty();
        assertThat(Words.places(message.template())).isBetween(0, 1);
    }
}
