package talus.care.pose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Everything that a body among some props may touch. A second prop of the same kind offers its surfaces with a 2 behind their names, and
 * so on.
 */
public final class Surfaces {
    private final List<Surface> all;

    private Surfaces(List<Surface> all) {
        this.all = List.copyOf(all);
    }

    /** The floor and what the props offer. */
    public static Surfaces of(List<Prop> props) {
        List<Surface> all = new ArrayList<>();
        all.add(Surface.FLOOR);
        for (Prop prop : props) {
            for (Surface surface : prop.surfaces()) {
                all.add(new Surface(free(surface.name(), all), surface.point(), surface.normal(), surface.bars()));
            }
        }
        return new Surfaces(all);
    }

    private static String free(String name, List<Surface> taken) {
        String candidate = name;
        int number = 2;
        for (int i = 0; i < taken.size(); i++) {
            for (Surface surface : taken) {
                if (surface.name().equals(candidate)) {
                    candidate = name + number;
                    number++;
                }
            }
        }
        return candidate;
    }

    /** All of them, the floor first. */
    public List<Surface> all() {
        return all;
    }

    /** The one of this name, or empty. */
    public Optional<Surface> find(String name) {
        for (Surface surface : all) {
            if (surface.name().equals(name)) {
                return Optional.of(surface);
            }
        }
        return Optional.empty();
    }

    /** The one of this name. */
    public Surface named(String name) {
        return find(name).orElseThrow(() -> new IllegalArgumentException("no surface " + name + " among these props"));
    }
}
