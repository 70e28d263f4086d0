package talus.care.drawing;

import java.util.ArrayList;
import java.util.List;
import talus.care.pose.Pose;
import talus.care.pose.Prop;
import talus.chain.report.picture.Outline;
import talus.chain.report.picture.Palette;
import talus.mechanics.multibody.Vector3;

/** Props as pieces to paint. */
final class PropFigure {
    private static final double WALL_HIGH_M = 1.85;
    private static final double WALL_THICK_M = 0.05;
    /** What lies on the floor is painted before all else, the thicker later. */
    private static final double MAT_BEHIND_M = -2;

    private static final double LEG_M = 0.035;
    private static final double SEAT_THICK_M = 0.04;
    private static final double RAMP_HALF_M = 0.24;
    private static final double BOTTLE_M = 0.16;
    private static final double BOTTLE_R = 0.048;
    private static final double STRAP_PX = 1.8;
    private static final double BAND_PX = 2.2;

    private final Sight sight;
    private final Pose pose;
    private final List<Painted> pieces = new ArrayList<>();

    private PropFigure(Sight sight, Pose pose) {
        this.sight = sight;
        this.pose = pose;
    }

    /** The pieces, in no order. */
    static List<Painted> pieces(Prop prop, Pose pose, Sight sight) {
        PropFigure figure = new PropFigure(sight, pose);
        switch (prop) {
            case Prop.Wall wall -> figure.wall(wall);
            case Prop.Chair chair -> figure.chair(chair);
            case Prop.Block step ->
                figure.box(
                        step.forwardM(),
                        step.forwardM() + step.lengthM(),
                        0,
                        step.heightM(),
                        step.rightM() - step.widthM() / 2,
                        step.rightM() + step.widthM() / 2,
                        -0.05);
            case Prop.Mat mat ->
                figure.box(
                        mat.forwardM(),
                        mat.forwardM() + mat.lengthM(),
                        0,
                        mat.thickM(),
                        mat.rightM() - mat.widthM() / 2,
                        mat.rightM() + mat.widthM() / 2,
                        MAT_BEHIND_M + 3 * mat.thickM());
            case Prop.Ramp ramp -> figure.ramp(ramp);
            case Prop.Ball ball -> {
                Vector3 at = new Vector3(ball.forwardM(), ball.radiusM(), ball.rightM());
                figure.pieces.add(new Painted(
                        Outline.circle(sight.at(at), sight.px(ball.radiusM())),
                        sight.nearness(at) + 0.05,
                        Palette.MARK,
                        Palette.INK,
                        1));
            }
            case Prop.Strap strap -> figure.line(strap.along(), Palette.INK, STRAP_PX);
            case Prop.Band band -> figure.line(band.along(), Palette.MARK, BAND_PX);
            case Prop.Bottle bottle -> figure.bottle(bottle);
            case Prop.Stick _ -> figure.pieces.add(TrunkThings.of(pose, sight).stick());
            case Prop.Rucksack rucksack ->
                figure.pieces.add(TrunkThings.of(pose, sight).rucksack(rucksack.borne()));
        }
        return figure.pieces;
    }

    /** Its surface as a pale panel behind all, and the edge that the viewer sees. */
    private void wall(Prop.Wall wall) {
        Vector3 out = wall.side().vector();
        Vector3 at = out.times(wall.atM());
        Vector3 along = new Vector3(-out.z(), 0, out.x()).times(wall.widthM() / 2);
        Vector3 up = new Vector3(0, WALL_HIGH_M, 0);
        Vector3 end = sight.nearness(along) > 0 ? at.plus(along) : at.minus(along);
        Vector3 thick = out.times(WALL_THICK_M);
        double far = sight.nearness(out) > 0 ? 3 : -3;
        at(
                far,
                Palette.GRID,
                at.plus(along),
                at.minus(along),
                at.minus(along).plus(up),
                at.plus(along).plus(up));
        at(far + 0.1, Palette.THING, end, end.plus(thick), end.plus(thick).plus(up), end.plus(up));
    }

