package talus.validation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import talus.chain.contract.scenario.Depth;
import talus.chain.json.Json;
import talus.chain.json.JsonArray;
import talus.chain.json.JsonNumber;
import talus.chain.json.JsonObject;
import talus.validation.DrawnSquat.Bottom;

/**
 * A drawn population squats as people of published studies did: the rows {@code populationTargets} of {@code validation/targets.json},
 * simulated as each says. A miss stays a miss.
 */
final class Population {
    /** A barrier at the toes that moves the shin by less is not touched, degrees. */
    private static final double TOUCHED_DEG = 0.1;

    /** A depth is met to this, degrees. */
    private static final double MET_DEG = 1e-3;

    private static final int STUDIED_D4 = 11;
    private static final int STUDIED_D5 = 7;
    private static final int STUDIED_D32 = 18;

    private final PopulationFigures figures;
    private final List<Squatter> all;
    private final Targets targets;

    Population(long seed, List<Squatter> all, Targets targets) {
        this.figures = new PopulationFigures(seed);
        this.all = List.copyOf(all);
        this.targets = targets;
    }

    /** So many people are drawn and do every squat. */
    static Population drawn(long seed, int count, Targets targets) {
        DrawnPeople people = new DrawnPeople(seed);
        return new Population(
                seed,
                IntStream.range(0, count)
                        .parallel()
                        .mapToObj(i -> Squatter.of(people.person(i)))
                        .toList(),
                targets);
    }

    Findings run() {
        lean();
        leanWithoutLoad();
        depth();
        kneesBehindToes();
        heelsRaised();
        lumbar();
        List<String> missed = new ArrayList<>();
        List<Json> lines = targets.beside(figures.simulated(), missed);
        JsonObject json = JsonObject.builder()
                .put("people", new JsonNumber(all.size()))
                .put("able", able())
                .put("targets", new JsonArray(lines))
                .put("met", new JsonNumber(lines.size() - missed.size()))
                .put("missed", JsonArray.ofStrings(missed))
                .put("beside", figures.beside())
                .build();
        return new Findings(json, missed);
    }

    private void lean() {
        List<Squatter> men = men(DrawnSquat.BAR);
        ToDoubleFunction<Squatter> lean = shown(DrawnSquat.BAR, Bottom::trunkDeg);
        figures.overBend("D4", men, STUDIED_D4, s -> s.measured().loadedBendDeg(), lean)
                .ifPresent(line -> {
                    figures.row("D4.explained", line.explained());
                    figures.row("D4.direction", line.correlation());
                });
        Map<String, ToDoubleFunction<Squatter>> ratios = new LinkedHashMap<>();
        ratios.put("loadedBend", s -> s.measured().loadedBendDeg());
        ratios.put("thighOverShank", Squatter::thighOverShank);
        ratios.put("trunkOverThigh", Squatter::trunkOverThigh);
        figures.over("D4.withSegmentRatios", men, ratios, lean);
    }

    private void leanWithoutLoad() {
        for (DrawnSquat squat : List.of(DrawnSquat.HANDS_ON_HIPS, DrawnSquat.ARMS_OVERHEAD)) {
            String id = squat == DrawnSquat.HANDS_ON_HIPS ? "D5.onHips" : "D5.overhead";
            figures.overBend(
                            id,
                            able(squat),
                            STUDIED_D5,
                            s -> s.measured().unloadedBend(),
                            shown(squat, Bottom::trunkDeg))
                    .ifPresent(line -> figures.row(id, line.correlation()));
        }
    }

    private void depth() {
        List<Squatter> deep = able(DrawnSquat.DEEPEST);
        List<Squatter> women = deep.stream().filter(s -> !s.isMale()).toList();
        ToDoubleFunction<Squatter> depth = shown(DrawnSquat.DEEPEST, Bottom::depth);
        Map<String, ToDoubleFunction<Squatter>> ranges = new LinkedHashMap<>();
        ranges.put("unloadedBend", s -> s.measured().unloadedBend());
        ranges.put("hipFlexion", s -> s.measured().hipFlexionDeg());
        figures.over("D8.men", men(DrawnSquat.DEEPEST), ranges, depth).ifPresent(found -> {
            figures.row("D8.men", found.explained());
            figures.row("D8.menAnkle", found.standardized().get(0));
            figures.row("D8.menHip", found.standardized().get(1));
        });
        Map<String, ToDoubleFunction<Squatter>> pull = new LinkedHashMap<>();
        pull.put("unloadedBend", s -> s.measured().unloadedBend());
        pull.put("dorsiflexorStrength", s -> s.measured().dorsiflexorStrength());
        figures.over("D8.women", women, pull, depth).ifPresent(found -> {
            figures.row("D8.women", found.explained());
            figures.row("D8.womenAnkle", found.standardized().get(0));
            figures.row("D8.womenStrength", found.standardized().get(1));
        });
        Map<String, ToDoubleFunction<Squatter>> everything = new LinkedHashMap<>();
        everything.put("trueBend", s -> s.measured().bendDeg());
        everything.put("hipFlexion", s -> s.measured().hipFlexionDeg());
        everything.put("dorsiflexorStrength", s -> s.measured().dorsiflexorStrength());
        figures.over("D8.menByAll", men(DrawnSquat.DEEPEST), everything, depth);
        figures.over("D8.womenByAll", women, everything, depth);
    }

