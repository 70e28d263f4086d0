package talus.app.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import talus.app.content.ShippedContent;
import talus.app.log.Backup;
import talus.app.log.EventGate;
import talus.app.log.LogStore;
import talus.chain.json.JsonObject;
import talus.chain.json.JsonText;
import talus.chain.report.words.Words;

/** {@code talus backup}: everybody into one file. */
@Command(name = "backup")
final class BackupCommand implements Callable<Integer> {
    private final Console console;

    @Mixin
    private DiaryOptions diary = new DiaryOptions();

    @Parameters(paramLabel = "FILE", descriptionKey = "FILE")
    private String file = "";

    @Option(names = "--overwrite")
    private boolean overwrite;

    @Option(names = "--json")
    private boolean json;

    BackupCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws WrongInput {
        Path path = path(file);
        if (Files.exists(path) && !overwrite) {
            throw new WrongInput(Words.say(CliMessage.FILE_THERE, file));
        }
        LogStore store = diary.open();
        int people = store.people().size();
        try {
            Backup.write(store, path);
        } catch (IOException e) {
            throw new WrongInput(Words.say(CliMessage.FILE), file, Words.say(CliMessage.CANNOT_WRITE));
        }
        if (json) {
            console.answer(JsonText.writeIndented(JsonObject.builder()
                    .put("file", path.toString())
                    .put("people", people)
                    .build()));
        } else {
            console.line(Words.say(CliMessage.BACKED_UP, file, Integer.toString(people)));
        }
        return ExitCode.DONE;
    }

    private static Path path(String file) throws WrongInput {
        try {
            Path path = Path.of(file).toAbsolutePath();
            Path folder = path.getParent();
            if (folder != null && Files.isDirectory(folder) && !Files.isDirectory(path)) {
                return path;
            }
        } catch (InvalidPathException e) {
            throw new WrongInput(Words.say(CliMessage.FILE), file, Words.say(CliMessage.CANNOT_WRITE));
        }
        throw new WrongInput(Words.say(CliMessage.FILE), file, Words.say(CliMessage.CANNOT_WRITE));
    }

    /** {@code talus restore}: a backup's people into the store, in the place of all who are there. */
    @Command(name = "restore")
    static final class Restore implements Callable<Integer> {
        private final Console console;

        @Mixin
        private DiaryOptions diary = new DiaryOptions();

        @Parameters(paramLabel = "FILE", descriptionKey = "FILE")
        private String file = "";

        @Option(names = "--overwrite")
        private boolean overwrite;

        @Option(names = "--json")
        private boolean json;

        Restore(Console console) {
            this.console = console;
        }

        @Override
        public Integer call() throws WrongInput {
            EventGate gate = new EventGate(ShippedContent.plans().ids());
            try {
                Path path = Path.of(file).toAbsolutePath();
                return Restored.tell(console, json, file, Backup.restore(diary.open(), path, gate, overwrite));
            } catch (IOException | InvalidPathException e) {
                throw new WrongInput(Words.say(CliMessage.FILE), file, Words.say(CliMessage.READABLE));
            }
        }
    }
}
