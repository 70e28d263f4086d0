package talus.care.drawing;

import java.util.List;
import talus.care.pose.Pose;
import talus.care.pose.PoseFile;
import talus.chain.report.picture.Palette;
import talus.chain.xml.XmlText;

/** The drawings of many exercises with their names on one page, as one SVG document. */
public final class ExerciseSheet {
    private static final int COLUMNS = 4;
    private static final double SCALE = 0.6;
    private static final double GAP_PX = 12;
    private static final double NAME_PX = 24;

    private ExerciseSheet() {}

    /**
     * One drawing.
     *
     * @param name shown above it; empty for none
     * @param file what is drawn
     * @param poses one a keyframe
     */
    public record Entry(String name, PoseFile file, List<Pose> poses) {
        public Entry {
            poses = List.copyOf(poses);
        }
    }

    /** The document, in the order of the entries. */
    public static String svg(List<Entry> entries) {
        double width = SCALE * ExerciseDrawing.WIDTH;
        double height = SCALE * ExerciseDrawing.HEIGHT;
        double stepX = width + GAP_PX;
        double stepY = height + NAME_PX + GAP_PX;
        int rows = (entries.size() + COLUMNS - 1) / COLUMNS;
        XmlText svg = new XmlText();
        String page = ExerciseDrawing.px(COLUMNS * stepX + GAP_PX) + " " + ExerciseDrawing.px(rows * stepY + GAP_PX);
        svg.open(
                "svg",
                "xmlns",
                "http://www.w3.org/2000/svg",
                "viewBox",
                "0 0 " + page,
                "font-family",
                "system-ui, sans-serif",
                "font-size",
                "15");
        svg.leaf("rect", "width", "100%", "height", "100%", "fill", Palette.PAPER);
        for (int i = 0; i < entries.size(); i++) {
            Entry entry = entries.get(i);
            int row = i / COLUMNS;
            double x = GAP_PX + stepX * (i % COLUMNS);
            double y = GAP_PX + stepY * row;
            svg.text(
                    "text",
                    entry.name(),
                    "x",
                    ExerciseDrawing.px(x + 2),
                    "y",
                    ExerciseDrawing.px(y + 16),
                    "fill",
                    Palette.INK);
            ExerciseDrawing.put(
                    svg,
                    entry.file(),
                    entry.poses(),
                    entry.name(),
                    "x",
                    ExerciseDrawing.px(x),
                    "y",
                    ExerciseDrawing.px(y + NAME_PX),
                    "width",
                    ExerciseDrawing.px(width),
                    "height",
                    ExerciseDrawing.px(height));
        }
        svg.close("svg");
        return svg.toString();
    }
}
