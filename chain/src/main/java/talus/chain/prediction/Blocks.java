package talus.chain.prediction;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import talus.chain.body.Side;
import talus.chain.contract.result.Block;
import talus.chain.contract.result.BlockKind;
import talus.chain.posture.PostureProgram;
import talus.mechanics.optimization.Conflict;
import talus.mechanics.optimization.Iterate;
import talus.mechanics.optimization.Outcome;

/**
 * Names what stands in the way of a posture from the multipliers of the problem with a shortfall allowed: each says how much depth is
 * gained by a little more room.
 */
final class Blocks {
    /** A block is named when its multiplier is at least this part of the largest. */
    private static final double NAMED_FROM = 0.05;

    private Blocks() {}

    /** The ankle of one side alone. */
    static Block ankle(Side side) {
        return new Block(BlockKind.ANKLE_LIMIT, Optional.of(side), text(BlockKind.ANKLE_LIMIT, Optional.of(side)));
    }

    /** What stands in the way of a problem that was not solved: its conflict, or what pulls most where the search ended. */
    static List<Block> of(PostureProgram program, Outcome outcome) {
        if (!(outcome instanceof Outcome.Infeasible infeasible)) {
            return of(program, outcome.iterate());
        }
        List<Pull> pulls = new ArrayList<>();
        for (Conflict c : infeasible.conflicts()) {
            pulls.add(new Pull(c.name(), c.multiplier()));
        }
        return named(pulls, program.mirrored());
    }

    private record Pull(String name, double size) {}

    static List<Block> of(PostureProgram program, Iterate iterate) {
        List<Pull> pulls = new ArrayList<>();
        double[] nu = iterate.inequalityMultipliers();
        for (int i = 0; i < nu.length; i++) {
            pulls.add(new Pull(program.inequalityName(i), Math.abs(nu[i])));
        }
        double[] lower = iterate.variableLowerMultipliers();
        double[] upper = iterate.variableUpperMultipliers();
        for (int i = 0; i < lower.length; i++) {
            pulls.add(new Pull(program.variableName(i), Math.max(lower[i], upper[i])));
        }
        double[] lambda = iterate.equalityMultipliers();
        for (int i = 0; i < lambda.length; i++) {
            if (program.equalityName(i).startsWith("imposed")) {
                pulls.add(new Pull(program.equalityName(i), Math.abs(lambda[i])));
            }
        }
        return named(pulls, program.mirrored());
    }

    /** The pulls that are large, strongest kind first, left before right. */
    private static List<Block> named(List<Pull> pulls, boolean mirrored) {
        double largest = 0;
        for (Pull p : pulls) {
            if (kind(p.name).isPresent()) {
                largest = Math.max(largest, p.size);
            }
        }
        double least = NAMED_FROM * largest;
        List<Pull> sorted = new ArrayList<>(pulls);
        sorted.sort((a, b) -> Double.compare(b.size, a.size));
        Map<String, Block> named = new LinkedHashMap<>();
        for (Pull p : sorted) {
            Optional<BlockKind> kind = kind(p.name);
            if (p.size > 0 && p.size >= least && kind.isPresent()) {
                Optional<Side> side = kind.get() == BlockKind.BALANCE ? Optional.empty() : side(p.name);
                if (p.name.startsWith("strength.ankleDorsiflexion") && p.name.endsWith("positive")) {
                    // dorsiflexors at their strength: the ankle would let the body fall backward
                    putSides(named, BlockKind.ANKLE_LIMIT, side, mirrored);
                    put(named, BlockKind.BALANCE, Optional.empty());
                } else {
                    putSides(named, kind.get(), side, mirrored);
                }
            }
        }
        return leftFirst(List.copyOf(named.values()));
    }

    /** Keeps the order of kinds by their strongest, and puts left before right within a kind. */
    private static List<Block> leftFirst(List<Block> blocks) {
        List<Block> out = new ArrayList<>();
        for (Block b : blocks) {
            boolean first = out.stream().noneMatch(o -> o.what() == b.what());
            if (first) {
                for (Side side : Side.BOTH) {
                    blocks.stream()
                            .filter(o -> o.what() == b.what() && o.side().equals(Optional.of(side)))
                            .forEach(out::add);
                }
                blocks.stream()
                        .filter(o -> o.what() == b.what() && o.side().isEmpty())
                        .forEach(out::add);
            }
        }
        return out;
    }

    /** A problem that is written for the left side blames both. */
    private static void putSides(Map<String, Block> named, BlockKind kind, Optional<Side> side, boolean mirrored) {
        put(named, kind, side);
        if (mirrored && side.isPresent()) {
            put(named, kind, Optional.of(side.get().other()));
        }
    }

    private static void put(Map<String, Block> named, BlockKind kind, Optional<Side> side) {
        String key = kind.word() + side.map(Side::word).orElse("");
        if (!named.containsKey(key)) {
            named.put(key, new Block(kind, side, text(kind, side)));
        }
    }

    private static Optional<BlockKind> kind(String name) {
        if (name.startsWith("ankleLimit")) {
            return Optional.of(BlockKind.ANKLE_LIMIT);
        }
        if (name.startsWith("strength.")) {
            return Optional.of(BlockKind.STRENGTH);
        }
        if (name.startsWith("jointLimit") || name.startsWith("kneeFlexion")) {
            return Optional.of(BlockKind.JOINT_LIMIT);
        }
        if (name.startsWith("balance.")) {
            return Optional.of(BlockKind.BALANCE);
        }
        if (name.startsWith("friction.")) {
            return Optional.of(BlockKind.FRICTION);
        }
        if (name.startsWith("imposed")) {
            return Optional.of(BlockKind.IMPOSED);
        }
        if (name.startsWith("kneesBehindToes")) {
            return Optional.of(BlockKind.KNEES_BEHIND_TOES);
        }
        if (name.startsWith("firstHead") || name.startsWith("fifthHead")) {
            return Optional.of(BlockKind.SOLE);
        }
        return Optional.empty();
    }

    private static Optional<Side> side(String name) {
        if (name.contains(".left")) {
            return Optional.of(Side.LEFT);
        }
        return name.contains(".right") ? Optional.of(Side.RIGHT) : Optional.empty();
    }

    private static String text(BlockKind kind, Optional<Side> side) {
        String whose = side.map(s -> "the " + s.word() + " ").orElse("the ");
        return switch (kind) {
            case ANKLE_LIMIT -> whose + "ankle has no more bend to give";
            case BALANCE -> "further down the body would fall backward";
            case STRENGTH ->
                side.isPresent()
                        ? whose + "leg's muscles are at their strength"
                        : "the trunk's muscles are at their strength";
            case JOINT_LIMIT ->
                side.isPresent() ? whose + "hip, knee or foot is at its limit" : "the lumbar spine is at its limit";
            case SOLE -> whose + "foot's sole presses on one edge only";
            case FRICTION -> whose + "foot would slide";
            case IMPOSED -> "the angle that was asked for cannot be held";
            case KNEES_BEHIND_TOES -> whose + "knee may not go further forward";
        };
    }
}
