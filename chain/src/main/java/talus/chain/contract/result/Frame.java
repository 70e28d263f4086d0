package talus.chain.contract.result;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * One instant of a movement. The last is the bottom of the movement, or the instant the task is about.
 *
 * @param phase 0 start, 1 end
 * @param timeS from the start, when the movement has a duration
 * @param wallDistanceM predicted big toe to wall, in the last frame of kneeToWall
 * @param momentNm internal net moment
 * @param passiveNm share of it carried by passive tissue
 */
public record Frame(
        double phase,
        OptionalDouble timeS,
        OptionalDouble wallDistanceM,
        Angles angles,
        Support support,
        JointMoments momentNm,
        JointMoments passiveNm,
        Effort effort,
        Optional<SpineLoad> load,
        Positions positionsM,
        Motion motion,
        List<ContactForce> contacts) {
    public Frame {
        if (!(phase >= 0.0 && phase <= 1.0)) {
            throw new IllegalArgumentException("phase: " + phase + " is not allowed; a number from 0 to 1");
        }
        timeS.ifPresent(value -> Finite.require("timeS", value));
        wallDistanceM.ifPresent(value -> Finite.require("wallDistanceM", value));
        contacts = List.copyOf(contacts);
    }
}
