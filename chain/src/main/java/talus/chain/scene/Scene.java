package talus.chain.scene;

import java.util.List;
import talus.chain.body.HumanModel;
import talus.chain.contract.scenario.Scenario;

/**
 * What there is to draw of one person.
 *
 * @param segments of the body in the engine's order, with what it carries
 * @param solids in frames of these segments
 */
public record Scene(List<String> segments, List<Solid> solids) {
    public Scene {
        segments = List.copyOf(segments);
        solids = List.copyOf(solids);
    }

    /**
     * The body of a scenario.
     *
     * @param human its body with its load
     * @param scenario with every default filled in
     */
    public static Scene of(HumanModel human, Scenario scenario) {
        return new BodySolids(human, scenario).scene();
    }
}
