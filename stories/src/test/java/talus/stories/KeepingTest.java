package talus.stories;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import talus.care.screen.ScreenMessage;
import talus.chain.report.words.Words;

/** A log is neither lost nor doubled: without a network, without a server, on two devices at once. */
@ExtendWith(InBrowser.class)
class KeepingTest {
    private static final String SERVED = "() => navigator.serviceWorker.ready.then(() => true)";

    @Test
    void withoutAServerAndWithoutANetworkAllIsKeptAndComesBackFromACopy(App app, @TempDir Path folder) {
        try (StaticHome home = new StaticHome();
                Visit visit = app.visit(Screen.PHONE, home.address())) {
            Page page = visit.page();
            Hand hand = new Hand.Finger(page);
            CompanionPage companion = CompanionPage.begin(visit, hand);
            page.evaluate(SERVED);
            visit.network(false);
            page.reload();
            companion.sees(ScreenMessage.TODAY).start().begin().setDone().setDone();
            page.reload();
            companion.player();
            visit.open("#today");
            companion.sees(ScreenMessage.TODAY);
            assertThat(companion.offers(ScreenMessage.GO_ON_SESSION)).isTrue();
            String log = companion.log();
            assertThat(lines(log)).hasSize(8);

            visit.open("#keeping");
            companion.sees(ScreenMessage.KEEPING);
            Download copy = page.waitForDownload(() -> companion.press(ScreenMessage.COPY_OUT));
            Path file = folder.resolve("copy.json");
            copy.saveAs(file);
            companion.press(ScreenMessage.ERASE).press(ScreenMessage.ERASE_SURE);
            page.getByText(said(ScreenMessage.ERASED)).waitFor();
            assertThat(page.evaluate("() => indexedDB.databases().then(all => new Promise(r => {"
                            + " const o = indexedDB.open('talus'); o.onsuccess = () => {"
                            + " const t = o.result.transaction('events').objectStore('events').count();"
                            + " t.onsuccess = () => r(t.result); }; }))"))
                    .isEqualTo(0);
            page.locator("#copy-in").setInputFiles(file);
            page.getByText(said(ScreenMessage.COPY_IN_DONE)).waitFor();
            assertThat(lines(companion.log())).isEqualTo(lines(log));
        }
    }

    private static List<String> lines(String log) {
        return Arrays.stream(log.split("\n")).sorted().toList();
    }

    private static String said(ScreenMessage message) {
        return Words.say(message);
    }

    /** One device is offline and the other goes on; then the first one's page dies before it was online again. */
    @Test
    void twoDevicesOfOnePersonEndWithTheSameLog(App app) {
        try (Visit first = app.visit(Screen.DESKTOP);
                Visit second = app.visit(Screen.PHONE)) {
            CompanionPage one = CompanionPage.begin(first, new Hand.Mouse(first.page()));
            one.log();
            int begun = Kept.newest(app.store()).ids().size();
            CompanionPage two = new CompanionPage(second.page(), new Hand.Finger(second.page()));
            second.open("#keeping");
            two.sees(ScreenMessage.KEEPING);
            String person = (String) first.page().evaluate("() => localStorage.getItem('talus-person')");
            second.page()
                    .evaluate(
                            "async id => { const { openDiary } = await import('./diary.js');"
                                    + " const diary = await openDiary();"
                                    + " await diary.choose((await diary.people()).find(one => one.id === id)); }",
                            person);
            second.page().reload();
            first.page().evaluate(SERVED);

            first.network(false);
            check(one, first, "4");
            check(two, second, "2");
            two.log();
            assertThat(Kept.newest(app.store()).ids()).hasSize(begun + 1);
            first.page().reload();
            first.network(true);
            check(one, first, "3");
            assertThat(lines(one.log())).isEqualTo(lines(two.log())).hasSize(begun + 3);
            assertThat(Kept.newest(app.store()).ids()).hasSize(begun + 3).doesNotHaveDuplicates();
        }
    }

    private static void check(CompanionPage companion, Visit visit, String back) {
        visit.page().evaluate("() => { location.hash = 'check-in/before'; }");
        companion
                .sees(ScreenMessage.CHECK_IN_BEFORE)
                .choose("back", back)
                .press(ScreenMessage.SAVE)
                .sees(ScreenMessage.TODAY);
    }
}
