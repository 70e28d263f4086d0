package talus.chain.contract.result;

/** A band from 5 to 95 %. */
public record Band(double low, double high) {
    public Band {
        Finite.require("low", low);
        Finite.require("high", high);
        if (low > high) {
            throw new IllegalArgumentException("low: " + low + " must not be above high " + high);
        }
    }
}
