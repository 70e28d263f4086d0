"""Writes the Java constant classes of the person's tables from the CSV files beside this script.

Run from anywhere: python3 validation/tables/generate_tables.py, then format the module. The test TablesMatchTheirSourcesTest
compares the classes with the files.
"""

import csv
from pathlib import Path

HERE = Path(__file__).resolve().parent
CHAIN = HERE.parent.parent / "chain/src/main/java/talus/chain"

ANDERSON_COLUMNS = ["C1", "C2", "C3", "C4", "C5", "C6", "B1", "k1", "B2", "k2"]
BANDS = ["18-25", "55-65", ">65"]
DE_LEVA_SEGMENTS = {
    "HEAD_NECK": "Head 2",
    "TRUNK": "Trunk 2",
    "UPPER_TRUNK": "Upper trunk 2",
    "MIDDLE_TRUNK": "Middle trunk",
    "LOWER_TRUNK": "Lower trunk",
    "UPPER_ARM": "Upper arm",
    "FOREARM": "Forearm",
    "FOREARM_TO_STYLION": "Forearm 2",
    "HAND": "Hand 2",
    "THIGH": "Thigh",
    "SHANK": "Shank",
    "SHANK_TO_MALLEOLUS": "Shank 2",
    "FOOT": "Foot",
}


def rows(name):
    with open(HERE / name, encoding="utf-8") as file:
        return list(csv.DictReader(line for line in file if not line.startswith("#")))


def number(text):
    return repr(float(text))


def array(values, indent, width):
    lines = [values[i : i + width] for i in range(0, len(values), width)]
    return (",\n" + indent).join(", ".join(line) for line in lines)


def header(package, imports, doc):
    text = f"package {package};\n\n"
    for name in imports:
        text += f"import {name};\n"
    return text + ("\n" if imports else "") + doc


def anderson():
    table = rows("anderson2007.csv")
    keys = []
    for row in table:
        key = (row["joint"], row["direction"])
        if key not in keys:
            keys.append(key)
    names = {("ankle", "extension"): "ANKLE_PLANTARFLEXION", ("ankle", "flexion"): "ANKLE_DORSIFLEXION"}
    doc = """/**
 * Maximum voluntary joint moments of Anderson, Madigan and Nussbaum 2007, J Biomech 40:3105-3113, table 3: mean
 * parameters and their standard deviations. Status: found. Made from {@code validation/tables/anderson2007.csv} by
 * {@code generate_tables.py}; edit the file, not this class.
 *
 * <p>A row is C1, C2, C3, C4, C5, C6, B1, k1, B2, k2: C1 and B1, B2 in body weight (N) x stature (m), C2 and k in
 * 1/rad, C3 rad, C4 and C5 rad/s, C6 s/rad. Age bands are counted from 0: 18-25, 55-65, over 65.
 */
"""
    text = header("talus.chain.strength", ["talus.chain.anthropometry.Sex"], doc)
    text += "final class AndersonTable {\n"
    text += "    /** Number of age bands: 18-25, 55-65, over 65. */\n    static final int BANDS = 3;\n\n"
    text += "    private AndersonTable() {}\n\n"
    text += "    /** The mean parameters of one direction of one joint in one age band, a fresh copy. */\n"
    text += "    static double[] mean(JointAction action, Sex sex, int band) {\n"
    text += "        return row(MEAN, action, sex, band);\n    }\n\n"
    text += "    /** The standard deviations between people that belong to {@link #mean}, a fresh copy. */\n"
    text += "    static double[] standardDeviation(JointAction action, Sex sex, int band) {\n"
    text += "        return row(STANDARD_DEVIATION, action, sex, band);\n    }\n\n"
    text += "    private static double[] row(double[][] table, JointAction action, Sex sex, int band) {\n"
    text += "        return table[(action.tableGroup() * 2 + (sex == Sex.MALE ? 1 : 0)) * BANDS + band].clone();\n    }\n"
    for constant, prefix in (("MEAN", ""), ("STANDARD_DEVIATION", "sd_")):
        text += f"\n    private static final double[][] {constant} = {{\n"
        for key in keys:
            label = names.get(key, f"{key[0]}_{key[1]}".upper())
            for sex in ("female", "male"):
                text += f"        // {label} {sex}: 18-25, 55-65, over 65\n"
                for band in BANDS:
                    found = [r for r in table if (r["joint"], r["direction"]) == key and r["sex"] == sex and r["ageBand"] == band]
                    assert len(found) == 1, (key, sex, band)
                    text += "        {" + ", ".join(number(found[0][prefix + c]) for c in ANDERSON_COLUMNS) + "},\n"
        text += "    };\n"
    text += "}\n"
    (CHAIN / "strength/AndersonTable.java").write_text(text, encoding="utf-8")


