// The body in three dimensions: light, ground, camera, the freer body as a ghost, where the weight presses, and playing the movement.
import { bodyOf } from "./body.js";
import { between } from "./motion.js";
import * as THREE from "./vendor/three/three.module.min.js";
import { say } from "./words.js";

/** Where the camera stands for each view: round the body from its right to its front, and up, rad. */
const VIEWS = {
  left: { round: Math.PI, up: 0.06 },
  right: { round: 0, up: 0.06 },
  front: { round: Math.PI / 2, up: 0.06 },
  back: { round: -Math.PI / 2, up: 0.06 },
  foot: { round: 0.9, up: 0.42 },
};
const TURN = 2 * Math.PI;

/** How far the sun stands beside whoever looks, rad, and how far off and high, m. */
const SUN = { beside: 0.6, off: 2.7, high: 3.2 };

const FIELD_OF_VIEW_DEG = 24;
/** Room round the body in the picture. */
const ROOM = 1.12;
const HIGHEST = 1.35;
const LOWEST = -0.05;

/** Down and up again, with a rest at each end, s. */
const DOWN_S = 2.2;
const REST_S = 0.9;

/** How far before the ankles a foot's letter stands, m: apart also when seen from the side. */
const LETTER_M = { left: 0.32, right: 0.42 };

/** How far above the joint of the head the name of each body stands, m. */
const FREER_M = 0.29;
const NOW_M = 0.37;

/** Seen from further to the front than this the low back is hidden behind the belly: a sine. */
const FRONT = 0.55;

/** Segments whose origin is a joint of the low back. */
const LOW_BACK = /^(L[1-5]|thorax)$/;

/** Squeezes depth into the last tenth of its range: behind all within 25 m that is drawn as it is, and still in order. */
const BEHIND = "#include <project_vertex>\n gl_Position.z = (0.9 * gl_Position.w + 0.1 * gl_Position.z);";

/** How fast the camera follows, per s. */
const FOLLOW = 9;

const COLORS = {
  body: 0x6f9db3,
  foot: 0x35708d,
  spine: 0xfdf3dc,
  load: 0x5a5f66,
  wedge: 0xd5c8a4,
  ghost: 0xcdbf96,
  now: 0x9b8fb0,
  ground: 0xece6d8,
  line: 0xd0c7b4,
  mark: 0xc07a1e,
};

/** Round written words, so that they are read before anything. */
const HALO = "rgb(255 254 251 / 85%)";

const still = matchMedia("(prefers-reduced-motion: reduce)");

export class Stage {
  view = "right";
  phase = 1;
  playing = false;
  #canvas;
  #renderer;
  #scene = new THREE.Scene();
  #camera = new THREE.PerspectiveCamera(FIELD_OF_VIEW_DEG, 1, 0.05, 60);
  #sun = sun();
  #near = "right";
  #chosen = false;
  #looks = { ...VIEWS.right, zoom: 1 };
  #wanted = { ...VIEWS.right, zoom: 1 };
  #target = new THREE.Vector3(0, 0.6, 0);
  #size = new THREE.Vector3(1, 1.2, 0.6);
  #own = null;
  #ghost = null;
  #now = null;
  #ownPoses = [];
  #hold = new THREE.Box3();
  #ghostPoses = [];
  #nowPoses = [];
  #ghostShown = true;
  #feet;
  #on;
  #awake = true;
  #asked = false;
  #before = 0;
  #clock = 0;

