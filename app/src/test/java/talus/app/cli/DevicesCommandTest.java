package talus.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import talus.app.lan.Device;
import talus.app.lan.Devices;

/** The paired phones on the command line, beside a server that may run. */
class DevicesCommandTest {
    private static final Instant PAIRED = instant("2026-11-29T09:12:40");
    private static final Instant SEEN = instant("2026-11-30T18:05:10");

    @TempDir
    private Path folder;

    private Instant now = PAIRED;
    private int exitCode;

    /** A moment by the clock on the wall of whoever runs this. */
    private static Instant instant(String here) {
        return LocalDateTime.parse(here).atZone(ZoneId.systemDefault()).toInstant();
    }

    private Devices devices() {
        return new Devices(folder, () -> now);
    }

    private CommandLineFixture talus(String... words) {
        CommandLineFixture talus = CommandLineFixture.with(CommandLineFixture.BROKEN);
        List<String> all = new ArrayList<>(List.of(words));
        all.addAll(List.of("--store", folder.resolve("log.sqlite").toString()));
        exitCode = talus.run(all.toArray(String[]::new));
        return talus;
    }

    @Test
    void eachIsListedWithItsIdWhenItWasPairedAndLastSeen() throws IOException {
        String token = devices().add("Ada's phone");
        devices().add("Tablet");
        now = SEEN;
        devices().saw(devices().withToken(token).orElseThrow());
        List<Device> all = devices().all();
        assertThat(talus("devices").out())
                .isEqualTo(all.get(0).id() + "  Ada's phone, paired 2026-11-29 09:12, last seen 2026-11-30 18:05\n"
                        + all.get(1).id() + "  Tablet, paired 2026-11-29 09:12, last seen 2026-11-29 09:12\n");
        assertThat(talus("devices", "--json").out())
                .contains("\"id\": \"" + all.get(0).id() + "\"", "\"seenMs\": " + SEEN.toEpochMilli())
                .doesNotContain(all.get(0).tokenSha256(), "oken");
    }

    @Test
    void theOneThatIsRemovedIsAnsweredNoMoreAndTheOtherIs() throws IOException {
        String phone = devices().add("Phone");
        String tablet = devices().add("Tablet");
        String id = devices().all().getFirst().id();
        assertThat(talus("devices", "remove", id).out()).startsWith("Phone is removed.");
        assertThat(exitCode).isEqualTo(ExitCode.DONE);
        assertThat(devices().withToken(phone)).isEmpty();
        assertThat(devices().withToken(tablet)).isPresent();
        assertThat(talus("devices", "remove", id).err())
                .startsWith("talus: " + id + " is no paired device")
                .hasLineCount(1);
        assertThat(exitCode).isEqualTo(ExitCode.WRONG_INPUT);
        String other = devices().all().getFirst().id();
        assertThat(talus("devices", "remove", other, "--json").out()).contains("\"removed\"", "\"name\": \"Tablet\"");
        assertThat(talus("devices").out()).isEmpty();
    }

    @Test
    void withoutAnyNothingIsMadeAndTheWayToBeginIsTold() {
        CommandLineFixture talus = talus("devices");
        assertThat(exitCode).isEqualTo(ExitCode.DONE);
        assertThat(talus.out()).isEmpty();
        assertThat(talus.err()).contains("talus --lan");
        assertThat(talus("devices", "remove").err()).contains("missing: ID");
        assertThat(talus("devices", "remove", "12345678").out()).isEmpty();
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void aListThatCannotBeReadIsToldAndLeftAsItIs() throws IOException {
        Path file = folder.resolve("devices.json");
        Files.writeString(file, "nonsense");
        for (String[] words : List.of(new String[] {"devices"}, new String[] {"devices", "remove", "12345678"})) {
            assertThat(talus(words).err()).contains(file.toString()).hasLineCount(1);
            assertThat(exitCode).isEqualTo(ExitCode.WRONG_INPUT);
        }
        assertThat(file).hasContent("nonsense");
    }
}