    private void chair(Prop.Chair chair) {
        double half = Prop.SEAT_HALF_M;
        double x = chair.forwardM();
        double z = chair.rightM();
        double seat = Prop.SEAT_M;
        for (double dx : new double[] {-half, half - LEG_M}) {
            for (double dz : new double[] {-half, half - LEG_M}) {
                box(x + dx, x + dx + LEG_M, 0, seat, z + dz, z + dz + LEG_M, -0.2);
            }
        }
        box(x - half, x + half, seat - SEAT_THICK_M, seat, z - half, z + half, -0.15);
        Vector3 back = chair.backTo().vector();
        boolean across = back.x() != 0;
        double bx = x + back.x() * (half - LEG_M / 2);
        double bz = z + back.z() * (half - LEG_M / 2);
        double halfX = across ? LEG_M / 2 : half;
        double halfZ = across ? half : LEG_M / 2;
        box(bx - halfX, bx + halfX, 0.60, Prop.CHAIR_BACK_M, bz - halfZ, bz + halfZ, -0.1);
        for (double end : new double[] {-1, 1}) {
            double px = across ? bx : bx + end * (half - LEG_M / 2);
            double pz = across ? bz + end * (half - LEG_M / 2) : bz;
            box(px - LEG_M / 2, px + LEG_M / 2, seat, 0.62, pz - LEG_M / 2, pz + LEG_M / 2, -0.12);
        }
    }

    private void ramp(Prop.Ramp ramp) {
        double a = ramp.thinM();
        double b = ramp.thickM();
        double h = ramp.heightM();
        Vector3 nearThin = new Vector3(a, 0, RAMP_HALF_M);
        Vector3 nearThick = new Vector3(b, 0, RAMP_HALF_M);
        Vector3 nearTop = new Vector3(b, h, RAMP_HALF_M);
        Vector3 away = new Vector3(0, 0, -2 * RAMP_HALF_M);
        face(List.of(nearThin, nearTop, nearTop.plus(away), nearThin.plus(away)), -0.5, Palette.GRID);
        face(List.of(nearThick, nearTop, nearTop.plus(away), nearThick.plus(away)), -0.51, Palette.GROUND);
        face(List.of(nearThin, nearThick, nearTop), -0.1, Palette.THING);
    }

    private void line(List<String> along, String colour, double halfPx) {
        StringBuilder path = new StringBuilder();
        double nearest = -10;
        for (int i = 0; i < along.size(); i++) {
            Vector3 at = pose.at(along.get(i));
            nearest = Math.max(nearest, sight.nearness(at));
            if (i > 0) {
                path.append(Outline.smoothLine(List.of(sight.at(pose.at(along.get(i - 1))), sight.at(at))));
            }
        }
        pieces.add(new Painted(path.toString(), nearest + 0.1, "none", colour, halfPx));
    }

    private void bottle(Prop.Bottle bottle) {
        Vector3 at = pose.at(bottle.part());
        Vector3 neck = new Vector3(0, BOTTLE_M, 0);
        String path = new Silhouette()
                        .add(sight.at(at.minus(neck.times(0.8))), sight.px(BOTTLE_R))
                        .add(sight.at(at.plus(neck.times(0.3))), sight.px(BOTTLE_R))
                        .path()
                + new Silhouette()
                        .add(sight.at(at.plus(neck.times(0.5))), sight.px(0.5 * BOTTLE_R))
                        .add(sight.at(at.plus(neck)), sight.px(0.4 * BOTTLE_R))
                        .path();
        pieces.add(new Painted(path, sight.nearness(at) + 0.02, Palette.LOAD, Palette.SEAM, 1));
    }

    /** The faces of a box that the viewer sees. */
    private void box(double x0, double x1, double y0, double y1, double z0, double z1, double nearer) {
        double middle = sight.nearness(new Vector3((x0 + x1) / 2, (y0 + y1) / 2, (z0 + z1) / 2)) + nearer;
        double x = sight.towards().x() > 0 ? x1 : x0;
        double z = sight.towards().z() > 0 ? z1 : z0;
        at(
                middle,
                Palette.GROUND,
                new Vector3(x, y0, z0),
                new Vector3(x, y0, z1),
                new Vector3(x, y1, z1),
                new Vector3(x, y1, z0));
        at(
                middle,
                Palette.THING,
                new Vector3(x0, y0, z),
                new Vector3(x1, y0, z),
                new Vector3(x1, y1, z),
                new Vector3(x0, y1, z));
        at(
                middle,
                Palette.GRID,
                new Vector3(x0, y1, z0),
                new Vector3(x1, y1, z0),
                new Vector3(x1, y1, z1),
                new Vector3(x0, y1, z1));
    }

    private void at(double nearness, String fill, Vector3... corners) {
        face(List.of(corners), nearness, fill);
    }

    private void face(List<Vector3> corners, double nearness, String fill) {
        Silhouette outline = new Silhouette();
        for (Vector3 corner : corners) {
            outline.add(sight.at(corner));
        }
        pieces.add(new Painted(outline.path(), nearness, fill, Palette.GHOST_EDGE, 0.8));
    }
}
