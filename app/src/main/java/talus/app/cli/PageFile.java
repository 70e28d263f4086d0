package talus.app.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import talus.app.print.PdfFile;
import talus.chain.report.words.Words;

/** Where a page goes, as HTML or as PDF by the file's name. Looked at before anything is computed. */
record PageFile(String option, String name, Path path) {
    private static final String HTML = ".html";
    private static final String PDF = ".pdf";

    /** Empty when no file is asked for. */
    static Optional<PageFile> of(String option, @Nullable String name) throws WrongInput {
        if (name == null) {
            return Optional.empty();
        }
        if (!name.endsWith(HTML) && !name.endsWith(PDF)) {
            throw new WrongInput(option, name, Words.say(CliMessage.PAGE_ALLOWED));
        }
        try {
            Path path = Path.of(name).toAbsolutePath();
            Path folder = path.getParent();
            if (folder != null && Files.isDirectory(folder) && !Files.isDirectory(path)) {
                return Optional.of(new PageFile(option, name, path));
            }
        } catch (InvalidPathException e) {
            throw impossible(option, name);
        }
        throw impossible(option, name);
    }

    /** Writes the page and tells where; tells also when a PDF cannot show all of its letters. */
    void write(Console console, String html) throws WrongInput {
        try {
            boolean pdf = name.endsWith(PDF);
            Files.write(path, pdf ? PdfFile.of(html) : html.getBytes(StandardCharsets.UTF_8));
            console.tell(pdf ? CliMessage.WROTE_PDF : CliMessage.WROTE, name);
            if (pdf && !PdfFile.shows(html)) {
                console.tell(CliMessage.PDF_LETTERS);
            }
        } catch (IOException e) {
            throw impossible(option, name);
        }
    }

    private static WrongInput impossible(String option, String name) {
        return new WrongInput(option, name, Words.say(CliMessage.CANNOT_WRITE));
    }
}
