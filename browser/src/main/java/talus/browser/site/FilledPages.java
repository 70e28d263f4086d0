package talus.browser.site;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import talus.chain.report.page.PageTemplate;

/** Writes the pages with their words filled in. Runs while the site is built, never in the browser. */
public final class FilledPages {
    private FilledPages() {}

    /** The folder of the pages, and the folder of the site. */
    public static void main(String[] folders) throws IOException {
        if (folders.length != 2) {
            throw new IllegalArgumentException("folders: " + folders.length + " given; the pages' and the site's");
        }
        Path site = Path.of(folders[1]);
        Files.createDirectories(site);
        for (Path page : pages(Path.of(folders[0]))) {
            Files.writeString(site.resolve(page.getFileName()), PageTemplate.fill(Files.readString(page)));
        }
    }

    private static List<Path> pages(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".html"))
                    .sorted()
                    .toList();
        }
    }
}
