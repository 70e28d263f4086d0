package talus.chain.contract.result;

/**
 * An instant of the preferred strategy that has a name.
 *
 * @param name seatOff, ...
 * @param phase 0 start, 1 end
 */
public record Event(String name, double phase) {
    public Event {
        Finite.require("phase", phase);
    }
}