  /** @param on what to call when playing or the moment changes */
  constructor(canvas, on) {
    this.#canvas = canvas;
    this.#on = on;
    this.#renderer = new THREE.WebGLRenderer({ canvas, antialias: true, alpha: true });
    this.#renderer.shadowMap.enabled = true;
    this.#renderer.shadowMap.type = THREE.PCFSoftShadowMap;
    this.#scene.add(...lights(), this.#sun, ground());
    this.#feet = new Pressure();
    this.#scene.add(this.#feet.group);
    this.#listen();
    new ResizeObserver(() => this.#draw()).observe(canvas);
    this.#draw();
  }

  get canPlay() {
    return this.#ownPoses.length > 1;
  }

  /** One pose, as it is while things change: the bottom of the movement. */
  live({ scene, poses, wedges }) {
    if (scene) {
      this.#own = this.#replace(this.#own, solid(scene));
    }
    this.#own?.setWedges(wedges);
    this.#pause();
    this.#ownPoses = [poses];
    this.phase = 1;
    this.#pose();
  }

  /** The whole movement of this body, and of the freer one where there is one. */
  path({ scene, own, reference, wedges }) {
    this.#own = this.#replace(this.#own, solid(scene));
    this.#own.setWedges(wedges);
    this.#ghost = this.#replace(this.#ghost, reference ? ghost(scene, COLORS.ghost, labelOf(say("labelFreer"), "#6f6032"), FREER_M) : null);
    this.#ownPoses = own?.poses ?? [];
    this.#ghostPoses = reference?.poses ?? [];
    this.#pose();
    this.#on.onPlay();
  }

  /** The body as it was before something was tried out, and its movement; null: it is not shown. */
  before(path) {
    this.#now = this.#replace(this.#now, path?.own ? ghost(path.scene, COLORS.now, labelOf(say("labelNow"), "#5d5075"), NOW_M) : null);
    this.#now?.setWedges(path.wedges);
    this.#nowPoses = path?.own?.poses ?? [];
    this.#pose();
  }

  /** Gives back what the picture takes of the machine. */
  dispose() {
    this.#awake = false;
    this.playing = false;
    this.#renderer.dispose();
    this.#renderer.forceContextLoss();
  }

  showGhost(yes) {
    this.#ghostShown = yes;
    this.#pose();
  }

  /** Nothing is drawn while nobody looks. */
  awake(yes) {
    this.#awake = yes;
    if (yes) {
      this.#draw();
    } else {
      this.#pause();
    }
  }

  look(view) {
    this.#chosen = true;
    this.#turnTo(view);
  }

  /** The side on which there is more to see: it is looked at until somebody chooses where to look from. */
  near(side) {
    this.#near = side;
    if (!this.#chosen) {
      this.#turnTo(side);
    }
  }

  /** Turns the shorter way. */
  #turnTo(view) {
    this.view = view;
    const { round, up } = VIEWS[view];
    const there = view === "foot" && this.#near === "left" ? Math.PI - round : round;
    const turns = Math.round((this.#looks.round - there) / TURN);
    this.#wanted = { round: there + turns * TURN, up, zoom: 1 };
    if (this.#first) {
      this.#looks = { ...this.#wanted };
    }
    this.#frame();
    this.#on.onPlay();
  }

  play() {
    this.playing = !this.playing;
    this.#clock = this.phase >= 1 ? DOWN_S + REST_S : this.phase * DOWN_S;
    this.#before = 0;
    this.#on.onPlay();
    this.#draw();
  }

  goTo(phase) {
    this.#pause();
    this.phase = phase;
    this.#pose();
    this.#on.onPhase();
  }

  /** The picture as it stands, as a PNG of this size. */
  async picture(width, height) {
    const size = this.#renderer.getSize(new THREE.Vector2());
    const ratio = this.#renderer.getPixelRatio();
    this.#renderer.setPixelRatio(1);
    this.#renderer.setSize(width, height, false);
    this.#aim(width / height);
    this.#renderer.render(this.#scene, this.#camera);
    const blob = await new Promise((resolve) => this.#canvas.toBlob(resolve, "image/png"));
    this.#renderer.setPixelRatio(ratio);
    this.#renderer.setSize(size.x, size.y, false);
    this.#draw();
    return blob;
  }

  #pause() {
    if (this.playing) {
      this.playing = false;
      this.#on.onPlay();
    }
  }

  #replace(old, next) {
    if (old) {
      this.#scene.remove(old.group);
      old.group.traverse((part) => part.geometry?.dispose());
    }
    if (next) {
      this.#scene.add(next.group);
    }
    return next;
  }

  /** Places both bodies at the moment that is shown. */
  #pose() {
    if (this.#own) {
      this.#own.group.visible = this.#ownPoses.length > 0;
    }
    this.#hold.makeEmpty();
    let ownHeadM = 0;
    if (this.#own && this.#ownPoses.length > 0) {
      const poses = between(this.#ownPoses, this.phase);
      this.#own.place(poses);
      ownHeadM = this.#own.headM(poses);
      this.#feet.place(poses.feet);
      hold(this.#hold, this.#own.group);
    }
    if (this.#ghost) {
      this.#ghost.group.visible = this.#ghostShown && this.#ghostPoses.length > 0;
      if (this.#ghost.group.visible) {
        this.#ghost.place(between(this.#ghostPoses, this.phase), ownHeadM);
        hold(this.#hold, this.#ghost.group);
      }
    }
    if (this.#now) {
      this.#now.group.visible = this.#nowPoses.length > 0;
      if (this.#now.group.visible) {
        this.#now.place(between(this.#nowPoses, this.phase), ownHeadM);
        hold(this.#hold, this.#now.group);
      }
    }
    this.#frame();
  }

  /** What the camera has to hold. */
  #frame() {
    const box = this.#hold;
    if (box.isEmpty()) {
      return this.#draw();
    }
    if (this.view === "foot") {
      this.#wantedTarget.set(0.06, 0.1, 0);
      this.#wantedSize.set(0.42, 0.3, 0.42);
    } else {
      box.getCenter(this.#wantedTarget);
      box.getSize(this.#wantedSize);
    }
    if (this.#first) {
      this.#target.copy(this.#wantedTarget);
      this.#size.copy(this.#wantedSize);
      this.#first = false;
    }
    this.#draw();
  }

  #wantedTarget = new THREE.Vector3(0, 0.6, 0);
  #wantedSize = new THREE.Vector3(1, 1.2, 0.6);
  #first = true;

  #draw() {
    if (!this.#asked && this.#awake) {
      this.#asked = true;
      requestAnimationFrame((now) => {
        this.#asked = false;
        this.#tick(now);
      });
    }
  }

  #tick(now) {
    const passed = this.#before ? Math.min((now - this.#before) / 1000, 0.1) : 0;
    this.#before = now;
    if (this.playing) {
      this.#clock = (this.#clock + passed) % (2 * (DOWN_S + REST_S));
      const phase = phaseAt(this.#clock);
      if (phase !== this.phase) {
        this.phase = phase;
        this.#pose();
        this.#on.onPhase();
      }
    }
    const moving = this.#follow(passed);
    const { clientWidth: width, clientHeight: height } = this.#canvas;
    if (width > 0 && height > 0) {
      this.#renderer.setPixelRatio(Math.min(devicePixelRatio, 2));
      this.#renderer.setSize(width, height, false);
      this.#aim(width / height);
      this.#renderer.render(this.#scene, this.#camera);
    }
    if (moving || this.playing) {
      this.#draw();
    } else {
      this.#before = 0;
    }
  }

  /** Brings the camera nearer to where it should stand; at once where motion is not wanted. */
  #follow(passed) {
    const part = still.matches ? 1 : 1 - Math.exp(-FOLLOW * (passed || 1 / 60));
    let rest = 0;
    for (const name of ["round", "up", "zoom"]) {
      const gap = this.#wanted[name] - this.#looks[name];
      this.#looks[name] += gap * part;
      rest = Math.max(rest, Math.abs(gap * (1 - part)));
    }
    this.#size.lerp(this.#wantedSize, part);
    this.#target.lerp(this.#wantedTarget, part);
    rest = Math.max(rest, this.#size.distanceTo(this.#wantedSize), this.#target.distanceTo(this.#wantedTarget));
    return rest > 1e-3;
  }

  #aim(aspect) {
    const { round, up } = this.#looks;
    this.#own?.seenFrom(round);
    this.#sun.position.set(SUN.off * Math.sin(round + SUN.beside), SUN.high, SUN.off * Math.cos(round + SUN.beside));
    const distance = this.#distance(aspect, round, up) * this.#looks.zoom;
    this.#camera.aspect = aspect;
    this.#camera.position.set(
      this.#target.x + distance * Math.cos(up) * Math.sin(round),
      Math.max(0.05, this.#target.y + distance * Math.sin(up)),
      this.#target.z + distance * Math.cos(up) * Math.cos(round),
    );
    this.#camera.lookAt(this.#target);
    this.#camera.updateProjectionMatrix();
  }

  /** From where the whole box is seen, with some room round it. */
  #distance(aspect, round, up) {
    const { x, y, z } = this.#size;
    const [sine, cosine] = [Math.abs(Math.sin(round)), Math.abs(Math.cos(round))];
    const wide = x * cosine + z * sine;
    const deep = x * sine + z * cosine;
    const high = y * Math.cos(up) + deep * Math.abs(Math.sin(up));
    const slope = Math.tan((FIELD_OF_VIEW_DEG * Math.PI) / 360);
    return (ROOM * Math.max(high, wide / aspect)) / (2 * slope) + deep / 2;
  }

  #turn(round, up, zoom = 1) {
    this.#chosen = true;
    this.#wanted.round += round;
    this.#wanted.up = Math.min(HIGHEST, Math.max(LOWEST, this.#wanted.up + up));
    this.#wanted.zoom = Math.min(2.5, Math.max(0.4, this.#wanted.zoom * zoom));
    this.#draw();
  }

  #listen() {
    let last = null;
    this.#canvas.addEventListener("pointerdown", (event) => {
      last = event;
      this.#canvas.setPointerCapture(event.pointerId);
    });
    this.#canvas.addEventListener("pointermove", (event) => {
      if (last !== null && last.pointerId === event.pointerId) {
        this.#turn((last.clientX - event.clientX) * 0.008, (event.clientY - last.clientY) * 0.006);
        last = event;
      }
    });
    for (const end of ["pointerup", "pointercancel"]) {
      this.#canvas.addEventListener(end, () => {
        last = null;
      });
    }
    this.#canvas.addEventListener("keydown", (event) => {
      const turns = {
        ArrowLeft: [-0.15, 0],
        ArrowRight: [0.15, 0],
        ArrowUp: [0, 0.1],
        ArrowDown: [0, -0.1],
        "+": [0, 0, 0.88],
        "-": [0, 0, 1.14],
      };
      if (turns[event.key] && !event.ctrlKey && !event.metaKey) {
        event.preventDefault();
        this.#turn(...turns[event.key]);
      }
    });
  }
}

