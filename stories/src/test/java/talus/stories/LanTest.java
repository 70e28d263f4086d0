package talus.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import talus.app.lan.LanMessage;
import talus.care.screen.ScreenMessage;
import talus.chain.report.words.PageMessage;
import talus.chain.report.words.Words;

/** A phone of the home: it is told what it would have to trust, is paired by a code, keeps the same diary, and is shown out. */
@ExtendWith(InBrowser.class)
class LanTest {
    private static final String NAME = "Ada's phone";
    private static final String SERVED = "() => navigator.serviceWorker.ready.then(() => true)";

    /** What the server says by its status to each address, past whatever the browser has kept. */
    private static final String STATUSES = """
            async (paths) => {
              const answers = [];
              for (const path of paths) {
                answers.push((await fetch(path, { cache: "no-store" })).status);
              }
              return answers;
            }""";

    private static final List<String> NOTHING_OF_IT = List.of(
            "/api/people",
            "/api/token",
            "/api/lan/code",
            "/index.html",
            "/app.js",
            "/sw.js",
            "/care.wasm",
            "/lan",
            "/lan.js",
            "/devices.json",
            "/household-authority.pem");

    @Test
    void aPhoneIsPairedKeepsTheSameDiaryAndIsShownOut(App app, @TempDir Path folder)
            throws IOException, GeneralSecurityException {
        try (LanHome home = new LanHome(app, folder);
                Visit owner = home.owner()) {
            Page desk = owner.page();
            owner.open("lan");
            Said.heading(desk, LanMessage.OWNER_TITLE).waitFor();
            looksRight(owner, "owner");
            assertThat(desk.getByText(said(LanMessage.OWNER_NO_DEVICES)).isVisible())
                    .isTrue();
            String code = desk.locator(".code").innerText();
            assertThat(code).matches("\\d{3} \\d{3}");
            assertThat(home.told()).contains(code);
            String secure = scanned(desk, "pair", LanMessage.QR_PAIR);
            assertStrangersAreWarned(app, secure);
            try (Visit phone = home.phone(secure)) {
                String guide = scanned(desk, "trust", LanMessage.QR_GUIDE);
                guided(home, phone, guide, desk);
                paired(phone, code);
                String log = kept(home, phone);
                sameAtTheDesk(owner, log);
                shownOut(owner, phone);
                phone.assertStaysAtHome(guide);
            }
            owner.assertStaysAtHome();
        }
    }

    /** The address that a QR code of the owner's page holds. */
    private static String scanned(Page desk, String section, LanMessage alternative) {
        String read = String.valueOf(
                desk.locator("section[aria-labelledby=" + section + "] svg.qr").getAttribute("aria-label"));
        String[] around = Words.say(alternative, "\n").split("\n", -1);
        assertThat(read).startsWith(around[0]).endsWith(around[1]);
        return read.substring(around[0].length(), read.length() - around[1].length());
    }

    /** A browser that does not trust this home opens nothing of it. */
    private static void assertStrangersAreWarned(App app, String secure) {
        try (Visit stranger = app.visit(Screen.PHONE, secure)) {
            assertThatThrownBy(() -> stranger.open(""))
                    .isInstanceOf(PlaywrightException.class)
                    .hasMessageContaining("ERR_CERT_AUTHORITY_INVALID");
        }
    }

    /** By plain http: what does not work without the certificate, the certificate itself, and the way on. */
    private static void guided(LanHome home, Visit phone, String guide, Page desk)
            throws IOException, GeneralSecurityException {
        Page page = phone.page();
        assertThat(guide).startsWith("http://");
        page.navigate(guide);
        Said.heading(page, LanMessage.GUIDE_TITLE).waitFor();
        for (LanMessage without : List.of(
                LanMessage.WITHOUT_LEAD,
                LanMessage.WITHOUT_INSTALL,
                LanMessage.WITHOUT_SENSORS,
                LanMessage.WITHOUT_OFFLINE,
                LanMessage.OFFER_TAPE,
                LanMessage.OFFER_SITE,
                LanMessage.REMOVE_LEAD)) {
            assertThat(page.getByText(said(without)).isVisible())
                    .as(said(without))
                    .isTrue();
        }
        assertThat(page.locator(".fingerprint").innerText())
                .isEqualTo(desk.locator(".fingerprint").innerText());
        looksRight(phone, "guide");
        Path file = page.waitForDownload(
                        () -> Said.link(page, LanMessage.DOWNLOAD).tap())
                .path();
        assertThat(Files.readAllBytes(file)).isEqualTo(home.authority().getEncoded());
        assertThat(statuses(page, NOTHING_OF_IT)).containsOnly(403);
        assertThat(phone.complained()).hasSize(NOTHING_OF_IT.size()).allMatch(one -> one.contains("403"));
        Said.link(page, LanMessage.OPEN_TALUS).tap();
        Said.heading(page, LanMessage.PAIR_TITLE).waitFor();
        assertThat(page.url()).startsWith("https://");
    }

