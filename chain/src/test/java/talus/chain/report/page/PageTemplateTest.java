package talus.chain.report.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class PageTemplateTest {
    @Test
    void namesBecomeTheirWords() {
        assertThat(PageTemplate.fill("<h1>{{APP}}</h1><p>{{check.ANKLES}}</p>"))
                .isEqualTo("<h1>Talus</h1><p>Your ankles</p>");
    }

    @Test
    void aPageWithoutNamesStays() {
        assertThat(PageTemplate.fill("<p>{ }</p>")).isEqualTo("<p>{ }</p>");
    }

    @Test
    void aNameThatIsNoMessageIsABug() {
        assertThatThrownBy(() -> PageTemplate.fill("{{NOBODY}}")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aMessageWithPlacesToFillIsABug() {
        assertThatThrownBy(() -> PageTemplate.fill("{{PROBLEM_MISSING}}"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("PROBLEM_MISSING");
    }

    @Test
    void aPlaceThatIsNotClosedIsABug() {
        assertThatThrownBy(() -> PageTemplate.fill("<p>{{APP</p>"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("at 3");
    }
}