/** Makes room for every surface of a body, and for its name. */
function hold(box, group) {
  group.traverse((part) => {
    if (part.isSprite) {
      box.expandByPoint(part.position.clone().setY(part.position.y + part.scale.y / 2));
    }
    if (part.isMesh && part.geometry.index) {
      part.geometry.computeBoundingBox();
      if (part.matrixAutoUpdate && part.position.lengthSq() === 0) {
        box.union(part.geometry.boundingBox);
      }
    }
  });
}

/** Down, rest, up, rest; smooth at both ends. */
function phaseAt(clock) {
  const smooth = (x) => x * x * (3 - 2 * x);
  if (clock < DOWN_S) {
    return smooth(clock / DOWN_S);
  }
  if (clock < DOWN_S + REST_S) {
    return 1;
  }
  return clock < 2 * DOWN_S + REST_S ? smooth(1 - (clock - DOWN_S - REST_S) / DOWN_S) : 0;
}

function lights() {
  const sky = new THREE.HemisphereLight(0xffffff, 0xd8cfbd, 2.1);
  const back = new THREE.DirectionalLight(0xdfeaf0, 0.9);
  back.position.set(-2, 1.5, -2);
  return [sky, back];
}

/** Stands beside whoever looks, so that no side is dark. */
function sun() {
  const sun = new THREE.DirectionalLight(0xfff6e6, 1.9);
  sun.castShadow = true;
  sun.shadow.mapSize.set(1024, 1024);
  sun.shadow.radius = 6;
  sun.shadow.bias = -0.0008;
  sun.shadow.normalBias = 0.02;
  Object.assign(sun.shadow.camera, { left: -1.4, right: 1.4, top: 1.6, bottom: -1.2, near: 0.5, far: 8 });
  return sun;
}

