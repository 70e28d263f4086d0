package talus.care.exercise;

/**
 * What the muscles work against.
 *
 * @param startKg the first weight; 0 for every kind but {@link LoadKind#KG}
 * @param stepKg the smallest rise; 0 likewise
 */
public record Load(LoadKind kind, double startKg, double stepKg) {
    public Load {
        boolean weighed = kind == LoadKind.KG;
        if (!(startKg >= 0) || !(stepKg >= 0) || weighed != startKg > 0 || weighed != stepKg > 0) {
            throw new IllegalArgumentException(
                    "load: " + startKg + " kg and " + stepKg + " kg for kind " + kind.word() + "; only kg has weights");
        }
    }
}
