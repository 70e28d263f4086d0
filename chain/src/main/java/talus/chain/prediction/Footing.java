package talus.chain.prediction;

import java.util.List;
import talus.chain.body.Side;
import talus.chain.contract.result.StrategyName;
import talus.chain.posture.Stance;

/** What the feet do in one way to squat. */
enum Footing {
    HEELS_DOWN(StrategyName.HEELS_DOWN),
    /** Each foot is turned as the posture at the bottom chooses. */
    TURNED(StrategyName.FEET_TURNED_OUT),
    LEFT_HEEL_UP(StrategyName.ONE_HEEL_UP),
    RIGHT_HEEL_UP(StrategyName.ONE_HEEL_UP),
    HEELS_UP(StrategyName.HEELS_UP);

    private final StrategyName strategy;

    Footing(StrategyName strategy) {
        this.strategy = strategy;
    }

    StrategyName strategy() {
        return strategy;
    }

    /** The ways to do a strategy: two where either heel may be the one that rises. */
    static List<Footing> of(StrategyName strategy) {
        return List.of(values()).stream().filter(f -> f.strategy == strategy).toList();
    }

    /** The stance of both feet flat as this footing has it. */
    Stance on(Stance flat) {
        return switch (this) {
            case HEELS_DOWN -> flat;
            case TURNED -> flat.turning();
            case LEFT_HEEL_UP -> flat.withHeelUp(Side.LEFT);
            case RIGHT_HEEL_UP -> flat.withHeelUp(Side.RIGHT);
            case HEELS_UP -> flat.withHeelUp(Side.LEFT).withHeelUp(Side.RIGHT);
        };
    }
}
