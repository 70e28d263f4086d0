package talus.chain.report.page;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import talus.chain.body.Side;
import talus.chain.contract.result.Angles;
import talus.chain.contract.result.Block;
import talus.chain.contract.result.BlockKind;
import talus.chain.contract.result.Frame;
import talus.chain.contract.result.Result;
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
import talus.chain.report.words.Decimal;
import talus.chain.report.words.PageMessage;
import talus.chain.report.words.UnitSystem;
import talus.chain.report.words.Words;

/** The ways to do it: which one is taken, and in words why each other one is not. */
final class WayPart {
    private final Result result;

    private final Optional<Strategy> chosen;

    private WayPart(Result result) {
        this.result = result;
        this.chosen = result.preferred()
                .flatMap(name -> result.strategies().stream()
                        .filter(strategy -> strategy.name() == name)
                        .findFirst());
    }

    /** Puts {@code ways}, or {@code waysSame} where there is but one. */
    static void put(JsonObject.Builder written, Result result) {
        WayPart ways = new WayPart(result);
        if (result.strategies().stream().allMatch(WayPart::justStands)) {
            written.put("waysSame", Words.say(PageMessage.WAYS_SAME));
        }
        written.put("ways", ways.chips());
    }

    /** A body that is asked no deeper than it stands moves by no way at all. */
    private static boolean justStands(Strategy strategy) {
        return strategy.outcome() instanceof StrategyOutcome.Converged
                && !strategy.frames().isEmpty()
                && strategy.frames().stream()
                        .allMatch(frame -> frame.angles()
                                .equals(strategy.frames().getFirst().angles()));
    }

    private JsonArray chips() {
        List<Json> chips = new ArrayList<>();
        for (Strategy strategy : result.strategies()) {
            switch (strategy.outcome()) {
                case StrategyOutcome.Converged converged -> chips.add(converged(strategy));
                case StrategyOutcome.Infeasible infeasible -> chips.add(blocked(strategy, infeasible));
                case StrategyOutcome.Unavailable unavailable -> {} // no squat that is drawn here has one
            }
        }
        return new JsonArray(chips);
    }

    private JsonObject converged(Strategy strategy) {
        boolean isChosen = chosen.isPresent() && chosen.get().name() == strategy.name();
        return chip(
                strategy,
                isChosen ? "chosen" : "possible",
                converged(strategy, isChosen),
                isChosen ? List.of() : posture(strategy));
    }

    private JsonObject blocked(Strategy strategy, StrategyOutcome.Infeasible infeasible) {
        return chip(strategy, "blocked", blocked(strategy.name(), infeasible), detail(strategy, infeasible));
    }

    /** What state it is in is never told by colour alone. */
    private static JsonObject chip(Strategy strategy, String state, String why, List<String> detail) {
        return JsonObject.builder()
                .put("name", strategy.name().word())
                .put("title", capital(Words.say(SquatSection.shortName(strategy.name()))))
                .put("state", state)
                .put("why", JsonArray.ofStrings(List.of(why)))
                .put("detail", JsonArray.ofStrings(detail))
                .build();
    }

    private String converged(Strategy strategy, boolean isChosen) {
        if (isChosen) {
            return strategy.name() == StrategyName.SHALLOWER
                            && !strategy.frames().isEmpty()
                    ? Words.say(PageMessage.WAY_STOPS, SquatSection.fromLevel(thighDeg(strategy)))
                    : Words.say(PageMessage.WAY_CHOSEN);
        }
        if (strategy.name() == StrategyName.SHALLOWER || chosen.isEmpty()) {
            return Words.say(PageMessage.WAY_NOT_NEEDED);
        }
        OptionalDouble mine = strategy.cost();
        OptionalDouble best = chosen.get().cost();
        if (mine.isEmpty()
                || best.isEmpty()
                || strategy.frames().isEmpty()
                || chosen.get().frames().isEmpty()) {
            return Words.say(PageMessage.WAY_NOT_NEEDED);
        }
        return mine.getAsDouble() <= best.getAsDouble() * (1 + Strategy.TIE)
                ? Words.say(PageMessage.WAY_TIE)
                : dearer(strategy, chosen.get(), UnitSystem.percent(mine.getAsDouble() / best.getAsDouble() - 1));
    }

    /** What stands otherwise than by the chosen way: more bend may bring a way with more lean. */
    private List<String> posture(Strategy strategy) {
        if (chosen.isEmpty()
                || chosen.get().frames().isEmpty()
                || strategy.frames().isEmpty()) {
            return List.of();
        }
        Angles here = last(strategy).angles();
        Angles there = last(chosen.get()).angles();
        return List.of(Words.say(
                PageMessage.WAY_POSTURE,
                UnitSystem.degrees(here.trunkDeg()),
                Decimal.of(there.trunkDeg(), 0),
                UnitSystem.degrees(here.lumbarFlexionDeg()),
                Decimal.of(there.lumbarFlexionDeg(), 0)));
    }

    /**
     * How much more it costs, and the part of the cost that grows most against the chosen way.
     *
     * @param more over the chosen way's cost, as a part of that
     */
    private String dearer(Strategy strategy, Strategy best, String more) {
        double toeOutDeg = result.scenario().task().setting().stance().toeOutDeg();
        Frame here = last(strategy);
        Frame there = last(best);
        return switch (CostGroups.of(strategy, toeOutDeg).dearerBy(CostGroups.of(best, toeOutDeg))) {
            case EFFORT -> effort(here, there, more);
            case SPINE ->
                Words.say(
                        PageMessage.WAY_MORE_SPINE,
                        more,
                        UnitSystem.degrees(here.angles().lumbarFlexionDeg()),
                        UnitSystem.degrees(there.angles().lumbarFlexionDeg()));
            case BALANCE -> Words.say(PageMessage.WAY_MORE_BALANCE, more);
            case SHARING -> Words.say(PageMessage.WAY_MORE_SHARING, more);
            case TURNING -> Words.say(PageMessage.WAY_MORE_TURNING, more);
            case ENDS -> Words.say(PageMessage.WAY_MORE_ENDS, more);
        };
    }

    /** The muscles whose squared effort, which is what costs, grows most. */
    private static String effort(Frame here, Frame there, String more) {
        double most = 0;
        String reason = Words.say(PageMessage.WAY_MORE_EFFORT, more);
        for (ChangeTable.Effort effort : ChangeTable.EFFORTS) {
            for (Side side : Side.BOTH) {
                double own = effort.of(here).of(side);
                double other = effort.of(there).of(side);
                if (own * own - other * other > most) {
                    most = own * own - other * other;
                    reason = Words.say(
                            PageMessage.WAY_MORE,
                            more,
                            lower(Words.say(effort.name())),
                            UnitSystem.percent(own),
                            UnitSystem.percent(other));
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
    private List<String> detail(Strategy strategy, StrategyOutcome.Infeasible infeasible) {
        List<String> sentences = new ArrayList<>(BlockSentences.of(result, strategy, infeasible.blocks()));
        infeasible
                .reachedThighDeg()
                .ifPresent(deg -> sentences.add(Words.say(ChangeMessage.REACHED, SquatSection.fromLevel(deg))));
        return sentences;
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
