package talus.chain.contract.scenario;

import talus.chain.contract.shape.Range;

/** What the arms do. */
public sealed interface Arms {
    /** Mass of a load, kg. */
    Range LOAD_KG = new Range(0.0, 300.0);

    /** The arms when nothing is said. */
    Arms FORWARD = new Held(ArmPosition.FORWARD);

    /** They are held somewhere and carry nothing. */
    record Held(ArmPosition position) implements Arms {}

    /** They hold a load; the position says where. */
    record Load(double massKg, LoadPosition position) implements Arms {
        public Load {
            LOAD_KG.require("load.massKg", massKg);
        }
    }

    /** They push on the armrests of a seat. */
    record OnArmrests() implements Arms {}

    /** They reach for the task's object. */
    record AtObject() implements Arms {}
}
