package talus.chain.report.page;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import talus.chain.body.Side;
import talus.chain.contract.result.Block;
import talus.chain.contract.result.BlockKind;
import talus.chain.contract.result.Frame;
import talus.chain.contract.result.Result;
import talus.chain.contract.result.Sides;
import talus.chain.contract.result.Strategy;
import talus.chain.contract.result.StrategyName;
import talus.chain.contract.result.StrategyOutcome;
import talus.chain.json.Json;
import talus.chain.json.JsonArray;
import talus.chain.json.JsonObject;
import talus.chain.report.BlockSentences;
import talus.chain.report.ChangeTable;
import talus.chain.report.SquatSection;
import talus.chain.report.words.ChangeMessage;
import talus.chain.report.words.PageMessage;
import talus.chain.report.words.UnitSystem;
import talus.chain.report.words.Words;

/** The ways to do it: which one is taken, and in words why each other one is not. */
final class WayPart {
    /** Costs this close are a tie (the contract). */
    private static final double TIE = 0.01;

    /** A smaller difference of effort names no reason. */
    private static final double TOLD_EFFORT = 0.05;

    private final Result result;
    private final Optional<Strategy> chosen;

    private WayPart(Result result) {
        this.result = result;
        this.chosen = result.preferred()
                .flatMap(name -> result.strategies().stream()
                        .filter(strategy -> strategy.name() == name)
                        .findFirst());
    }

    static JsonArray of(Result result) {
        WayPart ways = new WayPart(result);
        List<Json> chips = new ArrayList<>();
        for (Strategy strategy : result.strategies()) {
            chips.add(ways.chip(strategy));
        }
        return new JsonArray(chips);
    }

    /** What a chip looks like; never told by colour alone. */
    private enum State {
        CHOSEN("chosen"),
        POSSIBLE("possible"),
        BLOCKED("blocked"),
        ABSENT("absent");

        private final String word;

        State(String word) {
            this.word = word;
        }
    }

    private JsonObject chip(Strategy strategy) {
        boolean isChosen = chosen.isPresent() && chosen.get().name() == strategy.name();
        State state = switch (strategy.outcome()) {
            case StrategyOutcome.Converged converged -> isChosen ? State.CHOSEN : State.POSSIBLE;
            case StrategyOutcome.Infeasible infeasible -> State.BLOCKED;
            case StrategyOutcome.Unavailable unavailable -> State.ABSENT;
        };
        List<String> why = switch (strategy.outcome()) {
            case StrategyOutcome.Converged converged -> converged(strategy, isChosen);
            case StrategyOutcome.Infeasible infeasible -> List.of(blocked(strategy.name(), infeasible));
            case StrategyOutcome.Unavailable unavailable -> List.of(Words.say(absent(strategy.name())));
        };
        return JsonObject.builder()
                .put("name", strategy.name().word())
                .put("title", capital(Words.say(SquatSection.shortName(strategy.name()))))
                .put("state", state.word)
                .put("why", JsonArray.ofStrings(why))
                .put("detail", JsonArray.ofStrings(detail(strategy)))
                .build();
    }

    private List<String> converged(Strategy strategy, boolean isChosen) {
        if (isChosen) {
            return strategy.name() == StrategyName.SHALLOWER
                            && !strategy.frames().isEmpty()
                    ? List.of(Words.say(PageMessage.WAY_STOPS, UnitSystem.degrees(thighDeg(strategy))))
                    : List.of(Words.say(PageMessage.WAY_CHOSEN));
        }
        if (strategy.name() == StrategyName.SHALLOWER || chosen.isEmpty()) {
            return List.of(Words.say(PageMessage.WAY_NOT_NEEDED));
        }
        OptionalDouble mine = strategy.cost();
        OptionalDouble best = chosen.get().cost();
        boolean tie = mine.isPresent() && best.isPresent() && mine.getAsDouble() <= best.getAsDouble() * (1 + TIE);
        return List.of(tie ? Words.say(PageMessage.WAY_TIE) : dearer(strategy));
    }

    /** The effort that grows most against the chosen way. */
    private String dearer(Strategy strategy) {
        if (strategy.frames().isEmpty()
                || chosen.isEmpty()
                || chosen.get().frames().isEmpty()) {
            return Words.say(PageMessage.WAY_MORE_IN_ALL);
        }
        Frame frame = last(strategy);
        Frame best = last(chosen.get());
        double most = TOLD_EFFORT;
        String reason = Words.say(PageMessage.WAY_MORE_IN_ALL);
        for (ChangeTable.Effort effort : ChangeTable.EFFORTS) {
            Sides here = effort.of(frame);
            Sides there = effort.of(best);
            for (Side side : Side.BOTH) {
                double more = here.of(side) - there.of(side);
                if (more > most) {
                    most = more;
                    reason = Words.say(
                            PageMessage.WAY_MORE,
                            lower(Words.say(effort.name())),
                            UnitSystem.percent(here.of(side)),
                            UnitSystem.percent(there.of(side)));
                }
            }
        }
        return reason;
    }

