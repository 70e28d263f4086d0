package talus.validation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import talus.chain.contract.scenario.Scenario;
import talus.chain.json.JsonArray;
import talus.chain.json.JsonObject;
import talus.chain.json.JsonText;

/**
 * Makes the files of {@code validation/evidence}: the named experiment, its figures, and where and with what they were made. The same
 * commit and seed give the same figures.
 *
 * <p>Arguments: a name, and how many people or files where an experiment draws them. Property {@code talus.home}: the project's folder.
 */
public final class Evidence {
    private static final long SEED = 20261121;
    private static final List<String> NAMES = List.of(
            "round-trip",
            "balance",
            "sweep",
            "ways",
            "directions",
            "weights",
            "population",
            "random",
            "broken",
            "drivers",
            "live",
            "browser",
            "care-browser",
            "care-mutation",
            "wording",
            "poses",
            "starts");

    /** Experiments whose bars are Talus' own; what others published may be missed, and is then said. */
    private static final List<String> BARRED = List.of(
            "round-trip",
            "balance",
            "random",
            "broken",
            "live",
            "browser",
            "care-browser",
            "care-mutation",
            "wording",
            "poses",
            "starts");

    private final Path home;

    private Evidence(Path home) {
        this.home = home;
    }

    /** A name of an experiment or {@code all}, and a count. */
    public static void main(String[] words) throws IOException, InterruptedException {
        Path home = Path.of(System.getProperty("talus.home", "")).toAbsolutePath();
        Optional<Integer> count = words.length > 1 ? Optional.of(Integer.parseInt(words[1])) : Optional.empty();
        List<String> asked = words.length > 0 && words[0].equals("all")
                ? NAMES
                : List.of(words).subList(0, Math.min(1, words.length));
        if (asked.isEmpty() || !NAMES.containsAll(asked)) {
            throw new IllegalArgumentException("name: " + asked + " is not allowed; one of " + NAMES + " or all");
        }
        boolean met = true;
        for (String name : asked) {
            met &= new Evidence(home).make(name, count);
        }
        System.exit(met ? 0 : 1);
    }

    private boolean make(String name, Optional<Integer> count) throws IOException, InterruptedException {
        Findings findings = switch (name) {
            case "round-trip" -> new RoundTrip(SEED, count.orElse(500)).run();
            case "balance" -> balance(count.orElse(50));
            case "sweep" -> sweep();
            case "ways" -> ways();
            case "directions" -> new Directions(targets("targets")).run();
            case "weights" -> weights();
            case "population" -> population(count.orElse(200));
            case "random" -> new RandomValid(SEED, count.orElse(500)).run();
            case "broken" -> new BrokenFiles(Optional.of(home), SEED, count.orElse(500)).run();
            case "wording" -> new Wording().run();
            case "drivers" -> new ParameterDrivers().run();
            case "live" -> new LiveSteps(person(), SEED, count.orElse(1000)).run();
            case "browser" -> new BrowserEngine(home, SEED, 270, count.orElse(500)).run();
            case "care-browser" -> new CareInTheBrowser(home).run();
            case "care-mutation" -> new CareMutation(home).run();
            case "poses" -> new DrawnPoses(home).run();
            case "starts" -> new Starts(home, count.orElse(9)).run();
            default -> throw new IllegalArgumentException("name: " + name + " is not allowed");
        };
        JsonObject.Builder file = JsonObject.builder()
                .put("name", name)
                .put(
                        "command",
                        "validation/run " + name + count.map(n -> " " + n).orElse(""))
                .put("seed", SEED)
                .put("figures", findings.figures())
                .put("missed", JsonArray.ofStrings(findings.missed()));
        Circumstances.put(file, home);
        Path path = home.resolve("validation/evidence/" + name + ".json");
        Files.createDirectories(path.getParent());
        Files.writeString(path, JsonText.writeIndented(file.build()));
        System.out.println(path);
        findings.missed().forEach(line -> System.out.println("  missed: " + line));
        return findings.missed().isEmpty() || !BARRED.contains(name);
    }

    private Scenario person() throws IOException {
        return LiveSteps.scenario(home.resolve("validation/contract/squat-stiff-left.json"));
    }

    private Targets targets(String list) throws IOException {
        return Targets.read(home.resolve("validation/targets.json"), list);
    }

    private Findings sweep() throws IOException {
        List<SweepRow> rows = Sweep.rows();
        SweepPage.write(home, rows);
        return Sweep.findings(rows);
    }

    private Findings ways() throws IOException {
        WaySweep sweep = WaySweep.run();
        Files.writeString(home.resolve(WayPicture.PICTURE), WayPicture.svg(sweep));
        ExampleWays example = ExampleWays.of(home);
        MarkedPage.write(home.resolve(WayPage.PAGE), "ways", example.table() + WayPage.tables(sweep));
        return sweep.findings(example);
    }

    private Findings weights() throws IOException {
        WeightTable table = WeightTable.compute();
        MarkedPage.write(home.resolve(WeightPage.PAGE), "weights", WeightPage.tables(table));
        return table.findings();
    }

    private Findings population(int people) throws IOException {
        Findings findings =
                Population.drawn(SEED, people, targets("populationTargets")).run();
        MarkedPage.write(home.resolve(PopulationPage.PAGE), "population", PopulationPage.tables(findings.figures()));
        return findings;
    }

    private Findings balance(int people) throws IOException {
        Path cases = Files.createTempDirectory("talus-balance");
        try {
            Findings found = new Balance(SEED, people).run(Optional.of(cases));
            MujocoOracle.Answer oracle = MujocoOracle.ask(home, cases);
            List<String> missed = new ArrayList<>(found.missed());
            if (!oracle.met()) {
                missed.add("MuJoCo: " + JsonText.write(oracle.figures()));
            }
            JsonObject.Builder figures = JsonObject.builder();
            found.figures().members().forEach(figures::put);
            return new Findings(figures.put("mujoco", oracle.figures()).build(), missed);
        } finally {
            delete(cases);
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path path : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
