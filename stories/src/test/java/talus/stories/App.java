package talus.stories;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.PublicKey;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import talus.app.log.StoreAddress;

/** The real server on a free port and one Chromium, for all stories. */
final class App extends Served {
    private static final List<String> BROWSERS = List.of("chromium", "chromium-browser", "google-chrome");

    private final Playwright playwright;
    private final Browser browser;

    App() {
        super(new StoreAddress.SqliteFile(folder().resolve("log.sqlite")));
        playwright = Playwright.create();
        browser = launched();
    }

    private Browser launched(String... more) {
        List<String> words = new ArrayList<>(List.of("--disable-gpu", "--disable-dev-shm-usage", "--disable-quic"));
        words.addAll(List.of(more));
        return playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(executable())
                        .setArgs(words)
                        .setChromiumSandbox(!"root".equals(System.getProperty("user.name"))));
    }

    /** One more Chromium: it trusts whom this key signs for. */
    Browser trusting(PublicKey authority) throws NoSuchAlgorithmException {
        byte[] digest = MessageDigest.getInstance("SHA-256").digest(authority.getEncoded());
        return launched(
                "--ignore-certificate-errors-spki-list=" + Base64.getEncoder().encodeToString(digest));
    }

    private static Path executable() {
        for (String name : BROWSERS) {
            for (String directory : System.getenv().getOrDefault("PATH", "").split(File.pathSeparator, -1)) {
                Path candidate = Path.of(directory, name);
                if (Files.isExecutable(candidate)) {
                    return candidate;
                }
            }
        }
        throw new IllegalStateException("The stories need Chromium and found none of " + BROWSERS
                + " on the PATH; ./build installs it on Debian");
    }

    private static Path folder() {
        try {
            Path folder = Files.createTempDirectory("talus-stories");
            folder.toFile().deleteOnExit();
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Somebody new opens the app: no history, no cookies. */
    Visit visit(Screen screen) {
        BrowserContext context = browser.newContext(screen.options());
        return new Visit(this, context, screen, address());
    }

    /** The same at another home of the pages. */
    Visit visit(Screen screen, String home) {
        return new Visit(this, browser.newContext(screen.options()), screen, home);
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
        super.close();
    }
}