    /** What stands in the way, in one short sentence; a flat foot falls backward, one on its ball may fall either way. */
    static String blocked(StrategyName name, StrategyOutcome.Infeasible infeasible) {
        Set<PageMessage> stops = new LinkedHashSet<>();
        boolean backward = false;
        for (Block block : infeasible.blocks()) {
            backward |= block.what() == BlockKind.BALANCE && !heelUp(name);
            stops.add(stop(block));
        }
        both(stops, PageMessage.STOP_LEFT_ANKLE, PageMessage.STOP_RIGHT_ANKLE, PageMessage.STOP_ANKLES);
        both(stops, PageMessage.STOP_LEFT_LEG, PageMessage.STOP_RIGHT_LEG, PageMessage.STOP_LEGS);
        if (stops.isEmpty()) {
            return Words.say(PageMessage.WAY_BLOCKED_UNKNOWN);
        }
        return Words.say(backward ? PageMessage.WAY_BACKWARD : PageMessage.WAY_BLOCKED, joined(stops));
    }

    private static boolean heelUp(StrategyName name) {
        return name == StrategyName.ONE_HEEL_UP || name == StrategyName.HEELS_UP;
    }

    private static void both(Set<PageMessage> stops, PageMessage left, PageMessage right, PageMessage both) {
        if (stops.contains(left) && stops.contains(right)) {
            List<PageMessage> kept = new ArrayList<>(stops);
            kept.set(Math.min(kept.indexOf(left), kept.indexOf(right)), both);
            kept.remove(left);
            kept.remove(right);
            stops.clear();
            stops.addAll(kept);
        }
    }

    private static PageMessage stop(Block block) {
        boolean left = block.side().equals(Optional.of(Side.LEFT));
        boolean sided = block.side().isPresent();
        return switch (block.what()) {
            case ANKLE_LIMIT ->
                sided ? (left ? PageMessage.STOP_LEFT_ANKLE : PageMessage.STOP_RIGHT_ANKLE) : PageMessage.STOP_ANKLES;
            case BALANCE -> PageMessage.STOP_BALANCE;
            case STRENGTH ->
                sided ? (left ? PageMessage.STOP_LEFT_LEG : PageMessage.STOP_RIGHT_LEG) : PageMessage.STOP_TRUNK;
            case JOINT_LIMIT -> sided ? PageMessage.STOP_LIMB : PageMessage.STOP_BACK;
            case SOLE -> PageMessage.STOP_SOLE;
            case FRICTION -> PageMessage.STOP_SLIDE;
            case IMPOSED -> PageMessage.STOP_ANGLE;
            case KNEES_BEHIND_TOES -> PageMessage.STOP_KNEES;
        };
    }

    private static String joined(Set<PageMessage> stops) {
        String all = "";
        int left = stops.size();
        for (PageMessage stop : stops) {
            String word = Words.say(stop);
            if (all.isEmpty()) {
                all = word;
            } else {
                all = Words.say(left == 1 ? PageMessage.AND : PageMessage.LIST, all, word);
            }
            left--;
        }
        return all;
    }

    /** What stands in the way, in whole sentences, and how far it went. */
    private List<String> detail(Strategy strategy) {
        if (!(strategy.outcome() instanceof StrategyOutcome.Infeasible infeasible)) {
            return List.of();
        }
        List<String> sentences = new ArrayList<>(BlockSentences.of(result, strategy, infeasible.blocks()));
        infeasible
                .reachedThighDeg()
                .ifPresent(deg -> sentences.add(Words.say(ChangeMessage.REACHED, UnitSystem.degrees(deg))));
        return sentences;
    }

    private PageMessage absent(StrategyName name) {
        boolean reached = chosen.isPresent() && chosen.get().name() != StrategyName.SHALLOWER;
        return name == StrategyName.SHALLOWER && reached ? PageMessage.WAY_NOT_NEEDED : PageMessage.WAY_UNAVAILABLE;
    }

    private static double thighDeg(Strategy strategy) {
        return last(strategy).angles().thighDeg().mean();
    }

    private static Frame last(Strategy strategy) {
        return strategy.frames().get(strategy.frames().size() - 1);
    }

    private static String capital(String text) {
        return Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }

    private static String lower(String text) {
        return Character.toLowerCase(text.charAt(0)) + text.substring(1);
    }
}