    /** Until the code is right there is nothing but asking for it. */
    private static void paired(Visit phone, String code) {
        Page page = phone.page();
        looksRight(phone, "pair");
        assertThat(statuses(page, NOTHING_OF_IT)).containsOnly(403);
        phone.open("");
        Said.heading(page, LanMessage.PAIR_TITLE).waitFor();
        offer(page, code.equals("111 111") ? "222 222" : "111 111");
        page.getByText(said(LanMessage.CODE_WRONG)).waitFor();
        looksRight(phone, "pair-wrong");
        assertThat(phone.cookies()).isEmpty();
        assertThat(phone.complained()).allMatch(one -> one.contains("403"));
        offer(page, code);
        Said.heading(page, PageMessage.START_TITLE).waitFor();
        assertThat(page.evaluate("() => isSecureContext")).isEqualTo(true);
        assertThat(phone.cookies()).hasSize(1).allMatch(cookie -> cookie.secure && cookie.httpOnly);
        assertThat(statuses(page, List.of("/api/people", "/sw.js", "/care.wasm")))
                .containsOnly(200);
        assertThat(statuses(page, List.of("/lan"))).containsOnly(404);
        assertThat(phone.complained()).hasSize(1).allMatch(one -> one.contains("404"));
    }

    private static void offer(Page page, String code) {
        Said.field(page, LanMessage.PAIR_CODE).fill(code);
        Said.field(page, LanMessage.PAIR_NAME).fill(NAME);
        Said.button(page, LanMessage.PAIR_BUTTON).tap();
    }

    /** A diary begun on the phone is the server's; what is written down without the network arrives later. */
    private static String kept(LanHome home, Visit phone) {
        Page page = phone.page();
        CompanionPage companion = CompanionPage.begin(phone, new Hand.Finger(page));
        page.evaluate(SERVED);
        phone.network(false);
        page.reload();
        companion.sees(ScreenMessage.TODAY);
        looksRight(phone, "today");
        page.evaluate("() => { location.hash = 'check-in/before'; }");
        companion
                .sees(ScreenMessage.CHECK_IN_BEFORE)
                .choose("back", "4")
                .press(ScreenMessage.SAVE)
                .sees(ScreenMessage.TODAY);
        int before = Kept.newest(home.store()).ids().size();
        phone.network(true);
        String log = companion.log();
        assertThat(Kept.newest(home.store()).ids())
                .hasSize(before + 1)
                .hasSize(sorted(log).size());
        phone.complained(); // that there was no network
        phone.open("#settings");
        page.locator("#screen[data-shown=settings] form").waitFor();
        assertThat(statuses(page, List.of("/api/lan"))).containsOnly(404);
        assertThat(companion.offers(LanMessage.OWNER_TITLE)).isFalse();
        phone.complained(); // that there is no such way for it
        return log;
    }

    private static void sameAtTheDesk(Visit owner, String log) {
        CompanionPage desk = new CompanionPage(owner.page(), new Hand.Mouse(owner.page()));
        owner.open("#keeping");
        desk.sees(ScreenMessage.KEEPING);
        desk.hand()
                .press(desk.page()
                        .locator(
                                "#screen .ways-on button",
                                new Page.LocatorOptions().setHasText(Words.say(PageMessage.ME))));
        desk.sees(ScreenMessage.TODAY);
        assertThat(sorted(desk.log())).isEqualTo(sorted(log));
        owner.open("#settings");
        desk.follow(LanMessage.OWNER_TITLE);
        Said.heading(owner.page(), LanMessage.OWNER_TITLE).waitFor();
    }

    @Test
    void whereTheHomeIsNotLetInTheSettingsSayHowToBegin(App app) {
        try (Visit visit = app.visit(Screen.PHONE)) {
            CompanionPage companion = CompanionPage.begin(visit, new Hand.Finger(visit.page()));
            visit.open("#settings");
            Said.heading(visit.page(), LanMessage.DOOR_TITLE).waitFor();
            assertThat(companion.text()).contains(said(LanMessage.DOOR_CLOSED));
            assertThat(companion.offers(LanMessage.OWNER_TITLE)).isFalse();
            looksRight(visit, "how-to-begin");
            visit.assertAtHome();
        }
    }

    /** What it has kept stays on it, as the owner's page says; nothing more comes from here. */
    private static void shownOut(Visit owner, Visit phone) {
        Page desk = owner.page();
        owner.open("lan");
        Locator device = desk.locator(".devices li", new Page.LocatorOptions().setHasText(NAME));
        device.waitFor();
        looksRight(owner, "owner-paired");
        device.locator("button").click();
        desk.getByText(said(LanMessage.OWNER_NO_DEVICES)).waitFor();

        Page page = phone.page();
        assertThat(statuses(page, List.of("/api/people", "/api/token"))).containsOnly(403);
        assertThat(phone.cookies()).extracting(cookie -> cookie.name).isNotEmpty();
        page.evaluate("() => dispatchEvent(new Event('online'))"); // it tries to send
        page.getByText(Words.say(PageMessage.SHOWN_OUT)).waitFor();
        page.evaluate("() => navigator.serviceWorker.getRegistration().then((one) => one.unregister())");
        phone.open("");
        page.reload();
        Said.heading(page, LanMessage.PAIR_TITLE).waitFor();
        phone.complained(); // that it was refused
    }

    private static List<Object> statuses(Page page, List<String> paths) {
        return List.copyOf((List<?>) page.evaluate(STATUSES, paths));
    }

    private static List<String> sorted(String log) {
        return Arrays.stream(log.split("\n")).sorted().toList();
    }

    private static String said(LanMessage message) {
        return Words.say(message);
    }

    private static void looksRight(Visit visit, String page) {
        visit.picture("lan-" + page);
        visit.assertFits(page);
        visit.assertAccessible(page);
    }
}
