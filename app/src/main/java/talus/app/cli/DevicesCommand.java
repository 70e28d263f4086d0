package talus.app.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import talus.app.lan.Device;
import talus.app.lan.Devices;
import talus.chain.json.Json;
import talus.chain.json.JsonArray;
import talus.chain.json.JsonObject;
import talus.chain.json.JsonText;
import talus.chain.report.words.Words;

/** {@code talus devices}: which phones are paired. */
@Command(name = "devices")
final class DevicesCommand implements Callable<Integer> {
    private final Console console;

    @Mixin
    private DiaryOptions diary = new DiaryOptions();

    @Option(names = "--json")
    private boolean json;

    DevicesCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws WrongInput {
        Path folder = diary.address().folder();
        List<Device> devices;
        try {
            devices = new Devices(folder, InstantSource.system()).all();
        } catch (IOException e) {
            throw broken(folder);
        }
        if (json) {
            console.answer(JsonText.writeIndented(JsonObject.builder()
                    .put(
                            "devices",
                            new JsonArray(devices.stream()
                                    .<Json>map(DevicesCommand::json)
                                    .toList()))
                    .build()));
            return ExitCode.DONE;
        }
        if (devices.isEmpty()) {
            console.tell(CliMessage.NO_DEVICES);
        }
        devices.forEach(device -> console.line(Words.say(
                CliMessage.DEVICE, device.id(), device.name(), minute(device.pairedMs()), minute(device.seenMs()))));
        return ExitCode.DONE;
    }

    /** Without the trace of its cookie. */
    private static JsonObject json(Device device) {
        return JsonObject.builder()
                .put("id", device.id())
                .put("name", device.name())
                .put("pairedMs", (double) device.pairedMs())
                .put("seenMs", (double) device.seenMs())
                .build();
    }

    /** As clocks on the wall here show it. */
    private static String minute(long ms) {
        LocalDateTime time = LocalDateTime.ofInstant(Instant.ofEpochMilli(ms), ZoneId.systemDefault());
        return time.truncatedTo(ChronoUnit.MINUTES).toString().replace('T', ' ');
    }

    private static WrongInput broken(Path folder) {
        return new WrongInput(Words.say(
                CliMessage.DEVICES_BROKEN, folder.resolve(Devices.FILE).toString()));
    }

    /** {@code talus devices remove ID}: it is answered no more, also by a server that runs. */
    @Command(name = "remove")
    static final class Remove implements Callable<Integer> {
        private final Console console;

        @Mixin
        private DiaryOptions diary = new DiaryOptions();

        @Parameters(paramLabel = "ID", descriptionKey = "ID")
        private String id = "";

        @Option(names = "--json")
        private boolean json;

        Remove(Console console) {
            this.console = console;
        }

        @Override
        public Integer call() throws WrongInput {
            Path folder = diary.address().folder();
            Device removed;
            try {
                removed = removed(new Devices(folder, InstantSource.system()));
            } catch (IOException e) {
                throw broken(folder);
            }
            console.answer(
                    json
                            ? JsonText.writeIndented(JsonObject.builder()
                                    .put("removed", json(removed))
                                    .build())
                            : Words.say(CliMessage.DEVICE_REMOVED, removed.name()) + "\n");
            return ExitCode.DONE;
        }

        private Device removed(Devices devices) throws IOException, WrongInput {
            List<Device> all = devices.all();
            for (Device device : all) {
                if (device.id().equals(id) && devices.remove(id)) {
                    return device;
                }
            }
            throw WrongInput.unknown(
                    CliMessage.NO_DEVICE, id, all.stream().map(Device::id).toList());
        }
    }
}
