package talus.validation;

import talus.chain.json.JsonObject;

/** The largest of many errors, and which case it belongs to. A value that is not a number counts as the worst. */
final class Worst {
    private double value = -1;
    private int at = -1;

    void see(double error, int index) {
        double size = Double.isNaN(error) ? Double.MAX_VALUE : Math.abs(error);
        if (size > value) {
            value = size;
            at = index;
        }
    }

    /** The largest so far, 0 when none was seen. */
    double value() {
        return Math.max(0, value);
    }

    JsonObject json() {
        return JsonObject.builder().put("worst", value()).put("index", at).build();
    }
}
