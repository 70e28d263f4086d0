package talus.app.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import talus.chain.contract.result.Result;
import talus.chain.report.picture.BodyPicture;
import talus.chain.report.words.Words;

/** Where {@code --svg} puts the picture. Looked at before anything is computed. */
record PictureFile(String name, Path path) {
    private static final String OPTION = "--svg";

    /** Empty when no picture is asked for. */
    static Optional<PictureFile> of(@Nullable String name) throws WrongInput {
        if (name == null) {
            return Optional.empty();
        }
        try {
            Path path = Path.of(name).toAbsolutePath();
            Path folder = path.getParent();
            if (folder == null || !Files.isDirectory(folder) || Files.isDirectory(path)) {
                throw impossible(name);
            }
            return Optional.of(new PictureFile(name, path));
        } catch (InvalidPathException e) {
            throw impossible(name);
        }
    }

    /** Writes the picture of a result and tells where. */
    void write(Console console, Result result) throws WrongInput {
        write(console, BodyPicture.svg(result));
    }

    /** Writes an SVG document and tells where. */
    void write(Console console, String svg) throws WrongInput {
        try {
            Files.writeString(path, svg);
            console.tell(CliMessage.WROTE, name);
        } catch (IOException e) {
            throw impossible(name);
        }
    }

    private static WrongInput impossible(String name) {
        return new WrongInput(OPTION, name, Words.say(CliMessage.CANNOT_WRITE));
    }
}