/** Drawn first and without depth: nothing here is ever below it. */
function ground() {
  const flat = { depthWrite: false, depthTest: false };
  const disc = new THREE.CircleGeometry(1.5, 96);
  const floor = new THREE.Mesh(disc, new THREE.MeshBasicMaterial({ color: COLORS.ground, ...flat }));
  const lines = [];
  for (let i = -1; i <= 1; i += 0.1) {
    const reach = Math.sqrt(Math.max(0, 1.2 - i * i));
    lines.push(i, -reach, 0, i, reach, 0, -reach, i, 0, reach, i, 0);
  }
  const grid = new THREE.BufferGeometry();
  grid.setAttribute("position", new THREE.Float32BufferAttribute(lines, 3));
  const ruled = new THREE.LineSegments(grid, new THREE.LineBasicMaterial({ color: COLORS.line, ...flat }));
  const shadow = { opacity: 0.4, blending: THREE.CustomBlending, ...flat };
  const shade = new THREE.Mesh(disc, new THREE.ShadowMaterial(shadow));
  shade.receiveShadow = true;
  const group = new THREE.Group();
  [floor, ruled, shade].forEach((layer, i) => {
    layer.renderOrder = i - 3;
    layer.material.transparent = false;
    group.add(layer);
  });
  group.rotation.x = -Math.PI / 2;
  group.position.y = -0.001;
  return group;
}

