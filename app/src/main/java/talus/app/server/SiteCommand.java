package talus.app.server;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import talus.chain.report.words.Words;

/** {@code talus site DIR}: the personal app as static files, for any https host. Such a site keeps the diary on the device that shows it. */
public final class SiteCommand {
    /** The first word. */
    public static final String NAME = "site";

    private static final int DONE = 0;
    private static final int WRONG_INPUT = 2;
    private static final String PAGE = "index.html";

    /** In a site's folder: made by this command, so it may be made anew. */
    private static final String MARK = "manifest.webmanifest";

    private static final String OPENING = "<html lang=\"en\">";
    private static final String DEVICE = "<html lang=\"en\" data-home=\"device\">";

    private SiteCommand() {}

    /** Writes the site; the exit code is returned. */
    public static int run(Telling telling, String... words) throws IOException {
        if (words.length != 2) {
            telling.problem(Words.say(ServerMessage.SITE_NEEDS));
            return WRONG_INPUT;
        }
        Path folder = Path.of(words[1]);
        if (isTaken(folder)) {
            telling.problem(Words.say(ServerMessage.SITE_TAKEN, words[1]));
            return WRONG_INPUT;
        }
        int files = write(folder);
        telling.line(ServerMessage.SITE_WRITTEN, Integer.toString(files), words[1]);
        return DONE;
    }

    private static boolean isTaken(Path folder) throws IOException {
        if (!Files.exists(folder) || Files.exists(folder.resolve(MARK))) {
            return false;
        }
        if (!Files.isDirectory(folder)) {
            return true;
        }
        try (Stream<Path> inside = Files.list(folder)) {
            return inside.findAny().isPresent();
        }
    }

    private static int write(Path folder) throws IOException {
        String root = new PathMatchingResourcePatternResolver()
                .getResource("classpath:" + Site.FOLDER + PAGE)
                .getURL()
                .toString()
                .replace(PAGE, "");
        int written = 0;
        for (Resource file : files()) {
            String name = file.getURL().toString().substring(root.length());
            Path target = folder.resolve(name);
            Files.createDirectories(target.getParent());
            try (InputStream in = file.getInputStream()) {
                byte[] bytes = in.readAllBytes();
                Files.write(target, name.equals(PAGE) ? onTheDevice(bytes) : bytes);
            }
            written++;
        }
        return written;
    }

    private static List<Resource> files() throws IOException {
        return Stream.of(new PathMatchingResourcePatternResolver().getResources("classpath*:" + Site.FOLDER + "**/*"))
                .filter(Resource::isReadable)
                .filter(file ->
                        file.getFilename() != null && !file.getFilename().isEmpty())
                .toList();
    }

    private static byte[] onTheDevice(byte[] page) {
        String text = new String(page, UTF_8);
        if (!text.contains(OPENING)) {
            throw new IllegalStateException(PAGE + " does not begin as it should");
        }
        return text.replace(OPENING, DEVICE).getBytes(UTF_8);
    }
}