    private void kneesBehindToes() {
        DrawnSquat free = DrawnSquat.BAR;
        DrawnSquat restricted = DrawnSquat.BAR_KNEES_BEHIND_TOES;
        List<Squatter> stopped = men(free).stream()
                .filter(s -> s.can(restricted))
                .filter(s -> Math.abs(change(s, free, restricted, Bottom::shinDeg)) > TOUCHED_DEG)
                .toList();
        difference("V8.population.hip", stopped, free, restricted, Bottom::hipNm);
        difference("V8.population.knee", stopped, free, restricted, Bottom::kneeNm);
        difference("V8.population.trunk", stopped, free, restricted, Bottom::trunkDeg);
        difference("V8.population.shin", stopped, free, restricted, Bottom::shinDeg);
    }

    private void heelsRaised() {
        DrawnSquat flat = DrawnSquat.BAR;
        DrawnSquat raised = DrawnSquat.BAR_HEELS_RAISED;
        List<Squatter> both = able(flat).stream().filter(s -> s.can(raised)).toList();
        difference("D20.trunk", both, flat, raised, Bottom::trunkDeg);
        difference("D20.lumbar", both, flat, raised, Bottom::lumbarDeg);
        figures.difference("D20.shin", both, s -> change(s, flat, raised, Bottom::shinDeg));
    }

    private void lumbar() {
        ToDoubleFunction<Squatter> bend = s -> s.measured().loadedBendDeg();
        figures.overBend("D32.level", able(DrawnSquat.BAR), STUDIED_D32, bend, shown(DrawnSquat.BAR, Bottom::lumbarDeg))
                .ifPresent(line -> figures.row("D32.level", line.correlation()));
        List<Squatter> deepest = able(DrawnSquat.BAR_DEEPEST);
        figures.overBend("D32.deepest", deepest, STUDIED_D32, bend, shown(DrawnSquat.BAR_DEEPEST, Bottom::lumbarDeg));
        figures.overBend(
                "D32.deepestThigh", deepest, STUDIED_D32, bend, shown(DrawnSquat.BAR_DEEPEST, Bottom::thighDeg));
    }

    private void difference(
            String id, List<Squatter> squatters, DrawnSquat from, DrawnSquat to, ToDoubleFunction<Bottom> of) {
        figures.difference(id, squatters, s -> change(s, from, to, of)).ifPresent(mean -> figures.row(id, mean));
    }

    private static double change(Squatter squatter, DrawnSquat from, DrawnSquat to, ToDoubleFunction<Bottom> of) {
        return of.applyAsDouble(squatter.bottom(to)) - of.applyAsDouble(squatter.bottom(from));
    }

    private static ToDoubleFunction<Squatter> shown(DrawnSquat squat, ToDoubleFunction<Bottom> of) {
        return squatter -> of.applyAsDouble(squatter.bottom(squat));
    }

    private List<Squatter> able(DrawnSquat squat) {
        return all.stream().filter(s -> s.can(squat)).toList();
    }

    private List<Squatter> men(DrawnSquat squat) {
        return able(squat).stream().filter(Squatter::isMale).toList();
    }

    private int toTheEnd(DrawnSquat squat) {
        return (int) able(squat).stream()
                .filter(s -> s.bottom(squat).thighDeg() <= Depth.THIGH_DEG.low() + MET_DEG)
                .count();
    }

    private JsonObject able() {
        JsonObject.Builder json = JsonObject.builder();
        for (DrawnSquat squat : DrawnSquat.ALL) {
            json.put(
                    squat.word(),
                    JsonObject.builder()
                            .put("men", men(squat).size())
                            .put("women", able(squat).size() - men(squat).size())
                            .put("toTheDeepestThatTheContractKnows", toTheEnd(squat))
                            .put("preferAnotherStrategy", (int) all.stream()
                                    .filter(q -> q.prefersAnother(squat))
                                    .count())
                            .build());
        }
        return json.build();
    }
}