/** This body. */
function solid(scene) {
  const material = (color) => new THREE.MeshStandardMaterial({ color, roughness: 0.85, metalness: 0 });
  const looks = {
    body: material(COLORS.body),
    foot: material(COLORS.foot),
    load: material(COLORS.load),
    wedge: material(COLORS.wedge),
  };
  const body = bodyOf(scene, looks);
  const shaded = () =>
    body.group.traverse((part) => {
      part.castShadow = part.isMesh === true;
    });
  shaded();
  const spine = new Spine(scene.segments, COLORS.spine);
  const head = scene.segments.indexOf("head");
  const group = new THREE.Group().add(body.group, spine.group);
  return {
    group,
    headM: (poses) => poses.segments[7 * head + 1],
    place(poses) {
      body.place(poses);
      spine.place(poses);
    },
    seenFrom(round) {
      spine.group.visible = Math.sin(round) < FRONT;
    },
    setWedges(wedges) {
      body.setWedges(wedges ?? []);
      shaded();
    },
  };
}

/** Another body to compare with: a shape of one colour under its name, which always stands behind this one, whichever is nearer. */
function ghost(scene, color, label, aboveM) {
  const veil = new THREE.MeshStandardMaterial({ color, roughness: 1 });
  veil.onBeforeCompile = (shader) => {
    shader.vertexShader = shader.vertexShader.replace("#include <project_vertex>", BEHIND);
  };
  const body = bodyOf(scene, { body: veil, foot: veil, load: veil, wedge: veil });
  const head = scene.segments.indexOf("head");
  const group = new THREE.Group().add(body.group, label);
  return {
    group,
    /** @param ownHeadM height of this body's head, which the name must not cover */
    place(poses, ownHeadM) {
      body.place(poses);
      label.position.fromArray(poses.segments, 7 * head);
      label.position.y = Math.max(label.position.y, ownHeadM) + aboveM;
    },
    setWedges(wedges) {
      body.setWedges(wedges ?? []);
    },
  };
}