def ansur():
    doc = """/**
 * Body measures of ANSUR II (Gordon et al. 2014, US Army 2012; 1,986 women and 4,082 men): means, standard deviations
 * and correlations, computed from the public individual data. Status: derived. Made from
 * {@code validation/tables/ansur2-*.csv} by {@code generate_tables.py}; edit the files, not this class.
 *
 * <p>Lengths in m, mass in kg, age in years. Rows and columns follow {@link BodyVariable}.
 */
"""
    text = header("talus.chain.anthropometry", [], doc)
    text += "final class AnsurTable {\n    private AnsurTable() {}\n\n"
    for what, doc, shape in (
        ("mean", "Mean of every variable, a fresh copy.", "double[]"),
        ("standardDeviation", "Standard deviation of every variable, a fresh copy.", "double[]"),
        ("correlation", "Correlation matrix, row-major, a fresh copy.", "double[]"),
    ):
        constant = {"mean": "MEAN", "standardDeviation": "SD", "correlation": "CORRELATION"}[what]
        text += f"    /** {doc} */\n    static {shape} {what}(Sex sex) {{\n"
        text += f"        return (sex == Sex.FEMALE ? FEMALE_{constant} : MALE_{constant}).clone();\n    }}\n\n"
    for sex in ("female", "male"):
        table = rows(f"ansur2-{sex}.csv")
        variables = [r["variable"] for r in table]
        for constant, column in (("MEAN", "mean"), ("SD", "sd")):
            text += f"    private static final double[] {sex.upper()}_{constant} = {{\n        "
            text += array([number(r[column]) for r in table], "        ", 9) + "\n    };\n\n"
        text += f"    private static final double[] {sex.upper()}_CORRELATION = {{\n        "
        text += array([number(r[v]) for r in table for v in variables], "        ", 9) + "\n    };\n\n"
    text = text.rstrip() + "\n}\n"
    (CHAIN / "anthropometry/AnsurTable.java").write_text(text, encoding="utf-8")


def de_leva():
    table = rows("deleva1996.csv")
    doc = """/**
 * Segment inertia parameters of de Leva 1996, J Biomech 29:1223-1230, table 4. Status: found. Made from
 * {@code validation/tables/deleva1996.csv} by {@code generate_tables.py}; edit the file, not this class.
 *
 * <p>Mass as a share of body mass, centre of mass from the upper (proximal, for the foot the heel) end and radii of
 * gyration about the centre of mass as shares of the segment's length.
 *
 * @param massShare share of body mass, of one side for limbs
 * @param com centre of mass from the proximal end
 * @param sagittal radius of gyration about the front-back axis; for the foot about the axis square to its length and to
 *     the transverse axis
 * @param transverse radius of gyration about the left-right axis
 * @param longitudinal radius of gyration about the segment's own axis
 */
"""
    text = header("talus.chain.anthropometry", [], doc)
    text += "record DeLevaTable(double massShare, double com, double sagittal, double transverse, double longitudinal) {\n"
    for key, segment in DE_LEVA_SEGMENTS.items():
        for sex in ("female", "male"):
            row = [r for r in table if r["segment"] == segment and r["sex"] == sex][0]
            values = ", ".join(number(row[c]) for c in ("massShare", "com", "sagittal", "transverse", "longitudinal"))
            text += f"    /** {segment}, {row['endpoints']}, {sex}. */\n"
            text += f"    static final DeLevaTable {key}_{sex.upper()} = new DeLevaTable({values});\n\n"
    text = text.rstrip() + "\n}\n"
    (CHAIN / "anthropometry/DeLevaTable.java").write_text(text, encoding="utf-8")


if __name__ == "__main__":
    anderson()
    ansur()
    de_leva()
