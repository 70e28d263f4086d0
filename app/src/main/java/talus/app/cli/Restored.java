package talus.app.cli;

import talus.app.log.Backup;
import talus.chain.json.JsonObject;
import talus.chain.json.JsonText;
import talus.chain.report.words.Words;

/** What became of a file that should go into the store. */
final class Restored {
    private Restored() {}

    static int tell(Console console, boolean json, String file, Backup.Outcome outcome) throws WrongInput {
        switch (outcome) {
            case Backup.Outcome.Done done -> {
                if (json) {
                    console.answer(JsonText.writeIndented(JsonObject.builder()
                            .put("people", done.people())
                            .put("events", (double) done.events())
                            .build()));
                } else {
                    console.line(Words.say(
                            CliMessage.RESTORED, Integer.toString(done.people()), Long.toString(done.events())));
                }
                return ExitCode.DONE;
            }
            case Backup.Outcome.Occupied occupied ->
                throw new WrongInput(Words.say(CliMessage.OCCUPIED, Integer.toString(occupied.people())));
            case Backup.Outcome.There there -> throw new WrongInput(Words.say(CliMessage.THERE, there.name()));
            case Backup.Outcome.Refused refused ->
                throw new WrongInput(Words.say(CliMessage.IN_FILE, file, ScenarioSource.oneLine(refused.problems())));
        }
    }
}