/** The bones of the low back, seen through the body, so that their bend is seen. */
class Spine {
  group = new THREE.Group();
  #segments;
  #dots;

  constructor(names, color) {
    const material = new THREE.MeshBasicMaterial({ color, depthTest: false, transparent: true, opacity: 0.95 });
    const ball = new THREE.SphereGeometry(0.0125, 16, 12);
    this.#segments = names.flatMap((name, i) => (LOW_BACK.test(name) ? [i] : []));
    this.#dots = this.#segments.map(() => {
      const dot = new THREE.Mesh(ball, material);
      dot.renderOrder = 4;
      this.group.add(dot);
      return dot;
    });
  }

  place(poses) {
    this.#dots.forEach((dot, i) => dot.position.fromArray(poses.segments, 7 * this.#segments[i]));
  }
}

/** Where the weight presses under each foot: a disc that grows with the force, and the foot's letter before it. */
class Pressure {
  group = new THREE.Group();
  #marks = new Map();

  constructor() {
    for (const side of ["left", "right"]) {
      const material = new THREE.MeshBasicMaterial({ color: COLORS.mark, transparent: true, opacity: 0.9, depthTest: false });
      const disc = new THREE.Mesh(new THREE.SphereGeometry(1, 24, 12), material);
      disc.renderOrder = 5;
      const letter = letterOf(say(side === "left" ? "letterLeft" : "letterRight"));
      this.group.add(disc, letter);
      this.#marks.set(side, { disc, letter });
    }
    this.group.visible = false;
  }

  place(feet) {
    this.group.visible = feet !== undefined;
    for (const [side, { disc, letter }] of this.#marks) {
      const foot = feet?.[side];
      disc.visible = foot !== undefined;
      letter.visible = foot !== undefined;
      if (foot) {
        const [x, y, z] = foot.point;
        const radius = 0.0011 * Math.sqrt(Math.max(0, foot.forceN[1]));
        disc.position.set(x, y, z);
        disc.scale.set(radius, 0.3 * radius, radius);
        letter.position.set(LETTER_M[side], 0.03, z);
      }
    }
  }
}

/** A letter that faces whoever looks. */
function letterOf(text) {
  return written(text, "#55626b", 128, 84, 0.085);
}

/** A name that faces whoever looks. */
function labelOf(text, ink) {
  return written(text, ink, 512, 64, 0.4);
}

/**
 * @param wide width of what it is drawn on, pixels
 * @param high size of the letters, pixels
 * @param wideM width of what it is drawn on in the picture, m
 */
function written(text, ink, wide, high, wideM) {
  const canvas = document.createElement("canvas");
  canvas.width = wide;
  canvas.height = 128;
  const pen = canvas.getContext("2d");
  pen.font = `600 ${high}px system-ui, sans-serif`;
  pen.textAlign = "center";
  pen.textBaseline = "middle";
  pen.lineJoin = "round";
  pen.lineWidth = 14;
  pen.strokeStyle = HALO;
  pen.strokeText(text, wide / 2, 68);
  pen.fillStyle = ink;
  pen.fillText(text, wide / 2, 68);
  const map = new THREE.CanvasTexture(canvas);
  map.colorSpace = THREE.SRGBColorSpace;
  const letter = new THREE.Sprite(new THREE.SpriteMaterial({ map, depthTest: false, depthWrite: false }));
  letter.renderOrder = 6;
  letter.scale.set(wideM, (wideM * 128) / wide, 1);
  return letter;
}
