// Poses between the poses of a movement.

const SEPTUPLE = 7;

/** The pose at a phase from 0 to 1 of equally spaced poses. */
export function between(poses, phase) {
  const place = Math.min(Math.max(phase, 0), 1) * (poses.length - 1);
  const index = Math.min(Math.floor(place), poses.length - 2);
  if (poses.length === 1 || place - index === 0) {
    return poses[Math.max(index, 0)];
  }
  if (place - index === 1) {
    return poses[index + 1];
  }
  return blend(poses[index], poses[index + 1], place - index);
}

function blend(from, to, part) {
  const segments = new Array(from.segments.length);
  for (let i = 0; i < segments.length; i += SEPTUPLE) {
    for (let k = 0; k < 3; k++) {
      segments[i + k] = mix(from.segments[i + k], to.segments[i + k], part);
    }
    turn(segments, from.segments, to.segments, i + 3, part);
  }
  return { ...(part < 0.5 ? from : to), segments, feet: feet(from.feet, to.feet, part) };
}

/** The shorter way between two rotations; neighbours are close, so the chord will do. */
function turn(out, from, to, at, part) {
  let dot = 0;
  for (let k = 0; k < 4; k++) {
    dot += from[at + k] * to[at + k];
  }
  let length = 0;
  for (let k = 0; k < 4; k++) {
    out[at + k] = mix(from[at + k], dot < 0 ? -to[at + k] : to[at + k], part);
    length += out[at + k] ** 2;
  }
  for (let k = 0; k < 4; k++) {
    out[at + k] /= Math.sqrt(length);
  }
}

function feet(from, to, part) {
  const both = {};
  for (const side of ["left", "right"]) {
    if (from?.[side] && to?.[side]) {
      const each = (name) => from[side][name].map((value, k) => mix(value, to[side][name][k], part));
      both[side] = { point: each("point"), forceN: each("forceN") };
    }
  }
  return both;
}

function mix(a, b, part) {
  return a + (b - a) * part;
}
