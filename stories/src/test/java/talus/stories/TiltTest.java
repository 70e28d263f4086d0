package talus.stories;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import talus.care.screen.ScreenMessage;
import talus.chain.report.words.Words;

/** The phone on the shin, its sensor simulated: what comes out is the lean that was put in; without a sensor the tape is offered. */
@ExtendWith(InBrowser.class)
class TiltTest {
    private static final double LEFT_DEG = 32;
    private static final double RIGHT_DEG = 41;

    /** A phone 15 degrees askew that trembles and drifts, on a shin that does what the page asks for. */
    private static final String PHONE = """
            ([left, right]) => {
              let seed = 20261129;
              const next = () => (seed = (1103515245 * seed + 12345) % 2147483648) / 2147483648;
              const noise = () => 0.3 * (next() + next() + next() + next() - 2) * Math.sqrt(3);
              const rad = Math.PI / 180;
              const began = performance.now();
              let lean = 0;
              setInterval(() => {
                const phase = document.querySelector("#tilt [data-phase]")?.dataset.phase;
                const title = document.getElementById("tilt-title").textContent;
                const goal = phase === "lean" ? (title === window.leftName ? left : right) : 0;
                lean += Math.sign(goal - lean) * Math.min(Math.abs(goal - lean), 4);
                const drift = (0.02 * (performance.now() - began)) / 1000;
                const told = (lean + drift + noise() - 4) * rad;
                const [x0, y0, z] = [noise() * rad, Math.cos(told), -Math.sin(told)];
                const x = x0 * Math.cos(15 * rad) + y0 * Math.sin(15 * rad);
                const y = y0 * Math.cos(15 * rad) - x0 * Math.sin(15 * rad);
                const beta = Math.asin(Math.max(-1, Math.min(1, y / Math.hypot(x, y, z)))) / rad;
                const gamma = Math.atan2(-x, z) / rad;
                dispatchEvent(new DeviceOrientationEvent("deviceorientation", { alpha: 0, beta, gamma }));
              }, 20);
            }""";

    @Test
    void thePhoneFindsTheLeanThatWasPutIn(App app) {
        try (Visit visit = app.visit(Screen.PHONE)) {
            Page page = visit.page();
            CompanionPage companion = CompanionPage.begin(visit, new Hand.Finger(page));
            page.evaluate("name => { window.leftName = name; }", Words.say(ScreenMessage.BIG_LEFT));
            page.evaluate(PHONE, List.of(LEFT_DEG, RIGHT_DEG));
            page.evaluate("() => { location.hash = 'tilt'; }");
            companion.sees(ScreenMessage.TILT).press(ScreenMessage.TILT_BEGIN);
            companion.sees(ScreenMessage.BIG_LEFT).press(ScreenMessage.STOP_CALF);
            companion.sees(ScreenMessage.BIG_RIGHT).press(ScreenMessage.STOP_CALF);
            Said.button(page, ScreenMessage.SAVE).waitFor();
            visit.picture("companion-tilt-result");
            companion.press(ScreenMessage.SAVE).sees(ScreenMessage.TODAY);
            List<Double> left = trials(companion.log(), "left");
            List<Double> right = trials(companion.log(), "right");
            assertThat(left).hasSize(3).allSatisfy(deg -> assertThat(deg).isBetween(LEFT_DEG - 0.7, LEFT_DEG + 0.7));
            assertThat(right).hasSize(3).allSatisfy(deg -> assertThat(deg).isBetween(RIGHT_DEG - 0.7, RIGHT_DEG + 0.7));
        }
    }

    private static List<Double> trials(String log, String side) {
        String line = log.lines()
                .filter(one -> one.contains("\"inclinometer\"") && one.contains("\"" + side + "\""))
                .findFirst()
                .orElseThrow();
        String numbers = line.replaceAll(".*\"trials\":\\[([^]]*)].*", "$1");
        return List.of(numbers.split(",")).stream().map(Double::valueOf).toList();
    }

    @Test
    void withoutASensorOrWithoutLeaveTheTapeIsOffered(App app) {
        try (Visit visit = app.visit(Screen.PHONE)) {
            Page page = visit.page();
            CompanionPage companion = CompanionPage.begin(visit, new Hand.Finger(page));
            page.evaluate(
                    "() => { DeviceOrientationEvent.requestPermission = async () => 'denied'; location.hash = 'tilt'; }");
            companion.sees(ScreenMessage.TILT).press(ScreenMessage.TILT_BEGIN);
            page.getByText(Words.say(ScreenMessage.TILT_DENIED)).waitFor();
            assertThat(companion.offers(ScreenMessage.TILT_TAPE)).isTrue();
            page.evaluate(
                    "() => { DeviceOrientationEvent.requestPermission = async () => 'granted'; location.hash = 'today'; }");
            companion.sees(ScreenMessage.TODAY);
            page.evaluate("() => { location.hash = 'tilt'; }");
            companion.sees(ScreenMessage.TILT).press(ScreenMessage.TILT_BEGIN);
            page.getByText(Words.say(ScreenMessage.TILT_NO_SENSOR)).waitFor();
            visit.picture("companion-tilt-none");
        }
    }
}
