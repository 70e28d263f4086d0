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
import talus.chain.posture.Restraint;
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
        return new Block(
                BlockKind.ANKLE_LIMIT,
                Optional.of(side),
                text(BlockKind.ANKLE_LIMIT, Restraint.Kind.ANKLE_LIMIT, Optional.of(side)));
    }

    /** What stands in the way of a problem that was not solved: its conflict, or what pulls most where the search ended. */
    static List<Block> of(PostureProgram program, Outcome outcome) {
        if (!(outcome instanceof Outcome.Infeasible infeasible)) {
            return of(program, outcome.iterate());
        }
        List<Pull> pulls = new ArrayList<>();
        for (Conflict c : infeasible.conflicts()) {
            Optional<Restraint> about = switch (c.kind()) {
                case EQUALITY -> program.equalityRestraint(c.index());
                case INEQUALITY -> program.inequalityRestraint(c.index());
                case VARIABLE -> program.variableRestraint(c.index());
            };
            add(about, c.multiplier(), pulls);
        }
        return named(pulls, program.mirrored());
    }

    private record Pull(Restraint restraint, double size) {}

    private static void add(Optional<Restraint> about, double size, List<Pull> pulls) {
        about.ifPresent(restraint -> pulls.add(new Pull(restraint, size)));
    }

    static List<Block> of(PostureProgram program, Iterate iterate) {
        List<Pull> pulls = new ArrayList<>();
        double[] nu = iterate.inequalityMultipliers();
        for (int i = 0; i < nu.length; i++) {
            add(program.inequalityRestraint(i), Math.abs(nu[i]), pulls);
        }
        double[] lower = iterate.variableLowerMultipliers();
        double[] upper = iterate.variableUpperMultipliers();
        for (int i = 0; i < lower.length; i++) {
            add(program.variableRestraint(i), Math.max(lower[i], upper[i]), pulls);
        }
        double[] lambda = iterate.equalityMultipliers();
        for (int i = 0; i < lambda.length; i++) {
            add(program.equalityRestraint(i), Math.abs(lambda[i]), pulls);
        }
        return named(pulls, program.mirrored());
    }

    /** The pulls that are large, strongest kind first, left before right. */
    private static List<Block> named(List<Pull> pulls, boolean mirrored) {
        double largest = 0;
        for (Pull p : pulls) {
            largest = Math.max(largest, p.size);
        }
        double least = NAMED_FROM * largest;
        List<Pull> sorted = new ArrayList<>(pulls);
        sorted.sort((a, b) -> Double.compare(b.size, a.size));
        Map<String, Block> named = new LinkedHashMap<>();
        for (Pull p : sorted) {
            if (p.size > 0 && p.size >= least) {
                Restraint.Kind kind = p.restraint.kind();
                if (kind == Restraint.Kind.DORSIFLEXORS) {
                    // at their strength the ankle would let the body fall backward
                    putSides(named, BlockKind.ANKLE_LIMIT, kind, p.restraint.side(), mirrored);
                    put(named, BlockKind.BALANCE, kind, Optional.empty());
                } else {
                    BlockKind block = block(kind);
                    Optional<Side> side = block == BlockKind.BALANCE ? Optional.empty() : p.restraint.side();
                    putSides(named, block, kind, side, mirrored);
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
    private static void putSides(
            Map<String, Block> named, BlockKind block, Restraint.Kind kind, Optional<Side> side, boolean mirrored) {
        put(named, block, kind, side);
        if (mirrored && side.isPresent()) {
            put(named, block, kind, Optional.of(side.get().other()));
        }
    }

    private static void put(Map<String, Block> named, BlockKind block, Restraint.Kind kind, Optional<Side> side) {
        String key = block.word() + side.map(Side::word).orElse("");
        if (!named.containsKey(key)) {
            named.put(key, new Block(block, side, text(block, kind, side)));
        }
    }

    private static BlockKind block(Restraint.Kind kind) {
        return switch (kind) {
            case ANKLE_LIMIT, DORSIFLEXORS -> BlockKind.ANKLE_LIMIT;
            case STRENGTH -> BlockKind.STRENGTH;
            case JOINT_LIMIT -> BlockKind.JOINT_LIMIT;
            case FALLING_BACKWARD, FALLING_FORWARD, LEAST_LOAD -> BlockKind.BALANCE;
            case SOLE -> BlockKind.SOLE;
            case FRICTION -> BlockKind.FRICTION;
            case IMPOSED -> BlockKind.IMPOSED;
            case KNEES_BEHIND_TOES -> BlockKind.KNEES_BEHIND_TOES;
        };
    }

    private static String text(BlockKind block, Restraint.Kind kind, Optional<Side> side) {
        String whose = side.map(s -> "the " + s.word() + " ").orElse("the ");
        return switch (block) {
            case ANKLE_LIMIT -> whose + "ankle has no more bend to give";
            case BALANCE ->
                switch (kind) {
                    case FALLING_FORWARD -> "further down the body would fall forward";
                    case LEAST_LOAD -> "further down one leg would carry too much of the weight";
                    default -> "further down the body would fall backward";
                };
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
